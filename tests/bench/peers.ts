import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { openApi } from "./open-api.ts";
import { sloppyPlan } from "./sloppy-plan.ts";

/**
 * `npm run bench:peers [rounds]`: `rip check` beside `redocly lint` and `spectral lint`, each on a YAML of
 * its own kind, of the same size and with about as many findings, whole processes in random order. The
 * peers are put into a scratch folder for the run. Needs `npm run build` first.
 */
const rounds = Number(process.argv[2] ?? 11);
const root = join(import.meta.dirname, "../..");
const rip = join(root, "bin/rip.js");
const scratch = mkdtempSync(join(tmpdir(), "rip-peers-"));
const peers = ["@redocly/cli@2.77.0", "@stoplight/spectral-cli@6.16.3"];

const plan = join(scratch, "plan.yaml");
const api = join(scratch, "openapi.yaml");
const ruleset = join(scratch, "spectral.yaml");
const config = join(scratch, "redocly.yaml");
writeFileSync(plan, sloppyPlan());
writeFileSync(api, openApi(155));
writeFileSync(ruleset, 'extends: ["spectral:oas"]\n');
writeFileSync(config, "extends:\n  - recommended\n");

mkdirSync(join(scratch, "peers"));
writeFileSync(join(scratch, "peers/package.json"), "{}");
spawnSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...peers], {
  cwd: join(scratch, "peers"),
  stdio: "inherit",
});
const bin = (name: string) => join(scratch, "peers/node_modules", name);

type Entry = {
  readonly label: string;
  readonly args: readonly string[];
  readonly found: () => number;
};

const jsonOf = (args: readonly string[]): unknown => {
  const { stdout } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    cwd: scratch,
    maxBuffer: 1e8,
  });
  return JSON.parse(stdout);
};

const redocly = [bin("@redocly/cli/bin/cli.js"), "lint", api, "--config", config];
const spectral = [bin("@stoplight/spectral-cli/dist/index.js"), "lint", api, "-r", ruleset];

const entries: readonly Entry[] = [
  { label: "node -e 0", args: ["-e", "0"], found: () => 0 },
  {
    label: "rip check",
    args: [rip, "check", plan],
    found: () =>
      (jsonOf([rip, "check", plan, "-f", "json"]) as { findings: unknown[] }).findings.length,
  },
  {
    label: "redocly lint",
    args: [...redocly, "--max-problems", "1000"],
    found: () => {
      const { totals } = jsonOf([...redocly, "--format", "json", "--max-problems", "1000"]) as {
        totals: { errors: number; warnings: number };
      };
      return totals.errors + totals.warnings;
    },
  },
  {
    label: "spectral lint",
    args: spectral,
    found: () => (jsonOf([...spectral, "-f", "json", "--quiet"]) as unknown[]).length,
  },
];

const time = (args: readonly string[]): number => {
  const start = performance.now();
  spawnSync(process.execPath, args, { stdio: "ignore", cwd: scratch });
  return performance.now() - start;
};

const times = new Map(entries.map(({ label }) => [label, [] as number[]]));
for (const { args } of entries) time(args);
for (let round = 0; round < rounds; round += 1) {
  const order = entries.map((entry) => ({ entry, key: Math.random() }));
  for (const { entry } of order.sort((a, b) => a.key - b.key))
    times.get(entry.label)?.push(time(entry.args));
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const kilobytes = (path: string) => `${Math.round(readFileSync(path).length / 1000)} kB`;

console.log(`node ${process.version}, ${rounds} rounds, milliseconds of whole processes`);
console.log(`plan ${kilobytes(plan)}, API description ${kilobytes(api)}`);
for (const { label, found } of entries) {
  const values = times.get(label) ?? [];
  const row = [median(values).toFixed(0), Math.min(...values).toFixed(0), `${found()} findings`];
  console.log([label.padEnd(16), ...row.map((text) => text.padStart(14))].join(" "));
}
rmSync(scratch, { recursive: true, force: true });
