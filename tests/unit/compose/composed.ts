import { analyse } from "../../../src/analyse/analyse.ts";
import { check } from "../../../src/check/check.ts";
import { judgementOf } from "../../../src/check/judgement/judgement.ts";
import type { Rule } from "../../../src/check/rule.ts";
import { rules } from "../../../src/check/rules/index.gen.ts";
import { compose } from "../../../src/compose/compose.ts";
import { complaints } from "../../../src/diagnostics/complaints.ts";
import type { Block, PlanDocument, Row, Section, Table } from "../../../src/document/block.ts";
import type { Span } from "../../../src/document/span.ts";
import { tongueOf } from "../../../src/languages/index.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { examine } from "../../../src/pipeline.ts";
import { nodeDisk } from "../../../src/read/node-disk.ts";
import type { Language } from "../../../src/text/language.ts";

const all = rules as readonly Rule[];
const settings = { rules: all, today: "2026-04-01" };

/** The sample plan, large and complete. */
export const samplePlan = async (): Promise<Plan> => {
  const { plan } = await examine({ name: "plans/south-kyushu-shochu", settings }, nodeDisk);
  if (!plan) throw new Error("the sample plan is no plan");
  return plan;
};

/** The plan as a document, with everything the rules find in it. */
export const composed = async (plan: Plan, language: Language): Promise<PlanDocument> => {
  const use = analyse(plan);
  const { complain, said } = complaints();
  check(plan, use, settings, complain);
  const findings = said();
  const judgement = judgementOf(all, plan, findings);
  return compose({ plan, use, findings, judgement, ...(await tongueOf(language)) });
};

const within = (block: Block): readonly Block[] => {
  switch (block.kind) {
    case "section":
    case "quote":
    case "callout":
      return block.blocks;
    case "list":
      return block.items.flat();
    case "figure":
      return block.isDataApart ? [] : [block.data];
    default:
      return [];
  }
};

/** Every block under the ones given, and they themselves, in reading order. */
export const everyBlock = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => [block, ...everyBlock(within(block))]);

const plain = (spans: readonly Span[]): string =>
  spans
    .map((span) => {
      if ("spans" in span) return plain(span.spans);
      if (span.kind === "break") return "\n";
      return span.kind === "aside" ? ` (${span.text})` : span.text;
    })
    .join("");

const own = (block: Block): string => {
  switch (block.kind) {
    case "paragraph":
    case "lead":
      return plain(block.spans);
    case "facts":
      return block.items.map(({ term, spans }) => `${term}: ${plain(spans)}`).join("\n");
    case "table":
      return [block.caption, ...block.rows.map(({ cells }) => cells.map(plain).join(" | "))].join(
        "\n",
      );
    case "figure":
      return `${block.drawing.title} ${plain(block.caption)}`;
    case "section":
    case "callout":
      return block.title;
    default:
      return "";
  }
};

/** All the text of some blocks. */
export const textOf = (blocks: readonly Block[]): string => everyBlock(blocks).map(own).join("\n");

const nameOf = (block: Block): string => ("id" in block ? block.id.replace(/^annex-/, "") : "");

/** Each exhibit with its workings; those that stand in the annex only come last. */
const joined = (own: Section, working: Section | undefined): Section => {
  const parts = (working?.blocks ?? []).filter((block) => block.kind === "section");
  const here = new Set(own.blocks.map(nameOf));
  const blocks = own.blocks.map((block) => {
    const more = parts.find((one) => block.kind === "section" && nameOf(one) === block.id);
    return block.kind === "section" && more
      ? { ...block, blocks: [...block.blocks, ...more.blocks] }
      : block;
  });
  const others = parts
    .filter((one) => !here.has(nameOf(one)) && !one.id.endsWith("-pictures"))
    .map((one) => ({ ...one, id: nameOf(one) }));
  return { ...own, blocks: [...blocks, ...others] };
};

/** The sections with the workings of the annex where they belong. */
export const wholeSections = ({ sections, annex }: PlanDocument): readonly Section[] =>
  sections.map((section) =>
    joined(
      section,
      annex?.sections.find(({ id }) => id === `annex-${section.id}`),
    ),
  );

/** A section of that number with its workings. */
export const sectionOf = (document: PlanDocument, number: string): Section => {
  const found = wholeSections(document).find((section) => section.number === number);
  if (!found) throw new Error(`no section ${number}`);
  return found;
};

/** The table of that number, or of that id where it has none, in the plan or its annex. */
export const tableOf = (document: PlanDocument, number: string): Table => {
  const found = everyBlock(wholeSections(document)).find(
    (block): block is Table =>
      block.kind === "table" && (block.number === number || block.id === number),
  );
  if (!found) throw new Error(`no table ${number}`);
  return found;
};

export const cellsOf = (row: Row | undefined): readonly string[] => (row?.cells ?? []).map(plain);

/** The lead of a section as text. */
export const leadOf = (document: PlanDocument, number: string): string =>
  sectionOf(document, number)
    .blocks.flatMap((block) => (block.kind === "lead" ? [plain(block.spans)] : []))
    .join("\n");
