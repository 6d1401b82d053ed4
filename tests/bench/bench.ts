import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { generatedPlan } from "../kit/generated-plan.ts";

/**
 * `npm run bench [rounds]`: whole-process times of the built program as ratios to a bare `node`, the
 * commands taken in random order in every round, so that a slow moment of the machine hits them all.
 * It judges nothing: the figures are for people. Needs `npm run build` first.
 */
const rounds = Number(process.argv[2] ?? 15);
const root = join(import.meta.dirname, "../..");
const rip = join(root, "bin/rip.js");
const scratch = mkdtempSync(join(tmpdir(), "rip-bench-"));

const file = join(scratch, "plan.yaml");
writeFileSync(file, generatedPlan());
const whole = join(root, "plans/south-kyushu-shochu");
const size = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
const out = join(scratch, "out");

const commands: readonly (readonly [label: string, args: readonly string[]])[] = [
  ["node -e 0", ["-e", "0"]],
  ["rip --version", [rip, "--version"]],
  ["rip --help", [rip, "--help"]],
  [`rip check (${size(Buffer.byteLength(readFileSync(file)))})`, [rip, "check", file]],
  ["rip build, one language", [rip, "build", file, "--lang", "ja", "--output", out]],
  ["rip check, whole sample", [rip, "check", whole]],
  ["rip build, whole sample, ja and en", [rip, "build", whole, "--output", out]],
];

const run = (args: readonly string[]): number => {
  const start = performance.now();
  spawnSync(process.execPath, args, { stdio: "ignore" });
  return performance.now() - start;
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const times = new Map(commands.map(([label]) => [label, [] as number[]]));
for (const [, args] of commands) run(args);
for (let round = 0; round < rounds; round += 1) {
  const order = commands.map((command) => ({ command, key: Math.random() }));
  for (const { command } of order.sort((a, b) => a.key - b.key))
    times.get(command[0])?.push(run(command[1]));
}

const base = times.get("node -e 0") ?? [];
console.log(`node ${process.version}, ${rounds} rounds, milliseconds of whole processes`);
console.log(
  ["command".padEnd(38), "median", "min", "×median", "×min"].map((t) => t.padStart(8)).join(" "),
);
for (const [label, values] of times) {
  const row = [
    median(values).toFixed(0),
    Math.min(...values).toFixed(0),
    (median(values) / median(base)).toFixed(2),
    (Math.min(...values) / Math.min(...base)).toFixed(2),
  ];
  console.log([label.padEnd(38), ...row.map((text) => text.padStart(8))].join(" "));
}
rmSync(scratch, { recursive: true, force: true });
