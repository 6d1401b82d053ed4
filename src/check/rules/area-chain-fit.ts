import { sectorOf } from "../../analyse/sector.ts";
import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Institution, Region, Stage } from "../../model/cluster.ts";
import { normalised } from "../../notation/normalised.ts";
import type { LocalText } from "../../text/language.ts";
import { also, defineRule } from "../rule.ts";

type Facts = { readonly stage: LocalText; readonly institutions: readonly LocalText[] };

const named = ({ institutions }: Facts, print: Print): string =>
  print.list(institutions.map((one) => `\`${print.pick(one)}\``));

/** Whether an institution does the stage's work; a laboratory or a bank that serves it may be anywhere. */
const carries = (institution: Institution, { position }: Stage): boolean => {
  const { type } = institution;
  return (
    position === "support" ||
    type === undefined ||
    type === "association" ||
    sectorOf(institution) === "industry"
  );
};

/** Who does the work of each stage, by the stage's id. */
const carriersOf = (
  institutions: readonly Institution[],
): ReadonlyMap<string, readonly Institution[]> => {
  const carriers = new Map<string, Institution[]>();
  for (const institution of institutions)
    for (const stage of institution.stages) {
      if (!carries(institution, stage)) continue;
      const before = carriers.get(stage.id);
      if (before) before.push(institution);
      else carriers.set(stage.id, [institution]);
    }
  return carriers;
};

/** Whether all who do the work of a stage are on the other side of the border; and which side it is on. */
const misplaced = (
  stage: Stage,
  bodies: readonly Institution[],
): "abroad" | "local" | undefined => {
  const share = stage.locality?.share;
  // buyers are served from anywhere
  if (stage.position === "market" || bodies.length === 0) return undefined;
  if (share === undefined || (share !== 0 && share !== 1)) return undefined;
  if (bodies.some(({ locality }) => locality?.share !== 1 - share)) return undefined;
  return share === 1 ? "abroad" : "local";
};

/** How many prefectures the codes of the region name: each code begins with that of its prefecture. */
const prefecturesOf = ({ codes }: Region): number =>
  new Set(codes.jis.map((code) => normalised(code).slice(0, 2))).size;

/** A block of prefectures by its kind or its codes; a functional area is drawn around something already. */
const isWide = (region: Region): boolean =>
  region.kind === "wide-area" || (region.kind !== "functional" && prefecturesOf(region) > 1);

/** The plan's area and the places of those who make the product must tell one story. */
export const areaChainFit = defineRule({
  id: "area-chain-fit",
  title: { en: "the area fits the chain", ja: "区域がサプライチェーンに合うこと" },
  number: 8,
  step: 1,
  severity: "warning",
  from: "deliberation",
  limits: {},
  applies: ({ region, chain }) =>
    region.kind !== undefined || region.codes.jis.length > 0 || chain.stages.length > 0,
  messages: {
    wide: ({ prefectures }: { prefectures: number }, print: Print) =>
      `the plan covers ${prefectures > 1 ? `${print.number(prefectures)} prefectures` : "a whole wide area"}, and does not say why its chain is that wide`,
    abroad: (facts: Facts, print: Print) =>
      `\`${print.pick(facts.stage)}\` is in the region, yet all who do its work are outside: ${named(facts, print)}`,
    local: (facts: Facts, print: Print) =>
      `\`${print.pick(facts.stage)}\` is outside the region, yet all who do its work are in it: ${named(facts, print)}`,
  },
  notes: {
    seat: (facts: { institution: LocalText }, print) =>
      `where \`${print.pick(facts.institution)}\` is`,
  },
  writes: { wide: () => ["boundary"] },
  help: ({ stage }: { readonly stage?: LocalText }) =>
    stage === undefined
      ? "say in `region.boundary` which stages lie in which part of the area, or draw the area around the chain"
      : "correct the `location` of the stage or of the institutions, or name who does its work on the other side of the border",
  principle: {
    en: "Sawaki, “A study of the industrial cluster plan”, table 2: Tohoku took all its six prefectures as the area, Kanto drew five areas around what was there",
    ja: "佐脇「産業クラスター計画に関する考察」 表2：東北は6県全域を対象とし、関東は既存の集積に合わせて5地域を定めた",
  },
  check: ({ plan: { region, chain, institutions }, report }) => {
    if (isWide(region) && region.boundary === undefined)
      report("wide", onKey(at(region)), { prefectures: prefecturesOf(region) });
    const carriers = carriersOf(institutions);
    for (const stage of chain.stages) {
      const bodies = carriers.get(stage.id) ?? [];
      const key = misplaced(stage, bodies);
      if (!key) continue;
      const facts = { stage: stage.name, institutions: bodies.map(({ name }) => name) };
      const seats = bodies.map((one) =>
        also(at(one, "location"), "seat", { institution: one.name }),
      );
      report(key, at(stage, "location"), facts, seats);
    }
  },
});
