import { readdirSync, readFileSync } from "node:fs";
import { samples } from "../../kit/built-plan.ts";
import { hostileStrings } from "../../kit/hostile-strings.ts";
import { type Ran, run, type Setting } from "../../kit/run.ts";

type Files = Readonly<Record<string, string>>;

const filesOf = (sample: string): Files =>
  Object.fromEntries(
    readdirSync(`plans/${sample}`, { recursive: true, encoding: "utf8" })
      .map((name) => `plans/${sample}/${name.replaceAll("\\", "/")}`)
      .filter((name) => /\.(yaml|csv)$/.test(name))
      .map((name) => [name, readFileSync(name, "utf8")]),
  );

/** Fails in every way a plan can: syntax, shape, names, and what rules say. */
const faulty: Files = {
  syntax: "plan: { id: a\n\ttitle: [b\n",
  doubled: "plan: { id: a, id: b, title: c }\nplan: { id: d }\n",
  misshapen: "plan: { id: a, Title: b, status: darft }\nchain: { stages: [1, 2] }\n",
  unknown:
    "plan: { id: a, title: b, status: agreed, lead: nobody, period: FY2027-FY2029 }\nroles: { x: { accountable: y } }\n",
  waived: [
    "plan: { id: a, title: b, status: draft, period: FY2027-FY2029 }",
    'chain: { stages: { "kura": { name: 蔵, position: core } } }',
    "waivers:",
    "  - { rule: product-market-sized, reason: 集計中, person: 企画課, expires: 2027-03 }",
    "  - { rule: no-such-rule, reason: r, person: p, expires: 2027-03 }",
    "",
  ].join("\n"),
  empty: "",
};

/** A plan that is named after something in bad faith wherever a name can stand. */
const hostile = (name: string): string => {
  const text = JSON.stringify(name);
  return [
    `plan: { id: a, title: ${text}, status: agreed, period: FY2027-FY2029, ${text}: 1 }`,
    `institutions: { lab: { name: ${text} } }`,
    `roadmap: { tasks: { trial: { title: ${text} }, sale: { title: ${text} } } }`,
    "roles: { trial: { responsible: [lab] } }",
    "",
  ].join("\n");
};

/** Plan → the files it is in; each is checked by naming the plan. */
export const plans: ReadonlyMap<string, Files> = new Map([
  ...samples.map((sample) => [`plans/${sample}`, filesOf(sample)] as const),
  ...Object.entries(faulty).map(([name, text]) => {
    const file = `${name}.yaml`;
    return [file, { [file]: text }] as const;
  }),
]);

export const hostilePlans: readonly (readonly [name: string, text: string])[] = hostileStrings.map(
  (name) => [name, hostile(name)],
);

export const languages = ["en", "ja"] as const;

/** `rip check` of a plan in one format. */
export const checked = (
  plan: string,
  format: string,
  args: readonly string[] = [],
  setting: Setting = {},
): Promise<Ran> =>
  run(["check", plan, "--format", format, ...args], { files: plans.get(plan) ?? {}, ...setting });

/** The same of a text that is read from standard input. */
export const checkedText = (text: string, format: string, args: readonly string[] = []) =>
  checked("-", format, args, { input: text });
