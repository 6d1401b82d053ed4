import { threePowers as analysis, powers } from "../../analyse/analyses/three-powers.ts";
import type { Evidence } from "../../analyse/power-evidence.ts";
import type { Row } from "../../document/block.ts";
import { text as plain } from "../../document/span.ts";
import { counted } from "../counted.ts";
import { defineExhibit } from "../exhibit.ts";
import { groupRow, makeTable } from "../make-table.ts";
import type { SectionContext } from "../section.ts";

const words = {
  title: "The three powers of a cluster",
  caption: "What the plan documents of knowledge, change and linkage",
  evidence: "Evidence",
  count: "Count",
  whole: "Of",
  silent: "Not stated",
  note: "“Not stated” are those among them of which the plan does not say it; they may raise the count. After the three powers of the study “Clusters, looked to as a means of regional revival” (closing chapter).",
  knowledge: "Knowledge: experts and specialities of the region",
  change: "Change: variety that breeds new ideas",
  linkage: "Linkage: reaching across institutions",
  researchBodies: "Universities, colleges and laboratories in the region",
  producers: "Institutions that produce knowledge",
  educators: "Institutions that educate",
  fields: "Fields of expertise of the research bodies",
  regionalSeeds: "Technologies held in the region",
  researchedTargets: "Chosen targets with a research body at one of their stages",
  types: "Types of institution",
  effectiveTypes: "Types, as if all were equally common (effective number)",
  sectors: "Sectors present (industry, academia, government, finance, support)",
  ventures: "Ventures among the institutions",
  outsiders: "Institutions from outside the region",
  innovationTypes: "Kinds of innovation among the chosen targets",
  rivalries: "Links of competition",
  coordinators: "Institutions that coordinate",
  staffedCoordinators: "Coordinating bodies with staff of half a full-time equivalent or more",
  fundedCoordinators: "Coordinating bodies with a budget",
  hubFirms: "Firms that coordinate others",
  jointResearch: "Links of joint research",
  transfers: "Links of technology transfer",
  exchanges: "Links of people and information",
  heardNeeds: "Needs on record with their user named",
  tiedInstitutions: "Institutions with a tie to another",
  crossSectorTies: "Ties between institutions of different sectors",
  matchedSeeds: "Technologies whose wording is close to a need",
} as const;

type Context = SectionContext<typeof words>;

const rowOf = ({ text, cell, words: own }: Context, evidence: Evidence): Row => {
  const name = (own as Readonly<Record<string, string>>)[evidence.key] ?? evidence.key;
  const { value, of: whole, silent, isIndex } = evidence;
  return {
    cells: [
      [plain(name)],
      [plain(text.number(value, isIndex ? 1 : 0))],
      whole === undefined ? cell.none : [plain(text.number(whole))],
      silent === 0 ? cell.none : [plain(text.number(silent))],
    ],
  };
};

/** What the plan documents of the powers that make an agglomeration a cluster: for the reviewer. */
export const threePowers = defineExhibit({
  id: "three-powers",
  words,
  compose: (context) => {
    const { use, text, cell, prose, words: own } = context;
    const found = use(analysis);
    if (!found.defined) return [];
    const { staffed, all } = found.coordinators;
    const types = found.evidence.change.find(({ key }) => key === "types")?.value ?? 0;
    return [
      ...prose("three-powers", {
        types: counted(types, text),
        coordinators: counted(all, text),
        staffed: counted(staffed, text),
        staffedAll: staffed === all,
        least: text.number(found.leastStaff),
      }),
      makeTable({
        number: "",
        id: "three-powers-table",
        caption: own.caption,
        columns: [own.evidence, [own.count, "end"], [own.whole, "end"], [own.silent, "end"]],
        rows: powers.flatMap((power) => [
          groupRow(cell.plain(own[power]), 4),
          ...found.evidence[power].map((evidence) => rowOf(context, evidence)),
        ]),
        note: [plain(own.note)],
      }),
    ];
  },
});
