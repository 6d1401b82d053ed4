import type { Closure } from "../../analyse/analyses/chain-closure.ts";
import type { Outcome } from "../../analyse/analysis.ts";
import type { Column, Row, Table } from "../../document/block.ts";
import { text as plain, type Span } from "../../document/span.ts";
import type { End, Link, Stage } from "../../model/cluster.ts";
import type { Figure } from "../../model/figure.ts";
import type { FigureContext } from "../figure.ts";
import { isGap, type Marks, marksOf } from "./collect.ts";

const cells = (...words: readonly string[]): readonly (readonly Span[])[] =>
  words.map((one) => (one === "" ? [] : [plain(one)]));

const written = (figure: Figure | undefined, { text, say }: FigureContext): string => {
  if (!figure) return "";
  const number = text.quantity(figure.quantity);
  return figure.asOf ? say("dated", { number, year: text.period(figure.asOf) }) : number;
};

const joined = (from: string, to: string): string => `${from} → ${to}`;

const whereOf = (share: number | undefined, { say, text }: FigureContext): string => {
  if (share === undefined) return say("unplaced");
  if (share <= 0) return say("outside");
  return share >= 1 ? say("inRegion") : say("part", { share: text.share(share) });
};

const remarksOn = (stage: Stage, marks: Marks, { say }: FigureContext): readonly string[] => [
  ...(isGap(stage) ? [say("gap")] : []),
  ...(marks.targets.has(stage) ? [say("target")] : []),
  ...(marks.bottlenecks.has(stage) ? [say("bottleneck")] : []),
];

const stageRow = (stage: Stage, marks: Marks, context: FigureContext): Row => {
  const { text } = context;
  return {
    cells: cells(
      text.pick(stage.name),
      stage.position === undefined ? "" : text.enumerated("position", stage.position),
      whereOf(stage.locality?.share, context),
      written(stage.firms, context),
      written(stage.output ?? stage.volume, context),
      context.say("remarks", { words: remarksOn(stage, marks, context) }),
    ),
  };
};

const endName = (end: End, { text }: FigureContext): string =>
  text.pick(end.kind === "stage" ? end.stage.name : end.institution.name);

const endPlace = (end: End, context: FigureContext): string =>
  whereOf((end.kind === "stage" ? end.stage : end.institution).locality?.share, context);

const linkRow = (link: Link, leaks: ReadonlyMap<string, number>, context: FigureContext): Row => {
  const { text, say } = context;
  const [from, to] = [endName(link.from, context), endName(link.to, context)];
  const leak =
    link.from.kind === "stage" && link.to.kind === "stage"
      ? leaks.get(`${link.from.stage.id} ${link.to.stage.id}`)
      : undefined;
  const bodies = [link.from, link.to].flatMap((end) =>
    end.kind === "institution" ? [end.institution.id] : [],
  );
  return {
    cells: cells(
      joined(from, to),
      text.enumerated("linkKind", link.kind),
      joined(endPlace(link.from, context), endPlace(link.to, context)),
      "",
      written(link.value ?? link.volume, context),
      leak === undefined ? "" : say("leak", { share: text.share(leak, 1) }),
    ),
    ...(bodies.length > 0 ? { institutions: bodies } : {}),
  };
};

const groupRow = (words: string): Row => ({
  cells: cells(words, "", "", "", "", ""),
  look: "group",
});

const column = (title: string, align: Column["align"] = "start"): Column => ({ title, align });

/** All stages and links of the chain, also those that the picture summarises. */
export const chainTable = (
  closure: Outcome<Closure>,
  context: FigureContext,
): Pick<Table, "caption" | "columns" | "rows"> => {
  const { plan, say } = context;
  const marks = marksOf(context);
  const goods = closure.defined ? closure.leaks : [];
  const leaks = new Map(goods.map(({ from, to, share }) => [`${from.id} ${to.id}`, share]));
  const { stages, links } = plan.chain;
  return {
    caption: say("tableCaption"),
    columns: [
      column(say("columnName")),
      column(say("columnKind")),
      column(say("columnWhere")),
      column(say("columnFirms"), "end"),
      column(say("columnAmount"), "end"),
      column(say("columnNote")),
    ],
    rows: [
      groupRow(say("groupStages")),
      ...stages.map((stage) => stageRow(stage, marks, context)),
      ...(links.length > 0 ? [groupRow(say("groupLinks"))] : []),
      ...links.map((link) => linkRow(link, leaks, context)),
    ],
  };
};
