import type { Use } from "../../src/analyse/analysis.ts";
import { check } from "../../src/check/check.ts";
import { type Judgement, judgementOf } from "../../src/check/judgement/judgement.ts";
import type { Rule } from "../../src/check/rule.ts";
import { rules } from "../../src/check/rules/index.gen.ts";
import { complaints } from "../../src/diagnostics/complaints.ts";
import { makeSpeech } from "../../src/diagnostics/speech.ts";
import type { Drawn, FigureMaker } from "../../src/draw/figure.ts";
import { figures } from "../../src/draw/figures/index.gen.ts";
import { figuresJa } from "../../src/languages/ja/figures/index.gen.ts";
import type { Plan } from "../../src/model/plan.ts";
import { examine } from "../../src/pipeline.ts";
import { nodeDisk } from "../../src/read/node-disk.ts";
import { reportWords } from "../../src/report/words.ts";
import type { Language } from "../../src/text/language.ts";
import { makeText } from "../../src/text/text.ts";
import { once } from "../../src/util/once.ts";

export const figureMakers: readonly FigureMaker[] = figures;

const all = rules as readonly Rule[];

const english = Object.fromEntries(figureMakers.map(({ id, messages }) => [id, { messages }]));

const judgements = new WeakMap<Use, () => Judgement>();

/** Worked out when first asked for, as few figures need it and all rules have to be asked. */
const judgementOfUse = (use: Use, plan: Plan): (() => Judgement) => {
  const found = judgements.get(use);
  if (found) return found;
  const made = once(() => {
    const { complain, said } = complaints();
    check(plan, use, { rules: all, today: "2026-04-01" }, complain);
    return judgementOf(all, plan, said());
  });
  judgements.set(use, made);
  return made;
};

type Reading = { readonly use: Use; readonly language: Language };

export const drawFigure = (
  maker: FigureMaker,
  plan: Plan,
  { use, language }: Reading,
): Drawn | undefined => {
  const text = makeText(language);
  const catalogues = language === "ja" ? [figuresJa, english] : [english];
  const speech = makeSpeech(catalogues, reportWords, text);
  const say = (key: string, facts: Readonly<Record<string, unknown>> = {}): string =>
    speech.message({ code: maker.id, key, facts });
  const judge = judgementOfUse(use, plan);
  return maker.draw({
    plan,
    use,
    text,
    say,
    get judgement() {
      return judge();
    },
  });
};

/** The plan of a sample, its tables included. */
export const sampleOf = async (name: string): Promise<Plan> => {
  const { plan, findings } = await examine(
    { name: `plans/${name}`, settings: { rules: [], today: "2026-04-01" } },
    nodeDisk,
  );
  if (plan) return plan;
  throw new Error(`${name}: ${JSON.stringify(findings.slice(0, 3))}`);
};
