import type { Input, Stage } from "../../model/cluster.ts";
import type { Figure } from "../../model/figure.ts";
import { comparable } from "../../notation/comparable.ts";
import { inBase } from "../../notation/in-base.ts";
import type { Quantity } from "../../notation/quantity.ts";
import { defineAnalysis, type NotDefined, notDefined } from "../analysis.ts";

export type Need = {
  readonly input: Input;
  /** The volume of the buying stage that the need is worked out from: planned, or as it is now. */
  readonly volume: Figure;
  /** In the unit of the supplying stage's capacity, or of the coefficient where it has none. */
  readonly quantity: Quantity;
};

export type Balance = {
  /** The stage that supplies. */
  readonly stage: Stage;
  readonly needs: readonly Need[];
  readonly total: Quantity;
  readonly capacity: Figure | undefined;
  /** Need over capacity; above 1 the stage cannot supply what the plan asks of it. */
  readonly ratio: number | undefined;
};

export type MaterialBalance = {
  readonly balances: readonly Balance[];
  /** Inputs that could not be worked out, and why. */
  readonly open: readonly { readonly input: Input; readonly why: NotDefined }[];
};

const id = "material-balance";

/** The volume of a stage in the unit of the coefficient: what is planned before what is. */
const volumeFor = (input: Input): Figure | undefined =>
  [input.stage.planned, input.stage.volume, input.stage.output].find(
    (figure): figure is Figure =>
      figure !== undefined && comparable(figure.quantity, input.per) && figure.quantity.amount >= 0,
  );

/** The same amount written in the unit of another quantity of the same dimension. */
const inUnitOf = (baseAmount: number, model: Quantity): Quantity => {
  const factor = model.unit.kind === "measure" ? model.unit.factor : 1;
  return { amount: baseAmount / factor, unit: model.unit, approximate: false, written: "" };
};

const needOf = (input: Input): Need | NotDefined => {
  const facts = { stage: input.stage.name, of: input.of.name };
  if (inBase(input.per) <= 0) return notDefined(id, "perNothing", facts);
  const volume = volumeFor(input);
  if (!volume) return notDefined(id, "noVolume", facts);
  const capacity = input.of.capacity?.quantity;
  if (capacity && !comparable(capacity, input.quantity)) return notDefined(id, "unlike", facts);
  const base = (inBase(volume.quantity) / inBase(input.per)) * inBase(input.quantity);
  return { input, volume, quantity: inUnitOf(base, capacity ?? input.quantity) };
};

const balanceOf = (stage: Stage, needs: readonly Need[]): Balance | undefined => {
  const [first] = needs;
  if (!first) return undefined;
  const base = needs.reduce((sum, need) => sum + inBase(need.quantity), 0);
  const capacity = stage.capacity;
  const limit = capacity ? inBase(capacity.quantity) : 0;
  return {
    stage,
    needs,
    total: inUnitOf(base, first.quantity),
    capacity,
    ratio: limit > 0 ? base / limit : undefined,
  };
};

/**
 * What the stages need from each other against what the suppliers can give: need = volume of the
 * buying stage × input per unit of it, summed over the buyers of a stage. Units convert exactly.
 */
export const materialBalance = defineAnalysis({
  id,
  reasons: {
    perNothing: () => "the input is given per nothing",
    noVolume: (facts: { stage: string | Record<string, string> }, print) =>
      `${print.pick(facts.stage)} has no volume in the unit of the input`,
    unlike: (facts: { of: string | Record<string, string> }, print) =>
      `the capacity of ${print.pick(facts.of)} is in another kind of unit than the input`,
  },
  compute: ({ chain }): MaterialBalance => {
    const worked = chain.inputs.map((input) => ({ input, need: needOf(input) }));
    const needs = worked.flatMap(({ need }) => ("defined" in need ? [] : [need]));
    const byStage = new Map<Stage, Need[]>();
    for (const need of needs) {
      const known = byStage.get(need.input.of);
      if (known) known.push(need);
      else byStage.set(need.input.of, [need]);
    }
    return {
      balances: chain.stages.flatMap((stage) => balanceOf(stage, byStage.get(stage) ?? []) ?? []),
      open: worked.flatMap(({ input, need }) => ("defined" in need ? [{ input, why: need }] : [])),
    };
  },
});
