/** Path → text of the files to start from. */
export type Files = Readonly<Record<string, string>>;

export const camel = (id: string): string =>
  id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** A figure with its Japanese and its test. */
export const figure = (id: string): Files => ({
  [`src/draw/figures/${id}.ts`]: `import { defineFigure } from "../figure.ts";
import { head } from "../kit/head.ts";
import { palette } from "../kit/palette.ts";
import { rect } from "../kit/shapes.ts";

const width = 960;

/** The question the figure answers, and from which analyses. */
export const ${camel(id)} = defineFigure({
  id: "${id}",
  number: "F0",
  messages: {
    finding: (facts: { count: number }) => \`the finding, with its number: \${facts.count}\`,
    subtitle: () => "What is shown, its unit and its dates",
    description: (facts: { count: number }) => \`What can be seen, in sentences: \${facts.count}.\`,
    tableCaption: () => "The table behind the picture",
    columnName: () => "Name",
  },
  draw: ({ plan, say, text: words }) => {
    const { stages } = plan.chain;
    if (stages.length === 0) return undefined;
    const facts = { count: stages.length };
    const title = say("finding", facts);
    const top = head(width, title, say("subtitle"));
    const height = Math.ceil(top.height + 24);
    return {
      drawing: {
        id: "${id}",
        width,
        height,
        title,
        description: say("description", facts),
        language: words.language,
        shapes: [rect({ x: 0, y: 0, width, height }, { fill: palette.paper }), ...top.shapes],
      },
      data: {
        caption: say("tableCaption"),
        columns: [{ title: say("columnName"), align: "start" }],
        rows: stages.map(({ name }) => ({
          cells: [[{ kind: "text", text: words.pick(name) }]],
          institutions: [],
        })),
      },
      remarks: [],
    };
  },
});
`,
  [`src/languages/ja/figures/${id}.ts`]: `import type { ${camel(id)} } from "../../../draw/figures/${id}.ts";
import type { FigureTexts } from "../figure-texts.ts";

export const ${camel(id)}Ja: FigureTexts<typeof ${camel(id)}> = {
  messages: {
    finding: ({ count }) => \`分かったことを数値とともに書く。\${count}件\`,
    subtitle: () => "何を、どの単位で、いつの値で示すか",
    description: ({ count }) => \`図に見えるものを文で述べます。\${count}件です。\`,
    tableCaption: () => "図のもとになる表",
    columnName: () => "名称",
  },
};
`,
  [`tests/unit/draw/${id}.test.ts`]: `import { expect, test } from "vitest";
import { ${camel(id)} } from "../../../src/draw/figures/${id}.ts";
import { drawFigure } from "../../kit/drawn-plans.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";

const drawn = (yaml: string, language: "ja" | "en" = "en") => {
  const { plan, use } = soundPlanOf(yaml);
  return drawFigure(${camel(id)}, plan, { use, language });
};

test("says what it found in its title", () => {
  const one = drawn("chain: { stages: { only: { name: Making, position: core } } }\\n");
  expect(one?.drawing.title).toBe("the finding of the worked example");
});

test("draws nothing of a plan that says nothing", () => {
  expect(drawn("plan: { id: empty }\\n")).toBeUndefined();
});
`,
});
