import { taskFunding } from "../analyse/analyses/task-funding.ts";
import { text as plain, type Span } from "../document/span.ts";
import type { Measure, Programme } from "../model/action.ts";
import type { Quantity } from "../notation/quantity.ts";
import type { SectionContext } from "./section.ts";
import { underEachOther } from "./under-each-other.ts";

type Context = SectionContext<Readonly<Record<"capBefore" | "rateBefore", string>>>;

type Line = { readonly programme: Programme | undefined; readonly rate: Quantity | undefined };

/** What the measure states for itself, and after it what its tasks draw from which programme. */
const linesOf = ({ use }: Context, { id, programme, rate }: Measure): readonly Line[] => [
  ...(programme || rate ? [{ programme, rate }] : []),
  ...use(taskFunding).tasks.flatMap(({ funding }) =>
    funding.defined
      ? funding.sources
          .filter((source) => source.measure?.id === id && source.programme !== undefined)
          .map((source) => ({ programme: source.programme, rate: source.rate }))
      : [],
  ),
];

/** Each programme a measure draws on, with the rates at which its tasks do. */
export const programmeTerms = (context: Context, measure: Measure): readonly Span[] => {
  const { text, cell, words: own } = context;
  const lines = linesOf(context, measure);
  const programmes = [...new Set(lines.map(({ programme }) => programme))];
  const cap = measure.cap ? [`${own.capBefore}${text.quantity(measure.cap.quantity)}`] : [];
  if (programmes.length === 0) return cap.length === 0 ? cell.none : cell.plain(cap.join(""));
  return underEachOther(
    programmes.flatMap((programme, place) => {
      const rates = new Set(
        lines.flatMap((line) =>
          line.programme === programme && line.rate ? [text.quantity(line.rate)] : [],
        ),
      );
      const terms = [
        ...(rates.size === 0 ? [] : [own.rateBefore + cell.listed([...rates])]),
        ...(place === 0 ? cap : []),
      ];
      return [
        ...(programme ? [cell.text(programme.name)] : []),
        ...(terms.length === 0 ? [] : [[plain(cell.joined(terms))]]),
      ];
    }),
  );
};
