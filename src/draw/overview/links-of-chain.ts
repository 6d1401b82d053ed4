import type { Stage } from "../../model/cluster.ts";
import type { ValueOf } from "../../model/enumerations.ts";
import { capital } from "../../text/capital.ts";
import { isGap } from "../chain/collect.ts";
import type { FigureContext } from "../figure.ts";
import type { Chosen } from "./chosen-targets.ts";

/** One box of the strip: a stage, or all stages of one position. */
export type ChainLink = {
  readonly name: string;
  readonly stages: number;
  /** Those of which more than half is in the region. */
  readonly inside: number;
  /** Mean share inside of those that are placed, 0..1; absent where none is. */
  readonly share: number | undefined;
  readonly gaps: number;
  readonly isCore: boolean;
  /** Numbers of the targets that are at one of its stages. */
  readonly targets: readonly number[];
};

export type Strip = {
  /** From raw material to market. */
  readonly main: readonly ChainLink[];
  /** What serves the chain beside it. */
  readonly side: readonly ChainLink[];
  readonly isGathered: boolean;
};

type Position = ValueOf<"position">;

const along: readonly Position[] = [
  "raw-material",
  "processing",
  "component",
  "core",
  "packaging",
  "logistics",
  "distribution",
  "retail",
  "market",
];
const beside: readonly (Position | undefined)[] = [
  "equipment",
  "service",
  "support",
  "recycling",
  undefined,
];

const mostAlong = 8;
const mostBeside = 4;

type NumbersOf = (stages: readonly Stage[]) => readonly number[];

const numbersBy = ({ shown }: Chosen): NumbersOf => {
  const numbers = new Map<Stage, number[]>();
  for (const { target, number } of shown) {
    for (const stage of new Set(target.stages)) {
      const known = numbers.get(stage);
      if (known) known.push(number);
      else numbers.set(stage, [number]);
    }
  }
  return (stages) =>
    [...new Set(stages.flatMap((stage) => numbers.get(stage) ?? []))].toSorted((a, b) => a - b);
};

const linkOf = (name: string, stages: readonly Stage[], numbersOf: NumbersOf): ChainLink => {
  const shares = stages.flatMap(({ locality }) => locality?.share ?? []);
  const sum = shares.reduce((total, share) => total + share, 0);
  return {
    name,
    stages: stages.length,
    inside: shares.filter((share) => share >= 0.5).length,
    share: shares.length === 0 ? undefined : sum / shares.length,
    gaps: stages.filter(isGap).length,
    isCore: stages.some(({ position }) => position === "core"),
    targets: numbersOf(stages),
  };
};

/** The chain as one row of boxes: its stages, or its positions where there are more than can be read. */
export const stripOf = (chosen: Chosen, { plan, text, say }: FigureContext): Strip => {
  const { stages } = plan.chain;
  const numbersOf = numbersBy(chosen);
  const at = (position: Position | undefined) =>
    stages.filter((stage) => stage.position === position);
  const groups = (positions: readonly (Position | undefined)[]) =>
    positions.flatMap((position) => {
      const members = at(position);
      return members.length === 0 ? [] : [{ position, members }];
    });
  const [main, side] = [groups(along), groups(beside)];
  const count = (all: typeof main) => all.reduce((sum, { members }) => sum + members.length, 0);
  const isGathered = count(main) > mostAlong || count(side) > mostBeside;
  const boxes = ({ position, members }: (typeof main)[number]): readonly ChainLink[] =>
    isGathered
      ? [
          linkOf(
            position ? capital(text.enumerated("position", position)) : say("unpositioned"),
            members,
            numbersOf,
          ),
        ]
      : members.map((stage) => linkOf(text.pick(stage.name), [stage], numbersOf));
  return { main: main.flatMap(boxes), side: side.flatMap(boxes), isGathered };
};
