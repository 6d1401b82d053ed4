import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { camel, type Files, figure } from "./new-figure.ts";

const rulesFolder = fileURLToPath(new URL("../../src/check/rules/", import.meta.url));

/** A number no rule has yet: the method's table may name another. */
const nextNumber = (): number => {
  const numbers = readdirSync(rulesFolder)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".gen.ts"))
    .map((name) => /^ {2}number: (\d+),/m.exec(readFileSync(rulesFolder + name, "utf8"))?.[1]);
  return Math.max(70, ...numbers.map((number) => Number(number ?? 0))) + 1;
};

const rulePage = (title: string, heads: readonly [string, string, string], text: string): string =>
  `${title}

Why it matters, in a sentence.

## ${heads[0]}

What is looked at, and from which status on.

## ${heads[1]}

\`\`\`yaml wrong
plan: { id: wrong-id, title: Plan }
\`\`\`

\`\`\`text
1:13 error: ${text}
\`\`\`

\`\`\`yaml right
plan: { id: right-id, title: Plan }
\`\`\`

## ${heads[2]}

Where the principle comes from.
`;

const rule = (id: string): Files => ({
  [`src/check/rules/${id}.ts`]: `import { at } from "../../diagnostics/place.ts";
import { defineRule } from "../rule.ts";

export const ${camel(id)} = defineRule({
  id: "${id}",
  title: { en: "what the plan is asked", ja: "計画に求めること" },
  number: ${nextNumber()},
  step: 1,
  severity: "error",
  from: "draft",
  limits: {},
  applies: () => true,
  messages: {
    found: (facts: { id: string }) => \`the plan is called \\\`\${facts.id}\\\`\`,
  },
  help: "say what to do",
  principle: { en: "where it comes from", ja: "出典" },
  check: ({ plan, report }) => {
    if (plan.head.id === "wrong-id") report("found", at(plan.head, "id"), { id: plan.head.id });
  },
});
`,
  [`src/languages/ja/rules/${id}.ts`]: `import type { ${camel(id)} } from "../../../check/rules/${id}.ts";
import type { RuleTexts } from "../rule-texts.ts";

export const ${camel(id)}Ja: RuleTexts<typeof ${camel(id)}> = {
  messages: {
    found: ({ id }) => \`計画のIDが「\${id}」です\`,
  },
  help: "どうすればよいかを書きます",
};
`,
  [`src/check/rules/${id}.md`]: rulePage(
    `# ${id}`,
    ["What is checked", "Examples", "Source"],
    "the plan is called `wrong-id`",
  ),
  [`src/check/rules/${id}.ja.md`]: rulePage(
    `# ${id} 題`,
    ["点検の内容", "例", "出典"],
    "計画のIDが「wrong-id」です",
  ),
});

const analysis = (id: string): Files => ({
  [`src/analyse/analyses/${id}.ts`]: `import { defineAnalysis, notDefined, type Outcome } from "../analysis.ts";

const id = "${id}";

/** Formula, unit and source of what is computed. */
export const ${camel(id)} = defineAnalysis<Outcome<{ readonly count: number }>>({
  id,
  reasons: { noStages: () => "the chain has no stages" },
  compute: ({ chain }) =>
    chain.stages.length === 0
      ? notDefined(id, "noStages")
      : { defined: true, count: chain.stages.length },
});
`,
  [`tests/unit/analyse/${id}.test.ts`]: `import { expect, it } from "vitest";
import { ${camel(id)} } from "../../../src/analyse/analyses/${id}.ts";

it("gives the reference value of its source", () => {
  expect(${camel(id)}.id).toBe("the worked example of the source");
});
`,
});

const section = (id: string): Files => ({
  [`src/compose/sections/${id}.ts`]: `import { defineSection } from "../section.ts";

/** The question the section answers, and for whom. */
export const ${camel(id)} = defineSection({
  id: "${id}",
  words: { title: "Title" },
  rules: [],
  compose: ({ lead }) => lead("${id}", {}),
});
`,
  [`templates/prose/en/${id}.hbs`]: "The opening sentence of the section.\n",
  [`templates/prose/ja/${id}.hbs`]: "節の書き出し。\n",
});

const command = (id: string): Files => ({
  [`src/cli/commands/${id}.ts`]: `import { type Call, defineCommand, type Flags } from "../command.ts";

const flags = {} as const satisfies Flags;

export type ${camel(`-${id}`)}Call = Call<typeof flags>;

export const ${camel(id)} = defineCommand({
  id: "${id}",
  summary: "what it does in a few words",
  description: "What it does, in sentences.",
  flags,
  examples: { "rip ${id}": "when to use it" },
  action: async () => (await import("../actions/index.gen.ts")).actions.${camel(id)},
});
`,
  [`src/cli/actions/${id}.ts`]: `import type { ${camel(`-${id}`)}Call } from "../commands/${id}.ts";
import { type ExitCode, exit } from "../exit.ts";

export const ${camel(id)} = async ({ ui }: ${camel(`-${id}`)}Call): Promise<ExitCode> => {
  ui.print("");
  return exit.fine;
};
`,
  [`tests/scenarios/${id}.scenario`]: `What the command does.

==== command ====
rip ${id}
==== status ====
0
`,
});

const reporter = (id: string): Files => ({
  [`src/report/reporters/${id}.ts`]: `import { clickable, type Reporter } from "../reporter.ts";

/** For whom, and in which format. */
export const ${camel(id)}: Reporter = {
  id: "${id}",
  report: (findings) => findings.map((finding) => \`\${clickable(finding)}\\n\`).join(""),
};
`,
  [`tests/unit/report/${id}.test.ts`]: `import { expect, it } from "vitest";
import { ${camel(id)} } from "../../../src/report/reporters/${id}.ts";

it("says nothing of no findings", () => {
  expect(${camel(id)}.id).toBe("the id as written after --format");
});
`,
});

/** What can be begun with `npm run new`, and with which files. */
export const kinds: Readonly<Record<string, (id: string) => Files>> = {
  rule,
  analysis,
  figure,
  section,
  command,
  reporter,
};
