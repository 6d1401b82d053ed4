import type { AlignedInstitution, ExactAlignment } from "../../analyse/aligned-efforts.ts";
import type { Outcome } from "../../analyse/analysis.ts";
import type { Row } from "../../document/block.ts";
import { text as plain, type Span } from "../../document/span.ts";
import type { Drawn, FigureContext } from "../figure.ts";
import { effortIn } from "./alignment-words.ts";
import type { Vector } from "./vectors.ts";

const cell = (words: string | undefined): readonly Span[] =>
  words === undefined ? [] : [plain(words)];

type Total = { readonly total: number; readonly alignment: number };

const totalRow = (alignment: ExactAlignment, context: FigureContext): Row => {
  const { text, say } = context;
  const effortOf = effortIn(alignment, context);
  const of = (write: (one: Total) => string): readonly (readonly Span[])[] =>
    [alignment.now, alignment.plan].map((one: Outcome<Total>) =>
      cell(one.defined ? write(one) : undefined),
    );
  return {
    look: "total",
    cells: [
      cell(say("all")),
      ...of(({ total }) => effortOf(total)),
      ...of((one) => text.share(one.alignment)),
      [],
      [],
    ],
  };
};

/** Every institution with its effort and direction, also where the picture sums them up. */
export const alignmentTable = (
  alignment: ExactAlignment,
  vectors: readonly Vector[],
  context: FigureContext,
): Drawn["data"] => {
  const { text, say } = context;
  const effortOf = effortIn(alignment, context);
  const states = [say("now"), say("planned")];
  const measures: readonly (readonly [string, (one: AlignedInstitution) => string])[] = [
    ["columnEffort", ({ effort }) => effortOf(effort)],
    ["columnCosine", ({ cosine }) => text.share(cosine)],
    ["columnElsewhere", ({ elsewhere }) => text.share(elsewhere)],
  ];
  return {
    caption: say("tableCaption"),
    columns: [
      { title: say("columnInstitution"), align: "start" },
      ...measures.flatMap(([key]) =>
        states.map((state) => ({ title: say(key, { state }), align: "end" as const })),
      ),
    ],
    rows: [
      ...vectors.map(
        ({ institution, now, planned }): Row => ({
          cells: [
            cell(text.pick(institution.name)),
            ...measures.flatMap(([, write]) =>
              [now, planned].map((one) => cell(one && write(one))),
            ),
          ],
          institutions: [institution.id],
        }),
      ),
      totalRow(alignment, context),
    ],
  };
};
