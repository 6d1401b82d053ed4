import { analyse } from "../../src/analyse/analyse.ts";
import type { Use } from "../../src/analyse/analysis.ts";
import { check } from "../../src/check/check.ts";
import { judgementOf } from "../../src/check/judgement/judgement.ts";
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
import { tinyPlans } from "./tiny-plan.ts";

export const figureMakers: readonly FigureMaker[] = figures;

const all = rules as readonly Rule[];

const english = Object.fromEntries(figureMakers.map(({ id, messages }) => [id, { messages }]));

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
  const { complain, said } = complaints();
  check(plan, use, { rules: all, today: "2026-04-01" }, complain);
  const judgement = judgementOf(all, plan, said());
  return maker.draw({ plan, use, judgement, text, say });
};

const sample = async (name: string): Promise<Readonly<Record<string, Plan>>> => {
  const { plan, findings } = await examine(
    { name: `plans/${name}`, settings: { rules: [], today: "2026-04-01" } },
    nodeDisk,
  );
  if (!plan) console.warn(name, findings.slice(0, 3));
  return plan ? { [name]: plan } : {};
};

/** The plans that figures are looked at and measured with. */
export const drawnPlans = async (): Promise<Readonly<Record<string, Plan>>> => ({
  ...(await sample("south-kyushu-shochu")),
  ...(await sample("minimal")),
  ...(await tinyPlans()),
});

export type DrawnFigure = {
  readonly name: string;
  readonly language: Language;
  readonly id: string;
  readonly drawn: Drawn;
};

/** Every figure of every plan in both languages. */
export const drawAll = async (): Promise<readonly DrawnFigure[]> => {
  const plans = Object.entries(await drawnPlans()).map(([name, plan]) => ({
    name,
    plan,
    use: analyse(plan),
  }));
  const languages = ["ja", "en"] as const;
  return plans.flatMap(({ name, plan, use }) =>
    figureMakers.flatMap((maker) =>
      languages.flatMap((language): readonly DrawnFigure[] => {
        const drawn = drawFigure(maker, plan, { use, language });
        return drawn
          ? [{ name: `${maker.id}-${name}-${language}`, language, id: maker.id, drawn }]
          : [];
      }),
    ),
  );
};
