import { asMarkdown } from "../agree/forms/as-markdown.ts";
import { asText } from "../agree/forms/as-text.ts";
import {
  countsOf,
  isAgreed,
  type Since,
  type SinceOf,
  type Standing,
  standings,
} from "../agree/standing.ts";
import { commitments } from "../analyse/analyses/commitments.ts";
import { diff } from "../diff/diff.ts";
import { told } from "../diff/told.ts";
import { agreeWordsIn } from "../languages/agree-words.ts";
import { diffTongueOf } from "../languages/diff-tongue.ts";
import { makeText } from "../text/text.ts";
import { agreedRevision, type Readings } from "./agreed-revision.ts";
import type { AgreeCall } from "./commands/agree.ts";
import { comparable } from "./comparable.ts";
import { type ExitCode, exit } from "./exit.ts";
import { type Planned, planned } from "./planned.ts";
import { sayUnreadable } from "./say-unreadable.ts";
import { UsageFault } from "./usage-fault.ts";

/** Names the form of the status for programs; another form gets another number. */
const schema = "rip-agreements-1";

/** What changed for an institution since it agreed, by the text its fingerprint stands for. */
const sinceIn = (now: Planned, { ui, world }: AgreeCall): SinceOf => {
  const known: Readings = new Map();
  return async ({ agreement, institution }): Promise<Since> => {
    const found = agreement && (await agreedRevision(agreement, now.name, world, known));
    const before =
      found && comparable({ revision: found.revision, path: now.name }, found.examined);
    const after = comparable({ path: now.name }, now);
    if (!found || !before || !after) return { changes: [] };
    const own = new Set(
      diff(before, after)
        .filter(({ promises }) => promises.some((one) => one.institution === institution.id))
        .map(({ id }) => id),
    );
    const { changes } = told(before, after, await diffTongueOf(ui.language));
    return {
      revision: found.revision,
      changes: changes
        .filter(({ id }) => own.has(id))
        .map(({ id, class: graveness, sentence, places }) => {
          const place = places.after ?? places.before;
          return { id, class: graveness, sentence, ...(place && { place }) };
        }),
    };
  };
};

export const agreementStatus = async (call: AgreeCall): Promise<ExitCode> => {
  const { operands, flags, ui, world } = call;
  const [operand, more] = operands;
  if (more !== undefined)
    throw new UsageFault((texts) => texts.tooManyOperands("agree --status", more));
  const found = await planned(operand, world);
  if ("unreadable" in found) return sayUnreadable(found.unreadable, call);
  const outcome = found.use(commitments);
  const text = makeText(ui.language);
  const list = outcome.defined
    ? await standings(outcome, { plan: found.plan, text, sinceOf: sinceIn(found, call) })
    : [];
  const counts = countsOf(list);
  const words = await agreeWordsIn(ui.language);
  const title = text.pick(found.plan.head.title);
  const { error, warning, dim, bold } = ui.paint.out;
  const colours: Readonly<Record<Standing["state"], (text: string) => string>> = {
    agreed: (one) => one,
    stale: warning,
    unknown: warning,
    missing: error,
  };
  const texts = {
    text: () =>
      asText(list, words, { strong: bold, faint: dim, state: (one, state) => colours[state](one) }),
    markdown: () => asMarkdown(title, list, words),
    json: () => `${JSON.stringify({ schema, plan: title, counts, institutions: list }, null, 2)}\n`,
  };
  ui.print(texts[flags.format ?? "text"]());
  return flags["exit-code"] && !isAgreed(counts) ? exit.findings : exit.fine;
};
