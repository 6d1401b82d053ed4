import type { Rule } from "../check/rule.ts";
import { rules as registry } from "../check/rules/index.gen.ts";
import type { Examined } from "../pipeline.ts";
import type { Finding } from "../report/finding.ts";
import type { Gate } from "../report/gate.ts";
import type { Need, RuleSheet, Scope } from "../report/scope.ts";
import { rootedName } from "./rooted-name.ts";
import type { Ui } from "./ui.ts";
import type { World } from "./world.ts";

/** A plan by the name it was asked for, what became of it, and all that was found before anything was left out. */
export type CheckedPlan = {
  readonly name: string;
  readonly examined: Examined;
  readonly all: readonly Finding[];
};

export type Checked = {
  readonly plans: readonly CheckedPlan[];
  readonly findings: readonly Finding[];
  /** The rules asked for; all of them where none are. */
  readonly only?: readonly string[] | undefined;
  readonly gates?: readonly Gate[] | undefined;
};

/** Where the machines that run jobs have put the repository. */
const roots = ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"] as const;

const rootedBy = async ({ disk, env }: World): Promise<Scope["rooted"]> => {
  const folder = await disk.realPath(".");
  const named = roots.map((name) => env[name]).find(Boolean) ?? ".";
  const root = await disk.realPath(named).catch(() => folder);
  return (file) => rootedName(file, folder, root);
};

const ruleSheets = (only: readonly string[] | undefined, ui: Ui): readonly RuleSheet[] =>
  (registry as readonly Rule[])
    .filter(({ id }) => !only || only.includes(id))
    .toSorted((a, b) => a.number - b.number)
    .map(({ id, number, principle, severity, step, title }) => ({
      id,
      title: title[ui.language],
      number,
      severity,
      step,
      principle: principle[ui.language],
    }));

const pagesIn = async (ui: Ui): Promise<Scope["page"]> => {
  const [{ pages }, { codePage }, { catalogue }, speech] = await Promise.all([
    import("../check/rules/pages.gen.ts"),
    import("./code-page.ts"),
    import("../languages/en/catalogue.ts"),
    ui.speech(),
  ]);
  return (code) => {
    const page = (ui.language === "ja" ? pages[`${code}.ja`] : undefined) ?? pages[code];
    const entry = Object.hasOwn(catalogue, code) ? catalogue[code] : undefined;
    return page ?? (entry && codePage(code, Object.keys(entry.messages), speech));
  };
};

/** Those of the baseline: what is left out of a list does not change what the others are known by. */
const fingerprintsOf = async ({ plans }: Checked): Promise<Scope["fingerprints"]> => {
  const { fingerprints } = await import("../report/fingerprint.ts");
  return new Map(
    plans.flatMap(({ all, examined }) => {
      const marks = fingerprints(all, examined.files);
      return all.map((finding, place) => [finding, marks[place] ?? ""] as const);
    }),
  );
};

/** What reporters may tell besides the findings; what costs something only where one of them needs it. */
export const checkScope = async (
  checked: Checked,
  needs: ReadonlySet<Need>,
  isSummarised: boolean,
  { ui, world }: { readonly ui: Ui; readonly world: World },
): Promise<Scope> => {
  const [rooted, page, fingerprints] = await Promise.all([
    rootedBy(world),
    needs.has("pages") ? pagesIn(ui) : () => undefined,
    needs.has("fingerprints") ? fingerprintsOf(checked) : new Map<Finding, string>(),
  ]);
  return {
    language: ui.language,
    plans: checked.plans.map(({ name, examined }) => ({
      name,
      files: examined.files.map((file) => file.name),
      isJudged: examined.plan !== undefined,
    })),
    rules: ruleSheets(checked.only, ui),
    page,
    fingerprints,
    rooted,
    isSummarised,
  };
};
