type Hunk = {
  readonly at: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
};

/** Lines that differ, line by line where both texts have as many; else what lies between their like ends. */
const hunksOf = (before: readonly string[], after: readonly string[]): readonly Hunk[] => {
  if (before.length === after.length) {
    return before.flatMap((line, at) =>
      line === after[at] ? [] : [{ at, before: [line], after: [after[at] ?? ""] }],
    );
  }
  let at = 0;
  while (at < Math.min(before.length, after.length) && before[at] === after[at]) at += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - at;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return [
    {
      at,
      before: before.slice(at, before.length - tail),
      after: after.slice(at, after.length - tail),
    },
  ];
};

const span = (at: number, count: number): string =>
  count === 1 ? `${at + 1}` : `${count === 0 ? at : at + 1},${count}`;

/** What a small change does to a text, in the form of `diff -U0`; empty where nothing differs. */
export const lineDiff = (name: string, before: string, after: string): string => {
  if (before === after) return "";
  let shift = 0;
  const hunks = hunksOf(before.split(/\r?\n/), after.split(/\r?\n/)).flatMap((hunk) => {
    const head = `@@ -${span(hunk.at, hunk.before.length)} +${span(hunk.at + shift, hunk.after.length)} @@`;
    shift += hunk.after.length - hunk.before.length;
    return [
      head,
      ...hunk.before.map((line) => `-${line}`),
      ...hunk.after.map((line) => `+${line}`),
    ];
  });
  return [`--- ${name}`, `+++ ${name}`, ...hunks, ""].join("\n");
};
