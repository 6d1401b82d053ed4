import type { Closure } from "../../analyse/analyses/chain-closure.ts";
import type { Row } from "../../document/block.ts";
import { text as plain } from "../../document/span.ts";
import type { Drawn, FigureContext } from "../figure.ts";
import { roughMoney } from "../kit/rough-money.ts";
import type { Fate, Flow, Use } from "./flows.ts";

const fates: readonly Fate[] = ["inside", "unknown", "outside"];

const useOf = (use: Use, { say, text }: FigureContext): string =>
  typeof use === "string" ? say(use) : say("bought", { name: text.pick(use.name) });

/** Every flow, also those the picture gathers; then the sums. */
export const leakageTable = (
  flows: readonly Flow[],
  { sales, currency }: Closure,
  hundred: string,
  context: FigureContext,
): Drawn["data"] => {
  const { say, text } = context;
  const row = (words: readonly [string, string, string], share: number): Row => ({
    cells: [...words, text.number(share * 100, 2), roughMoney(share * sales, currency, text)].map(
      (word) => (word === "" ? [] : [plain(word)]),
    ),
  });
  const total = (all: readonly Flow[]): number => all.reduce((sum, { share }) => sum + share, 0);
  const sums = fates.map((fate) => ({ fate, own: flows.filter((flow) => flow.fate === fate) }));
  return {
    caption: say("tableCaption"),
    columns: [
      { title: say("columnStage"), align: "start" },
      { title: say("columnUse"), align: "start" },
      { title: say("columnFate"), align: "start" },
      { title: say("columnOf100", { hundred }), align: "end" },
      { title: say("columnMoney"), align: "end" },
    ],
    rows: [
      ...flows.map(({ stage, use, fate, share }) =>
        row(
          [stage ? text.pick(stage.name) : say("anyStage"), useOf(use, context), say(fate)],
          share,
        ),
      ),
      ...sums
        .filter(({ own }) => own.length > 0)
        .map(
          ({ fate, own }): Row => ({
            ...row([say("allOf", { fate: say(fate) }), "", say(fate)], total(own)),
            look: "total",
          }),
        ),
    ],
  };
};
