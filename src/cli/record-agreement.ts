import { boundList } from "../agree/bound-list.ts";
import { isOnRecord, recordOf, type Signing } from "../agree/record.ts";
import { agreementsFile, skeleton } from "../agree/skeleton.ts";
import type { AgreeWords } from "../agree/words.ts";
import { type Commitment, commitments } from "../analyse/analyses/commitments.ts";
import { currentAlgorithm } from "../analyse/commitments/algorithms.ts";
import { agreeWordsIn } from "../languages/agree-words.ts";
import type { Institution } from "../model/cluster.ts";
import type { Plan } from "../model/plan.ts";
import { locate } from "../read/locate.ts";
import { makeText, type Text } from "../text/text.ts";
import { nearest } from "../util/nearest.ts";
import { fingerprintIn } from "./agreed-revision.ts";
import type { AgreeCall } from "./commands/agree.ts";
import { type ExitCode, exit } from "./exit.ts";
import { planAt } from "./plan-revision.ts";
import { type Planned, planned } from "./planned.ts";
import { revisionsOf } from "./revisions-of.ts";
import { sayUnreadable } from "./say-unreadable.ts";
import { UsageFault } from "./usage-fault.ts";
import { writeEntry } from "./write-entry.ts";

const namesOf = ({ name }: Institution): readonly string[] =>
  typeof name === "string" ? [name] : Object.values(name).filter((one) => one !== undefined);

/** By its id, or by its whole name in any language. */
const institutionOf = (word: string, { institutions }: Plan): Institution => {
  const found =
    institutions.find(({ id }) => id === word) ??
    institutions.find((one) => namesOf(one).includes(word.trim()));
  if (found) return found;
  const near = nearest(word, [
    ...institutions.map(({ id }) => id),
    ...institutions.flatMap(namesOf),
  ]);
  const ids = institutions.map(({ id }) => id);
  throw new UsageFault((texts) => texts.unknownInstitution(word, near, ids));
};

/** Of one that nothing binds as well: an institution may sign a plan that asks nothing of it. */
const commitmentOf = (institution: Institution, { use }: Planned): Commitment => {
  const found = use(commitments);
  const own = found.defined
    ? found.institutions.find((one) => one.institution === institution)
    : undefined;
  const fingerprint = currentAlgorithm.fingerprint(institution, []);
  return own ?? { institution, bindings: [], fingerprint, carries: false, state: "missing" };
};

const signingOf = ({ flags, world }: AgreeCall): Signing => {
  const { by, office, conditions, dissent, scope } = flags;
  if (by === undefined || by.trim() === "") throw new UsageFault((texts) => texts.agreeNeedsBy);
  return { date: flags.date ?? world.today, person: by, office, conditions, dissent, scope };
};

/** HEAD by its hash, if it binds the institution in the same way: else no revision holds that text yet. */
const revisionSeen = async (
  { institution, fingerprint }: Commitment,
  { name }: Planned,
  { world }: AgreeCall,
): Promise<string | undefined> => {
  const [last] = await revisionsOf(name, world, 1);
  if (!last) return undefined;
  const there = await planAt({ revision: last.hash, path: name }, world);
  const own = there && fingerprintIn(there, institution.id, currentAlgorithm.id);
  return own === fingerprint ? last.hash : undefined;
};

type Voice = { readonly words: AgreeWords; readonly text: Text };

const listOf = (own: Commitment, { plan, files }: Planned, { words, text }: Voice): string => {
  const { institution, bindings } = own;
  const name = text.pick(institution.name);
  if (bindings.length === 0) return `${words.bindsNothing(name)}\n`;
  const items = boundList(bindings, plan, text);
  const lines = items.map(({ kinds, title, place }) => {
    const said = [...new Set(kinds.map((kind) => words.kinds[kind]))].join(words.and);
    const where = `${place.file}:${locate({ files }, place).start.line}`;
    return `  - ${title === "" ? said : `${title}: ${said}`} (${where})\n`;
  });
  return `${words.listed(name, institution.id, items.length)}\n${lines.join("")}`;
};

export const recordAgreement = async (call: AgreeCall): Promise<ExitCode> => {
  const { operands, flags, ui, world } = call;
  const [word, operand] = operands;
  if (word === undefined) throw new UsageFault((texts) => texts.agreeWhom);
  const signing = signingOf(call);
  const found = await planned(operand, world);
  if ("unreadable" in found) return sayUnreadable(found.unreadable, call);
  const voice: Voice = { words: await agreeWordsIn(ui.language), text: makeText(ui.language) };
  const own = commitmentOf(institutionOf(word, found.plan), found);
  const name = voice.text.pick(own.institution.name);
  const { words } = voice;
  if (isOnRecord(own, signing) && own.agreement) {
    ui.note(words.already(name, voice.text.period(own.agreement.date)));
    return exit.fine;
  }
  ui.print(listOf(own, found, voice));
  if (flags["dry-run"]) {
    ui.print(`\n${words.wouldRecord(name, signing.date, signing.person)}\n`);
    return exit.fine;
  }
  const record = recordOf(own, signing, await revisionSeen(own, found, call));
  const { institutions, head } = found.plan;
  // the file is the plan's: its comments speak the plan's language, not the reader's
  const language = head.languages[0] ?? ui.language;
  const inPlan = { text: makeText(language), words: await agreeWordsIn(language) };
  const written = await writeEntry(
    {
      key: "agreements",
      entry: record,
      under: own.institution.id,
      block: skeleton(institutions, inPlan.text),
      file: { name: "agreements.yaml", text: agreementsFile(institutions, inPlan) },
    },
    found,
    call,
  );
  if (written === undefined) return exit.usage;
  ui.print(`\n${words.recorded(name, signing.date, signing.person)}\n`);
  ui.note(ui.texts.wroteEntry(written));
  if (record.revision === undefined) ui.note(ui.texts.agreedUncommitted);
  return exit.fine;
};
