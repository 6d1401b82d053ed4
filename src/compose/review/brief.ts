import { observed } from "../../analyse/monitoring/observed.ts";
import type { Block } from "../../document/block.ts";
import { text as plain } from "../../document/span.ts";
import type { Indicator } from "../../model/agreement.ts";
import { fiscalYearOf } from "../../notation/fiscal-year.ts";
import type { SectionContext } from "../section.ts";
import { briefFacts } from "./brief-facts.ts";
import { defineReviewSection } from "./review-section.ts";

const words = {
  title: "In brief",
  supplyBefore: "A value is supplied in the plan file, or as a row of the CSV file that ",
  supplyAfter: " names:",
  note: "why the value is what it is",
} as const;

type Context = SectionContext<typeof words>;

/** A row of CSV keeps a cell with a comma together. */
const cellOf = (value: string): string => (/[",]/.test(value) ? `"${value}"` : value);

/** As the file writes it, whatever the language of the report. */
const firstYear = ({ plan: { head } }: Context): string =>
  `FY${fiscalYearOf(head.period?.from ?? 0, head.fiscalYearStart)}`;

const exampleOf = (context: Context, indicator: Indicator): readonly Block[] => {
  const { plan, words: own } = context;
  const value = indicator.target?.quantity.written ?? "12";
  const source = plan.sources[0]?.id;
  const [period, note] = [plan.head.period ? firstYear(context) : "FY2027", own.note];
  const cited = source === undefined ? "" : `, source: ${source}`;
  return [
    {
      kind: "paragraph",
      spans: [
        plain(own.supplyBefore),
        { kind: "code", text: "observations" },
        plain(own.supplyAfter),
      ],
    },
    {
      kind: "code",
      language: "yaml",
      text: `observations:\n  - { indicator: ${indicator.id}, period: ${period}, value: "${value}", kind: actual${cited}, note: "${note}" }`,
    },
    {
      kind: "code",
      language: "csv",
      text: `indicator,period,value,kind,source,note\n${[indicator.id, period, value, "actual", source ?? "", note].map(cellOf).join(",")}`,
    },
  ];
};

/** What a plan without any value can be told: how one is written. */
const howToSupply = (context: Context): readonly Block[] => {
  const { plan } = context;
  const [first] = plan.indicators;
  return first && observed(plan.observations).length === 0 ? exampleOf(context, first) : [];
};

/** The whole report on one screen: for those who decide, and for the terminal. */
export const brief = defineReviewSection({
  id: "review-brief",
  words,
  compose: (context) => [
    ...context.lead("review-brief", briefFacts(context)),
    ...howToSupply(context),
  ],
});
