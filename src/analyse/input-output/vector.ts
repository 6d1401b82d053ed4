export type Vector = readonly number[];

/** `grid[row][column]` */
export type Grid = readonly Vector[];

export const sumOf = (values: Vector): number => values.reduce((sum, value) => sum + value, 0);

/** `a'b` */
export const product = (a: Vector, b: Vector): number =>
  a.reduce((sum, value, place) => sum + value * (b[place] ?? 0), 0);

/** Each element of `a` times that of `b`. */
export const elementwise = (a: Vector, b: Vector): Vector =>
  a.map((value, place) => value * (b[place] ?? 0));

export const added = (a: Vector, b: Vector): Vector =>
  a.map((value, place) => value + (b[place] ?? 0));

/** `grid x` */
export const applied = (grid: Grid, x: Vector): Vector => grid.map((row) => product(row, x));

export const transposed = (grid: Grid): Grid =>
  (grid[0] ?? []).map((_, column) => grid.map((row) => row[column] ?? 0));

/** The sum of each column. */
export const columnSums = (grid: Grid): Vector => {
  const sums = Array.from(grid[0] ?? [], () => 0);
  for (const row of grid) {
    for (const [column, value] of row.entries()) sums[column] = (sums[column] ?? 0) + value;
  }
  return sums;
};
