import type { Sector } from "../../analyse/sector.ts";
import type { ValueOf } from "../../model/enumerations.ts";

export type Lane = "outside" | "inside";

export type FlowKind = "goods" | "knowledge" | "finance" | "return";

export type Tag = { readonly words: string; readonly colour: string };

/** A stage, a body that has a link of its own, or several of them in one. */
export type Card = {
  readonly name: string;
  /** Who does it and how much, each as it may stand on a line. */
  readonly details: readonly string[];
  readonly lane: Lane;
  readonly position: ValueOf<"position"> | undefined;
  /** Set for bodies, which stand below the stages. */
  readonly sector: Sector | undefined;
  readonly serves: boolean;
  readonly tags: readonly Tag[];
  readonly look: "plain" | "core" | "gap" | "unknown";
  /** Ids of the institutions it concerns. */
  readonly institutions: readonly string[];
  /** How many stages or bodies it stands for. */
  readonly count: number;
};

/** `from` and `to` are positions among the cards. */
export type Flow = {
  readonly from: number;
  readonly to: number;
  readonly kind: FlowKind;
  /** Money per year in the currency of the chart. */
  readonly amount: number | undefined;
  /** What it is, where that is not said by an amount. */
  readonly words: string;
  /** Share of the chain's sales that leaves the region along it, for the few largest. */
  readonly leak: number | undefined;
  readonly count: number;
};

export type Chart = { readonly cards: readonly Card[]; readonly flows: readonly Flow[] };

/** Supporting bodies in the region stand in a row of their own below its stages. */
export const standsBelow = ({ serves, lane }: Card): boolean => serves && lane === "inside";
