/** `B[region][industry]`: 1 where the region has at least the share of the industry that all regions have. */
export type Specialised = readonly Uint8Array[];

/** `LQ >= 1` against the sum of the regions; exactly 1 counts. */
export const specialisedIn = (values: readonly (readonly number[])[]): Specialised => {
  const industries = values[0]?.length ?? 0;
  const totals = new Float64Array(industries);
  const sizes = values.map((row) => row.reduce((sum, value) => sum + value, 0));
  for (const row of values) {
    for (let place = 0; place < industries; place += 1) {
      totals[place] = (totals[place] ?? 0) + (row[place] ?? 0);
    }
  }
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return values.map((row, region) =>
    Uint8Array.from(row, (value, place) =>
      // without division, so that a share of exactly the whole counts whatever the rounding
      value > 0 && value * all >= (totals[place] ?? 0) * (sizes[region] ?? 0) ? 1 : 0,
    ),
  );
};

/** In how many regions each industry is. */
export const ubiquityOf = (present: Specialised): readonly number[] =>
  Array.from({ length: present[0]?.length ?? 0 }, (_, industry) =>
    present.reduce((sum, row) => sum + (row[industry] ?? 0), 0),
  );

/** How many industries each region has. */
export const diversityOf = (present: Specialised): readonly number[] =>
  present.map((row) => row.reduce((sum, one) => sum + one, 0));

/**
 * In how many regions an industry stands together with each other one, over the root of the product of
 * their ubiquities: the cosine of their columns. Its own place is 0.
 */
export const relatednessTo = (
  present: Specialised,
  industry: number,
  ubiquity: readonly number[],
): Float64Array => {
  const together = new Float64Array(ubiquity.length);
  for (const row of present) {
    if (row[industry] !== 1) continue;
    for (let other = 0; other < together.length; other += 1) {
      together[other] = (together[other] ?? 0) + (row[other] ?? 0);
    }
  }
  const own = ubiquity[industry] ?? 0;
  return together.map((count, other) =>
    count === 0 || other === industry ? 0 : count / Math.sqrt(own * (ubiquity[other] ?? 0)),
  );
};

/**
 * `sum_j B_rj phi_ij / sum_j phi_ij`, 0..1, by industry: how much of what an industry is related to the
 * region has. `undefined` where it is related to nothing.
 */
export const densitiesOf = (
  present: Specialised,
  region: number,
): readonly (number | undefined)[] => {
  const ubiquity = ubiquityOf(present);
  const row = present[region] ?? new Uint8Array(ubiquity.length);
  return ubiquity.map((_, industry) => {
    const related = relatednessTo(present, industry, ubiquity);
    let all = 0;
    let here = 0;
    for (let other = 0; other < related.length; other += 1) {
      all += related[other] ?? 0;
      if (row[other] === 1) here += related[other] ?? 0;
    }
    return all > 0 ? here / all : undefined;
  });
};

type Reflections = {
  /** Mean ubiquity of the industries of each region. */
  readonly regions: readonly (number | undefined)[];
  /** Mean diversity of the regions of each industry. */
  readonly industries: readonly (number | undefined)[];
};

/** The first step of the method of reflections: Hidalgo and Hausmann 2009. */
export const firstReflections = (present: Specialised): Reflections => {
  const ubiquity = ubiquityOf(present);
  const diversity = diversityOf(present);
  const mean = (sum: number, count: number) => (count > 0 ? sum / count : undefined);
  return {
    regions: present.map((row, region) =>
      mean(
        row.reduce((sum, one, industry) => sum + one * (ubiquity[industry] ?? 0), 0),
        diversity[region] ?? 0,
      ),
    ),
    industries: ubiquity.map((count, industry) =>
      mean(
        present.reduce(
          (sum, row, region) => sum + (row[industry] ?? 0) * (diversity[region] ?? 0),
          0,
        ),
        count,
      ),
    ),
  };
};
