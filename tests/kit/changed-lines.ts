/** How long the longest common run of lines is, in order, from every pair of places on. */
const commonFrom = (
  before: readonly string[],
  after: readonly string[],
): readonly Uint16Array[] => {
  const width = after.length + 1;
  const rows = before.map(() => new Uint16Array(width));
  rows.push(new Uint16Array(width));
  for (let left = before.length - 1; left >= 0; left -= 1) {
    const row = rows[left] ?? [];
    const below = rows[left + 1] ?? [];
    for (let right = after.length - 1; right >= 0; right -= 1) {
      const isSame = before[left] === after[right];
      const longer = Math.max(below[right] ?? 0, row[right + 1] ?? 0);
      row[right] = isSame ? (below[right + 1] ?? 0) + 1 : longer;
    }
  }
  return rows;
};

export type ChangedLines = {
  readonly removed: readonly string[];
  readonly added: readonly string[];
};

/** The lines of two texts that are not in both, as `diff` counts them. */
export const changedLines = (before: string, after: string): ChangedLines => {
  const left = before.split("\n");
  const right = after.split("\n");
  const rows = commonFrom(left, right);
  const removed: string[] = [];
  const added: string[] = [];
  let at = 0;
  let beside = 0;
  while (at < left.length && beside < right.length) {
    const ifRemoved = rows[at + 1]?.[beside] ?? 0;
    const ifAdded = rows[at]?.[beside + 1] ?? 0;
    if (left[at] === right[beside]) {
      at += 1;
      beside += 1;
    } else if (ifRemoved >= ifAdded) removed.push(left[at++] ?? "");
    else added.push(right[beside++] ?? "");
  }
  return {
    removed: [...removed, ...left.slice(at)],
    added: [...added, ...right.slice(beside)],
  };
};
