import type { Use } from "./analyse/analysis.ts";
import { judgementOf } from "./check/judgement/judgement.ts";
import type { Rule } from "./check/rule.ts";
import { compose } from "./compose/compose.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { tongueOf } from "./languages/index.ts";
import type { Plan } from "./model/plan.ts";
import type { Logo } from "./read/logo/read-logo.ts";
import type { Output } from "./render/format.ts";
import { formats } from "./render/formats/index.gen.ts";
import { render } from "./render/render.ts";
import { madeWhole } from "./template/made-whole.ts";
import type { Overrides } from "./template/overrides.ts";
import type { Language } from "./text/language.ts";
import { makeText } from "./text/text.ts";

export type PrintWish = {
  /** As written after `--format`. */
  readonly formats: readonly string[];
  /** The languages of the plan where absent. */
  readonly languages?: readonly Language[];
};

export type Printable = {
  readonly plan: Plan;
  readonly use: Use;
  readonly findings: readonly Diagnostic[];
  /** The rules the findings come from. */
  readonly rules: readonly Rule[];
  /** Templates of the plan's own. */
  readonly overrides?: Overrides | undefined;
  readonly logo?: Logo | undefined;
};

const titleIn = (language: Language, { head }: Plan): string => makeText(language).pick(head.title);

const printOnce = async (
  { overrides, ...printable }: Printable,
  wish: PrintWish,
): Promise<readonly Output[]> => {
  const { plan, use, findings, rules, logo } = printable;
  const languages = wish.languages ?? plan.head.languages;
  const titles = languages.map((language) => ({ language, title: titleIn(language, plan) }));
  const judgement = judgementOf(rules, plan, findings);
  const documents = languages.map(async (language) => {
    const translations = titles.filter((title) => title.language !== language);
    const tongue = await tongueOf(language);
    return compose({ plan, use, findings, judgement, translations, overrides, logo, ...tongue });
  });
  const chosen = formats.filter(({ id }) => wish.formats.includes(id));
  return render(await Promise.all(documents), chosen, { overrides });
};

/** From the plan to the files: each language is composed from the same plan. Nothing is written yet. */
export const print = (printable: Printable, wish: PrintWish): Promise<readonly Output[]> =>
  madeWhole(printable.overrides, () => printOnce(printable, wish));
