/** A generated plan with three points for the duration of each task. */
export const withEstimates = (text: string): string =>
  text.replace(
    /^( {6}duration: )(\d+) months$/gm,
    (_, head: string, months: string) =>
      `${head}{ low: ${months} months, likely: ${Number(months) + 2} months, high: ${Number(months) * 3 + 4} months }`,
  );
