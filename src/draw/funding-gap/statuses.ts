import type { Cover } from "../../analyse/finance/cover.ts";
import type { FigureContext } from "../figure.ts";
import { palette } from "../kit/palette.ts";

/** Parts of a need from the foot of a bar to its top. */
export const statuses = ["secured", "applied", "planned", "none"] as const;

type Status = (typeof statuses)[number];

export const looks = {
  secured: { fill: palette.secured, ink: palette.paper },
  applied: { fill: palette.applied, ink: palette.paper },
  planned: { fill: palette.planned, ink: palette.ink },
  none: { fill: palette.gapTint, ink: palette.gap },
} as const satisfies Readonly<Record<Status, { fill: string; ink: string }>>;

/** The frame of money without a source; the others have none. */
export const frameOf = (status: Status): Readonly<Record<string, string | number>> =>
  status === "none" ? { stroke: palette.gap, "stroke-width": 1.2, "stroke-dasharray": "4 3" } : {};

export const nameOf = (status: Status, { text, say }: FigureContext): string =>
  status === "none" ? say("none") : text.enumerated("fundingStatus", status);

/** What several years need and have together. */
export const sumOf = (covers: readonly Cover[]): Cover => {
  const sum = (part: (cover: Cover) => number): number =>
    covers.reduce((all, cover) => all + part(cover), 0);
  const need = sum((cover) => cover.need);
  const secured = sum((cover) => cover.secured);
  return {
    need,
    secured,
    applied: sum(({ applied }) => applied),
    planned: sum(({ planned }) => planned),
    none: sum(({ none }) => none),
    ...(need > 0 ? { coverage: secured / need } : {}),
    gap: sum(({ gap }) => gap),
    expectedGap: {
      low: sum(({ expectedGap }) => expectedGap.low),
      high: sum(({ expectedGap }) => expectedGap.high),
    },
  };
};

/** A share that is not all does not print as 100%, nor one that is something as 0%. */
export const coverageOf = (coverage: number, { text }: FigureContext): string => {
  const isNearEnd = (coverage > 0 && coverage < 0.005) || (coverage >= 0.995 && coverage < 1);
  return text.share(coverage, isNearEnd ? 1 : 0);
};
