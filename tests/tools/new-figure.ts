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
