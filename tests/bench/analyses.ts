import { spawnSync } from "node:child_process";
import { join } from "node:path";

/**
 * `npm run bench:analyses`: time and peak memory of the analyses by the size of what they work on, each
 * size in a process of its own, the best of three. It judges nothing: the figures are for people.
 */
type Once = {
  readonly read: number;
  readonly all: number;
  readonly peak: number;
  readonly times: Readonly<Record<string, number>>;
};

const rounds = 3;

const once = (kind: string, count: number): Once => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", join(import.meta.dirname, "analyse-once.ts"), kind, String(count)],
    { encoding: "utf8", maxBuffer: 1e8 },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
};

const best = (kind: string, count: number): Once => {
  const all = Array.from({ length: rounds }, () => once(kind, count));
  return all.reduce((least, one) => (one.all < least.all ? one : least));
};

const cases = [
  ["nothing", 0],
  ["stages", 100],
  ["stages", 1_000],
  ["stages", 10_000],
  ["tasks", 60],
  ["tasks", 500],
  ["sectors", 100],
  ["sectors", 500],
] as const;

console.log(`node ${process.version}, best of ${rounds}; milliseconds, MB of peak memory`);
for (const [kind, count] of cases) {
  const { read, all, peak, times } = best(kind, count);
  const longest = Object.entries(times)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 6)
    .map(([id, time]) => `${id} ${time.toFixed(0)}`);
  const columns = [read, all, peak].map((value) => value.toFixed(0).padStart(7));
  console.log(
    `${kind.padEnd(8)} ${String(count).padStart(6)} ${columns.join(" ")}  ${longest.join(", ")}`,
  );
}
