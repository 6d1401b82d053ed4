/** Areas under a density from the first of its evenly spaced values on, by trapezes, scaled to end at 1. */
export const cumulated = (density: Float64Array): Float64Array => {
  const areas = new Float64Array(density.length);
  for (let place = 1; place < density.length; place += 1)
    areas[place] =
      (areas[place - 1] as number) + (density[place - 1] as number) + (density[place] as number);
  const whole = areas[areas.length - 1] as number;
  return areas.map((area) => area / whole);
};
