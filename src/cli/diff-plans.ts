import { changeClasses, countsOf } from "../diff/change.ts";
import { changesSchemaId } from "../diff/changes-schema.ts";
import { asMarkdown } from "../diff/forms/as-markdown.ts";
import { asText } from "../diff/forms/as-text.ts";
import { type Told, told } from "../diff/told.ts";
import { type DiffTongue, diffTongueOf } from "../languages/diff-tongue.ts";
import type { DiffCall } from "./commands/diff.ts";
import { comparable } from "./comparable.ts";
import { type ExitCode, exit } from "./exit.ts";
import { namedPlans } from "./named-plans.ts";
import { planRevision, type RevisionName, revisionName } from "./plan-revision.ts";
import { sayUnreadable } from "./say-unreadable.ts";
import { writeFile } from "./write-file.ts";

/** What is compared: with one revision the plan on disk is the other, with none HEAD is. */
const sidesOf = async ({
  operands,
  world,
}: DiffCall): Promise<readonly [RevisionName, RevisionName]> => {
  const [before, after] = operands.map(revisionName);
  if (before && after) return [before, after];
  if (before && before.revision !== undefined) return [before, { path: before.path }];
  const [here] = await namedPlans(before ? [before.path] : [], world);
  const path = here?.name ?? ".";
  return [{ revision: "HEAD", path }, { path }];
};

const concerning = (list: Told, institutions: readonly string[] | undefined): Told => {
  if (!institutions) return list;
  const changes = list.changes.filter((change) =>
    change.institutions.some(({ id }) => institutions.includes(id)),
  );
  return { ...list, changes, counts: countsOf(changes) };
};

const codeOf = ({ changes }: Told, { flags }: DiffCall): ExitCode => {
  const worst = flags["fail-on"];
  const graver = worst ? changeClasses.slice(0, changeClasses.indexOf(worst) + 1) : [];
  const isGated = changes.some((change) => graver.includes(change.class));
  return isGated || (flags["exit-code"] && changes.length > 0) ? exit.findings : exit.fine;
};

const written = async (
  list: Told,
  tongue: DiffTongue,
  { flags, ui }: DiffCall,
): Promise<string> => {
  const { bold, dim } = ui.paint.out;
  switch (flags.format ?? "text") {
    case "json":
      return `${JSON.stringify({ schema: changesSchemaId, ...list }, null, 2)}\n`;
    case "markdown":
      return asMarkdown(list, tongue.words);
    case "html":
      // what pages are made with is loaded where a page is asked for
      return (await import("./changes-page.ts")).changesPage(list, tongue);
    case "text":
      return asText(list, tongue.words, { strong: bold, faint: dim });
  }
};

export const diffPlans = async (call: DiffCall): Promise<ExitCode> => {
  const { flags, ui, world } = call;
  const [from, to] = await sidesOf(call);
  // one after the other: what both say is read once
  const reading = { seed: flags.seed, known: new Map() };
  const was = await planRevision(from, reading, world);
  const is = await planRevision(to, reading, world);
  const before = comparable(from, was);
  const after = comparable(to, is, before);
  if (!before || !after) {
    await sayUnreadable(before ? is : was, call);
    return exit.usage;
  }
  const tongue = await diffTongueOf(ui.language);
  const list = concerning(told(before, after, tongue), flags.institution);
  if (list.changes.length === 0) ui.note(tongue.words.nothing);
  // where nothing changed there is nothing to read; programs get an empty list
  const isEmpty = list.changes.length === 0 && flags.format !== "json";
  const text = isEmpty ? "" : await written(list, tongue, call);
  if (flags.output !== undefined) await writeFile(flags.output, text, world);
  else if (!isEmpty) ui.print(text);
  return codeOf(list, call);
};
