import { scheduleRisk } from "../../analyse/analyses/schedule-risk.ts";
import { finishMonth } from "../../analyse/roadmap/finish-month.ts";
import type { Block, Row } from "../../document/block.ts";
import { aside, text as plain, type Span } from "../../document/span.ts";
import type { Risk } from "../../model/action.ts";
import { capital } from "../../text/capital.ts";
import { counted } from "../counted.ts";
import { makeTable } from "../make-table.ts";
import { defineSection, type SectionContext } from "../section.ts";

const words = {
  title: "Risks and resilience",
  register: "Risk register",
  risk: "Risk",
  likelihood: "Likelihood",
  impact: "Impact",
  owner: "Owner",
  trigger: "Sign to watch for",
  response: "Response",
  modeAfter: ": ",
  note: "Likelihood and impact run from 1 to 5.",
} as const;

type Context = SectionContext<typeof words>;

const weight = ({ likelihood, impact }: Risk): number => (likelihood ?? 0) * (impact ?? 0);

const opening = ({ plan, use, text, cell, lead }: Context): readonly Block[] => {
  const dates = use(scheduleRisk);
  const varies = dates.defined && dates.p80 > dates.p50;
  const worst = plan.risks.toSorted((a, b) => weight(b) - weight(a))[0];
  const open = plan.risks.filter(({ owner, response }) => !owner || response === undefined);
  const hasWorst = worst !== undefined && weight(worst) > 0 && plan.risks.length > 1;
  return lead("risks", {
    risks: counted(plan.risks.length, text),
    hasWorst,
    worst: hasWorst ? cell.quoted([text.pick(worst.text).replace(/[。.]\s*$/, "")]) : "",
    open: counted(open.length, text),
    hasLate: varies,
    late: varies ? text.month(finishMonth(dates.start, dates.p80)) : "",
  });
};

/** Whether it is done before or after a shock, and what. */
const responseOf = ({ cell, text, words: own }: Context, { id, mode, response }: Risk) => {
  const spans = cell.orIn(cell.text(response), `risks.${id}.response`);
  if (!mode) return spans;
  return [plain(`${capital(text.enumerated("resilienceMode", mode))}${own.modeAfter}`), ...spans];
};

const table = (context: Context): Block => {
  const { plan, cell, text, words: own } = context;
  const marked = (spans: readonly Span[], mark: string | undefined): readonly Span[] =>
    mark === undefined ? spans : [...spans, { kind: "break" }, aside(mark)];
  const level = ({ id, ...risk }: Risk, key: "likelihood" | "impact"): readonly Span[] =>
    risk[key] === undefined ? cell.holeIn(`risks.${id}.${key}`) : [plain(String(risk[key]))];
  return makeTable({
    number: "T19",
    caption: own.register,
    columns: [
      own.risk,
      [own.likelihood, "centre"],
      [own.impact, "centre"],
      own.owner,
      own.trigger,
      own.response,
    ],
    rows: plan.risks.map(
      (risk): Row => ({
        cells: [
          marked(cell.text(risk.text), risk.kind && text.enumerated("riskKind", risk.kind)),
          level(risk, "likelihood"),
          level(risk, "impact"),
          cell.orIn(cell.text(risk.owner?.name), `risks.${risk.id}.owner`),
          cell.optional(risk.trigger),
          responseOf(context, risk),
        ],
        institutions: risk.owner ? [risk.owner.id] : [],
      }),
    ),
    note: [plain(own.note)],
  });
};

/** What may go wrong and who answers it: for the ministry. */
export const risks = defineSection({
  id: "risks",
  words,
  rules: ["risk-resilience"],
  isPresent: (plan) => plan.risks.length > 0,
  compose: (context) => [...opening(context), table(context), ...context.figure("F14")],
});
