import type { Disk } from "../read/disk.ts";
import type { SourceFile } from "../read/source.ts";
import type { Finding } from "../report/finding.ts";
import { fingerprints } from "../report/fingerprint.ts";
import type { NamedPlan } from "./named-plans.ts";
import type { Ui } from "./ui.ts";
import { UsageFault } from "./usage-fault.ts";
import type { World } from "./world.ts";
import { writeFile } from "./write-file.ts";

/** Major.minor of the file: keys are only added in a minor version. */
const formatVersion = "1.0";

type Entry = { readonly fingerprint: string; readonly rule: string; readonly place: string };

/** The findings an old plan is known to have, and where that is written. */
export type Baseline = { readonly path: string; readonly known: ReadonlySet<string> };

/** Beside the plan: `baseline.json`, and `x.baseline.json` for a plan in the file `x.yaml`. */
const pathOf = async ({ name }: NamedPlan, disk: Disk): Promise<string> => {
  const whole = name.replaceAll("\\", "/").replace(/(?<=.)\/+$/, "");
  if ((await disk.kind(name)) === "folder") return `${whole === "/" ? "" : whole}/baseline.json`;
  const [stem = whole] = whole.split(/\.ya?ml$/i);
  return /(?:^|\/)plan$/.test(stem) ? `${stem.slice(0, -4)}baseline.json` : `${stem}.baseline.json`;
};

const entriesIn = (text: string): readonly Entry[] | undefined => {
  try {
    const { findings } = JSON.parse(text) as { readonly findings?: unknown };
    if (!Array.isArray(findings)) return undefined;
    const isEntry = (one: unknown): one is Entry =>
      typeof one === "object" && one !== null && typeof (one as Entry).fingerprint === "string";
    return findings.every(isEntry) ? findings : undefined;
  } catch {
    return undefined;
  }
};

/** The baseline of a plan, where it has one. */
export const baselineOf = async (plan: NamedPlan, disk: Disk): Promise<Baseline | undefined> => {
  if (plan.text !== undefined) return undefined;
  const path = await pathOf(plan, disk);
  if ((await disk.kind(path)) !== "file") return undefined;
  const entries = entriesIn(await disk.readText(path));
  if (!entries) throw new UsageFault((texts) => texts.notABaseline(path));
  return { path, known: new Set(entries.map(({ fingerprint }) => fingerprint)) };
};

type Split = { readonly fresh: readonly Finding[]; readonly known: number; readonly gone: number };

/** Only rules can be adopted later: what cannot be read stays a finding. */
export const split = (
  findings: readonly Finding[],
  files: readonly SourceFile[],
  { known }: Baseline,
  isRule: (code: string) => boolean,
): Split => {
  const names = fingerprints(findings, files);
  const fresh = findings.filter(({ code }, at) => !(isRule(code) && known.has(names[at] ?? "")));
  const found = new Set(names);
  const gone = [...known].filter((name) => !found.has(name)).length;
  return { fresh, known: findings.length - fresh.length, gone };
};

/** Writes down what the plan has today, so that only what comes later is told. */
export const writeBaseline = async (
  plan: NamedPlan,
  {
    findings,
    files,
  }: { readonly findings: readonly Finding[]; readonly files: readonly SourceFile[] },
  world: World,
  ui: Ui,
): Promise<void> => {
  if (plan.text !== undefined) throw new UsageFault((texts) => texts.baselineNeedsFile);
  const names = fingerprints(findings, files);
  const entries = findings
    .flatMap(({ code, path, waiver }, at): readonly Entry[] =>
      waiver ? [] : [{ rule: code, place: path.join("."), fingerprint: names[at] ?? "" }],
    )
    .toSorted((a, b) => {
      const [one, other] = [a, b].map(
        (entry) => `${entry.rule} ${entry.place} ${entry.fingerprint}`,
      );
      return Number((one ?? "") > (other ?? "")) - Number((one ?? "") < (other ?? ""));
    });
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`).join(",\n");
  const list = lines === "" ? "[]" : `[\n${lines}\n  ]`;
  const path = await pathOf(plan, world.disk);
  await writeFile(
    path,
    `{\n  "formatVersion": "${formatVersion}",\n  "findings": ${list}\n}\n`,
    world,
  );
  ui.note(ui.texts.baselineWritten(entries.length, path));
};
