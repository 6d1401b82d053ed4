type Step = { readonly sign: " " | "-" | "+"; readonly line: string };

/** Lines shown around a change, as `diff -u` shows them. */
const around = 3;

/** What two lists of lines begin and end with in common. */
const likeEnds = (before: readonly string[], after: readonly string[]) => {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { head, tail };
};

/** Length of the longest common subsequence of every two ends of the lists. */
const commonLengths = (
  before: readonly string[],
  after: readonly string[],
): readonly Uint32Array[] => {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const [row, below] = [rows[i] as Uint32Array, rows[i + 1] as Uint32Array];
    for (let j = after.length - 1; j >= 0; j -= 1) {
      row[j] =
        before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rows;
};

const middleSteps = (before: readonly string[], after: readonly string[]): readonly Step[] => {
  const common = commonLengths(before, after);
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old = "", fresh = ""] = [before[i], after[j]];
    const isBoth = i < before.length && j < after.length;
    if (isBoth && old === fresh) {
      steps.push({ sign: " ", line: old });
      i += 1;
      j += 1;
    } else if (i < before.length && (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0)) {
      steps.push({ sign: "-", line: old });
      i += 1;
    } else {
      steps.push({ sign: "+", line: fresh });
      j += 1;
    }
  }
  return steps;
};

/** More pairs of lines than this are shown as one change: a table of them would be too large. */
const mostPairs = 4_000_000;

const stepsOf = (before: readonly string[], after: readonly string[]): readonly Step[] => {
  const { head, tail } = likeEnds(before, after);
  const keep = (lines: readonly string[]): readonly Step[] =>
    lines.map((line) => ({ sign: " ", line }));
  const old = before.slice(head, before.length - tail);
  const fresh = after.slice(head, after.length - tail);
  const middle: readonly Step[] =
    old.length * fresh.length > mostPairs
      ? [
          ...old.map((line): Step => ({ sign: "-", line })),
          ...fresh.map((line): Step => ({ sign: "+", line })),
        ]
      : middleSteps(old, fresh);
  return [...keep(before.slice(0, head)), ...middle, ...keep(before.slice(before.length - tail))];
};

type Stretch = { readonly from: number; readonly to: number };

/** Changes with the lines around them; those that touch are one. */
const stretchesOf = (steps: readonly Step[]): readonly Stretch[] => {
  const found: Stretch[] = [];
  for (const [place, { sign }] of steps.entries()) {
    if (sign === " ") continue;
    const own = {
      from: Math.max(0, place - around),
      to: Math.min(steps.length, place + around + 1),
    };
    const last = found.at(-1);
    if (last && own.from <= last.to) found[found.length - 1] = { from: last.from, to: own.to };
    else found.push(own);
  }
  return found;
};

const lineOf = ({ sign, line }: Step): string =>
  line.endsWith("\n") ? `${sign}${line}` : `${sign}${line}\n\\ No newline at end of file\n`;

const countOf = (steps: readonly Step[], other: "-" | "+"): number =>
  steps.filter(({ sign }) => sign !== other).length;

const rangeOf = (steps: readonly Step[], { from, to }: Stretch, other: "-" | "+"): string => {
  const [before, count] = [
    countOf(steps.slice(0, from), other),
    countOf(steps.slice(from, to), other),
  ];
  const first = count === 0 ? before : before + 1;
  return count === 1 ? `${first}` : `${first},${count}`;
};

/** Each line with its end, so that a file without a last one is told from one with it. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/**
 * What turns one text into another as `diff -u` writes it and `git apply` reads it; empty where nothing differs.
 * `name` has forward slashes and is seen from the folder in which it is applied.
 */
export const unifiedDiff = (name: string, before: string, after: string): string => {
  if (before === after) return "";
  const steps = stepsOf(linesOf(before), linesOf(after));
  const hunks = stretchesOf(steps).map((stretch) => {
    const head = `@@ -${rangeOf(steps, stretch, "+")} +${rangeOf(steps, stretch, "-")} @@\n`;
    return head + steps.slice(stretch.from, stretch.to).map(lineOf).join("");
  });
  return `--- a/${name}\n+++ b/${name}\n${hunks.join("")}`;
};
