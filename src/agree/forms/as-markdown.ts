import { countsOf, isNotNeeded, type Standing } from "../standing.ts";
import type { AgreeWords } from "../words.ts";

const cell = (text = ""): string =>
  text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_[\]<|~]/g, "\\$&");

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const changes = ({ since }: Standing, words: AgreeWords): readonly string[] => {
  if (!since) return [];
  if (since.revision === undefined) return [];
  return [
    "",
    cell(words.since(since.revision)),
    "",
    ...since.changes.map(({ sentence }) => `- ${cell(sentence)}`),
  ];
};

/** For a merge request or the summary of a job: a table, then what changed for each stale agreement. */
export const asMarkdown = (plan: string, list: readonly Standing[], words: AgreeWords): string => {
  const heads = words.columns;
  const table = [
    row([
      heads.state,
      heads.institution,
      heads.date,
      heads.person,
      heads.conditions,
      heads.dissent,
    ]),
    row(Array.from({ length: 6 }, () => "---")),
    ...list.map((one) =>
      row([
        isNotNeeded(one) ? words.notNeeded : words.states[one.state],
        `${cell(one.name)} (\`${one.institution}\`)`,
        cell(one.date),
        one.person === undefined
          ? cell(words.parts(one.binds))
          : cell(words.person(one.person, one.office ?? "")),
        cell(one.conditions),
        cell(one.dissent),
      ]),
    ),
  ];
  const stale = list.filter(({ since }) => since?.revision !== undefined);
  const sections = stale.flatMap((one) => ["", `## ${cell(one.name)}`, ...changes(one, words)]);
  const body =
    list.length === 0 ? [cell(words.nobody)] : [cell(words.summary(countsOf(list))), "", ...table];
  return `${[`# ${cell(words.title(plan))}`, "", ...body, ...sections].join("\n")}\n`;
};
