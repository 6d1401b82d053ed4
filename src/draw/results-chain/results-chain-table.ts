import type { Column, Row } from "../../document/block.ts";
import { aside, text as plain, type Span } from "../../document/span.ts";
import type { Figure } from "../../model/figure.ts";
import type { Drawn, FigureContext } from "../figure.ts";
import type { Logic } from "./logic.ts";

const none = "–";

const cellsOf = (cells: readonly (string | readonly Span[])[]): Row["cells"] =>
  cells.map((cell) => (typeof cell === "string" ? [plain(cell === "" ? none : cell)] : cell));

/** A value, and apart from it its date and kind. */
const amountSpans = (figure: Figure | undefined, { text }: FigureContext): readonly Span[] => {
  if (!figure) return [plain(none)];
  const { quantity, asOf, kind } = figure;
  const notes = [
    ...(asOf ? [text.period(asOf)] : []),
    ...(kind ? [text.enumerated("figureKind", kind)] : []),
  ];
  const joint = text.language === "ja" ? "・" : ", ";
  return [plain(text.quantity(quantity)), ...(notes.length > 0 ? [aside(notes.join(joint))] : [])];
};

const measureRows = (logic: Logic, { plan, say, text }: FigureContext): readonly Row[] => {
  const [idle, stuck] = [new Set(logic.idle), new Set(logic.stuck)];
  return plan.measures.map((measure) => ({
    cells: cellsOf([
      text.pick(measure.title),
      say("measure"),
      "",
      "",
      text.list(logic.indicatorsOf(measure).map(({ name }) => text.pick(name))),
      "",
      idle.has(measure) ? say("idle") : stuck.has(measure) ? say("stuck") : "",
    ]),
    ...(measure.provider ? { institutions: [measure.provider.id] } : {}),
  }));
};

const indicatorRows = (logic: Logic, context: FigureContext): readonly Row[] => {
  const { plan, say, text } = context;
  return plan.indicators.map((one) => {
    const parent = logic.parentOf(one);
    return {
      cells: cellsOf([
        text.pick(one.name),
        one.level ? text.enumerated("indicatorLevel", one.level) : "",
        amountSpans(one.baseline, context),
        amountSpans(one.target, context),
        parent ? text.pick(parent.name) : "",
        text.list(logic.measuresOf(one).map(({ title }) => text.pick(title))),
        text.list(logic.breaksOf(one).map((key) => say(key))),
      ]),
      ...(one.owner ? { institutions: [one.owner.id] } : {}),
    };
  });
};

/** Every measure and indicator with what it leads to and where the road breaks off. */
export const resultsChainTable = (logic: Logic, context: FigureContext): Drawn["data"] => {
  const column = (key: string, align: Column["align"] = "start"): Column => ({
    title: context.say(key),
    align,
  });
  return {
    caption: context.say("tableCaption"),
    columns: [
      column("columnName"),
      column("columnLevel"),
      column("columnBaseline", "end"),
      column("columnTarget", "end"),
      column("columnLeads"),
      column("columnMeasures"),
      column("columnBreak"),
    ],
    rows: [...measureRows(logic, context), ...indicatorRows(logic, context)],
  };
};
