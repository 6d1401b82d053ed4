import { sectorOf } from "../../analyse/sector.ts";
import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Institution } from "../../model/cluster.ts";
import type { ValueOf } from "../../model/enumerations.ts";
import { partOf } from "../part-of.ts";
import { also, defineRule } from "../rule.ts";

/** Who sits at the table: 産・学・官・金, and 労 and 言 or the citizens. */
type Side = "industry" | "academia" | "government" | "finance" | "labour" | "voice";

const names: Readonly<Record<Side, string>> = {
  industry: "industry",
  academia: "academia",
  government: "government",
  finance: "finance",
  labour: "labour",
  voice: "the media or civil society",
};

const core = ["industry", "academia", "government", "finance"] as const;
const wider = ["labour", "voice"] as const;

/** Chambers and associations speak for firms where no firm is named. */
const sidesOfType: Readonly<Partial<Record<ValueOf<"institutionType">, Side>>> = {
  chamber: "industry",
  association: "industry",
  labour: "labour",
  media: "voice",
  civil: "voice",
};

const sideOf = (institution: Institution): Side | undefined => {
  const { type } = institution;
  const side = type && sidesOfType[type];
  if (side) return side;
  const sector = sectorOf(institution);
  return sector === "support" ? undefined : sector;
};

/** How many bodies an entry stands for. */
const countOf = ({ members }: Institution): number => Math.max(1, members?.amount ?? 1);

const listed = (sides: readonly Side[], print: Print): string =>
  print.list(sides.map((one) => names[one]));

/** What only one side wants, the others will not carry. */
export const helixBreadth = defineRule({
  id: "helix-breadth",
  title: { en: "all sides of the region take part", ja: "産学官金労言が参画していること" },
  number: 18,
  step: 6,
  severity: "warning",
  from: "deliberation",
  limits: { members: 15 },
  applies: ({ institutions }) => institutions.length > 0,
  messages: {
    missing: (facts: { sides: readonly Side[] }, print: Print) =>
      `no institution of the plan stands for ${listed(facts.sides, print)}`,
    unheard: (facts: { sides: readonly Side[] }, print: Print) =>
      `no institution of the plan speaks for ${listed(facts.sides, print)}`,
    few: (facts: { found: number; least: number }, print: Print) =>
      `${print.number(facts.found)} bodies are committed as members, fewer than the ${print.number(facts.least)} expected of a cluster`,
  },
  measures: {
    few: ({ found, least }) => ({ value: found, limit: least, unit: "count" }),
  },
  notes: {
    untyped: (_facts: object) => "its type is not stated",
    coordinator: (_facts: object) => "the body that brings the members together",
  },
  help: ({ sides, found }: { readonly sides?: readonly Side[]; readonly found?: number }) => {
    if (found !== undefined)
      return "mark those who joined `commitment: member`, and say under `members` how many a group stands for";
    return sides?.some((one) => one === "labour" || one === "voice")
      ? "name who speaks for them, if only as an observer, or waive the rule with a reason"
      : "name who stands for them, with the `type` of each institution";
  },
  principle: {
    en: "Cabinet Office: industry, academia, government, finance, labour and media (産学官金労言) take part in local strategies; European Cluster Collaboration Platform: 15 committed members; US Tech Hubs: five kinds of member",
    ja: "内閣府：地方版総合戦略には産学官金労言が参画する。欧州クラスター協働プラットフォーム（ECCP）：参加機関15以上。米国Tech Hubs：5種の構成員",
  },
  check: ({ plan, limits, report }) => {
    const { institutions } = plan;
    if (institutions.length === 0) return;
    const place = partOf(plan, "institutions");
    const present = new Set(institutions.map(sideOf));
    const untyped = institutions
      .filter(({ type }) => type === undefined)
      .map((one) => also(onKey(at(one)), "untyped"));
    const missing = core.filter((side) => !present.has(side));
    if (missing.length > 0) report("missing", place, { sides: missing }, untyped);
    const unheard = wider.filter((side) => !present.has(side));
    if (unheard.length > 0) report("unheard", place, { sides: unheard }, untyped);
    const coordinators = institutions.filter(({ functions }) => functions.includes("coordinate"));
    const found = institutions
      .filter(({ commitment }) => commitment === "member")
      .reduce((sum, one) => sum + countOf(one), 0);
    if (coordinators.length === 0 || found >= limits.members) return;
    const notes = coordinators.map((one) => also(onKey(at(one)), "coordinator"));
    report("few", place, { found, least: limits.members }, notes);
  },
});
