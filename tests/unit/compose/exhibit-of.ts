import type { Block } from "../../../src/document/block.ts";
import type { Plan } from "../../../src/model/plan.ts";
import type { Language } from "../../../src/text/language.ts";
import { planOf } from "../../kit/plan-of.ts";
import { composed, everyBlock, textOf, wholeSections } from "./composed.ts";

/** The text of one exhibit with its workings in the annex, or nothing where the document has none. */
export const exhibitOf = async (plan: Plan, language: Language, id: string): Promise<string> => {
  const found = everyBlock(wholeSections(await composed(plan, language))).find(
    (block: Block) => block.kind === "section" && block.id === id,
  );
  return found?.kind === "section" ? textOf(found.blocks) : "";
};

export const planIn = (body: string): Plan =>
  planOf(`plan: { title: { ja: 試, en: Trial }, period: FY2026-FY2030 }\n${body}`).plan;
