import type { Ground } from "../../check/judgement/proof.ts";
import type { Spoke } from "../../check/judgement/wheel.ts";
import type { Span } from "../../document/span.ts";
import type { Drawn, FigureContext } from "../figure.ts";

const plain = (words: string): Span => ({ kind: "text", text: words });

const named = (grounds: readonly Ground[], { text, say }: FigureContext): readonly Span[] =>
  grounds.flatMap(({ rule, name, waived }, place): readonly Span[] => [
    ...(place === 0 ? [] : [plain(text.language === "ja" ? "、" : ", ")]),
    rule === undefined
      ? plain(name === undefined ? "" : text.pick(name))
      : { kind: "code", text: rule },
    ...(waived ? [{ kind: "aside", text: say("waived") } as const] : []),
  ]);

/** The wheel as a table: each factor with what its points rest on. */
export const wheelTable = (
  spokes: readonly Spoke[],
  most: number,
  context: FigureContext,
): Drawn["data"] => {
  const { say, text } = context;
  return {
    caption: say("tableCaption"),
    columns: [
      { title: say("columnStep"), align: "start" },
      { title: say("columnFactor"), align: "start" },
      { title: say("columnScore"), align: "end" },
      { title: say("columnGrounds"), align: "start" },
      { title: say("columnOpen"), align: "start" },
    ],
    rows: spokes.map(({ step, stepName, name, score, grounds }) => ({
      cells: [
        [plain(`${step} ${text.pick(stepName)}`)],
        [plain(text.pick(name))],
        [plain(say("outOf", { score, most }))],
        named(
          grounds.filter(({ stands }) => stands),
          context,
        ),
        named(
          grounds.filter(({ stands }) => !stands),
          context,
        ),
      ],
    })),
  };
};
