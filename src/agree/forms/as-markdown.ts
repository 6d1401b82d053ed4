import { tableCell, tableLines } from "../../render/markdown/table-lines.ts";
import { countsOf, isNotNeeded, type Standing } from "../standing.ts";
import type { AgreeWords } from "../words.ts";

const changes = ({ since }: Standing, words: AgreeWords): readonly string[] => {
  if (!since) return [];
  if (since.revision === undefined) return [];
  return [
    "",
    tableCell(words.since(since.revision)),
    "",
    ...since.changes.map(({ sentence }) => `- ${tableCell(sentence)}`),
  ];
};

/** For a merge request or the summary of a job: a table, then what changed for each stale agreement. */
export const asMarkdown = (plan: string, list: readonly Standing[], words: AgreeWords): string => {
  const heads = words.columns;
  const table = tableLines(
    [heads.state, heads.institution, heads.date, heads.person, heads.conditions, heads.dissent],
    list.map((one) => [
      isNotNeeded(one) ? words.notNeeded : words.states[one.state],
      `${tableCell(one.name)} (\`${one.institution}\`)`,
      tableCell(one.date),
      tableCell(
        one.person === undefined
          ? words.parts(one.binds)
          : words.person(one.person, one.office ?? ""),
      ),
      tableCell(one.conditions),
      tableCell(one.dissent),
    ]),
  );
  const stale = list.filter(({ since }) => since?.revision !== undefined);
  const sections = stale.flatMap((one) => [
    "",
    `## ${tableCell(one.name)}`,
    ...changes(one, words),
  ]);
  const body =
    list.length === 0
      ? [tableCell(words.nobody)]
      : [tableCell(words.summary(countsOf(list))), "", ...table];
  return `${[`# ${tableCell(words.title(plan))}`, "", ...body, ...sections].join("\n")}\n`;
};
