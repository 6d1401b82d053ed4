import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { generatedPlan } from "../kit/generated-plan.ts";
import { withEstimates } from "../kit/with-estimates.ts";
import { peerModels } from "./peer-models.ts";

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

/** Both volumes in both languages, one after the other. */
const toHtml =
  'cd "$0" && for f in *.md; do pandoc -f gfm -t html -s --metadata title=plan "$f" -o "$f.html"; done';
const full = join(root, "plans/mizuhara-instruments");
const printed = join(scratch, "full");
spawnSync(process.execPath, [rip, "build", full, "--output", printed], { stdio: "ignore" });
const pandoc = spawnSync("pandoc", ["--version"]).error === undefined;

/** The plan with a year more for two tasks and another amount: what a merge request changes. */
const revised = join(scratch, "revised.yaml");
const longer = (text: string): string =>
  text.replace(/duration: \d+ months/, "duration: 19 months").replace("10億円", "12億円");
writeFileSync(revised, longer(readFileSync(file, "utf8")));

/** The same with three points for every duration: its dates are drawn on both sides. */
const estimated = [file, revised].map((name) => {
  const copy = name.replace(/\.yaml$/, "-estimated.yaml");
  writeFileSync(copy, withEstimates(readFileSync(name, "utf8")));
  return copy;
});

/** Programs that compare other models, where they are: in a folder named by RIP_BENCH_PEERS, or on PATH. */
const models = peerModels(scratch);
const peersAt = process.env["RIP_BENCH_PEERS"];
const programOf = (name: string): string | undefined =>
  [...(peersAt ? [join(peersAt, "node_modules/.bin", name)] : []), name].find(
    (one) => spawnSync(one, ["--help"], { stdio: "ignore" }).error === undefined,
  );
const [inspector, buf] = ["graphql-inspector", "buf"].map(programOf);
if (!inspector) console.log("no graphql-inspector (RIP_BENCH_PEERS, PATH): its row is left out");
if (!buf) console.log("no buf (RIP_BENCH_PEERS, PATH): its row is left out");

/** Arguments of `node`, or of the program named first. */
const commands: readonly (readonly [label: string, args: readonly string[], program?: string])[] = [
  ["node -e 0", ["-e", "0"]],
  ["rip --version", [rip, "--version"]],
  ["rip --help", [rip, "--help"]],
  [`rip check (${size(Buffer.byteLength(readFileSync(file)))})`, [rip, "check", file]],
  ["rip build, one language", [rip, "build", file, "--lang", "ja", "--output", out]],
  [`rip diff (twice ${size(Buffer.byteLength(readFileSync(file)))})`, [rip, "diff", file, revised]],
  ["rip diff, three points everywhere", [rip, "diff", ...estimated]],
  ...(inspector
    ? [
        [
          `graphql-inspector diff (twice ${size(models.bytes.graphql)})`,
          ["diff", ...models.graphql],
          inspector,
        ] as const,
      ]
    : []),
  ...(buf
    ? [
        [
          `buf breaking (twice ${size(models.bytes.protobuf)})`,
          ["breaking", models.protobuf[1], "--against", models.protobuf[0]],
          buf,
        ] as const,
      ]
    : []),
  ["rip check, whole sample", [rip, "check", whole]],
  ["rip build, whole sample, ja and en", [rip, "build", whole, "--output", out]],
  ["rip build, full sample, ja and en", [rip, "build", full, "--output", join(scratch, "again")]],
  // what a converter takes for the same pages, with nothing computed, checked or drawn
  ...(pandoc
    ? [["pandoc, the same Markdown to HTML", ["-c", toHtml, printed], "sh"] as const]
    : []),
];
if (!pandoc) console.log("no pandoc on this machine: its row is left out");

const run = (args: readonly string[], program: string = process.execPath): number => {
  const start = performance.now();
  spawnSync(program, args, { stdio: "ignore" });
  return performance.now() - start;
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const times = new Map(commands.map(([label]) => [label, [] as number[]]));
for (const [, args, program] of commands) run(args, program);
for (let round = 0; round < rounds; round += 1) {
  const order = commands.map((command) => ({ command, key: Math.random() }));
  for (const { command } of order.sort((a, b) => a.key - b.key))
    times.get(command[0])?.push(run(command[1], command[2]));
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
