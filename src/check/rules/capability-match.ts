import { coveredWords, wordsOf } from "../../analyse/matching/covered-words.ts";
import { synonymsOf } from "../../analyse/matching/terms.ts";
import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Role } from "../../model/agreement.ts";
import type { Institution } from "../../model/cluster.ts";
import type { LocalText } from "../../text/language.ts";
import { also, defineRule } from "../rule.ts";

const quoted = (texts: readonly LocalText[], print: Print): string =>
  print.list(texts.map((one) => `\`${print.pick(one)}\``));

const titleOf = ({ duty }: Role): LocalText =>
  duty.kind === "task" ? duty.task.title : duty.measure.title;

const profileOf = ({ capabilities, fields }: Institution): readonly LocalText[] => [
  ...capabilities,
  ...fields,
];

/** A duty goes to who can do it. */
export const capabilityMatch = defineRule({
  id: "capability-match",
  title: { en: "roles lie with bodies that can fill them", ja: "役割に必要な能力があること" },
  number: 57,
  step: 6,
  severity: "warning",
  from: "agreed",
  limits: { words: 0.5 },
  applies: ({ roles }) => roles.some(({ capabilities }) => capabilities.length > 0),
  messages: {
    missing: (facts: { duty: LocalText; needed: readonly LocalText[] }, print: Print) =>
      `\`${print.pick(facts.duty)}\` needs ${quoted(facts.needed, print)}, which no accountable or responsible institution names among its capabilities and fields`,
  },
  notes: {
    profile: (facts: { institution: LocalText; profile: readonly LocalText[] }, print) =>
      facts.profile.length === 0
        ? `\`${print.pick(facts.institution)}\` names neither capabilities nor fields`
        : `\`${print.pick(facts.institution)}\` names ${quoted(facts.profile, print)}`,
  },
  help: "bring in an institution that can do it, write what the institution can do into its `capabilities`, or put both names of it under `diagnosis.synonyms`",
  principle: {
    en: "regional innovation systems: the elements of the system are known by what they can do",
    ja: "地域イノベーションシステム：構成要素は、その機関に何ができるかで捉える",
  },
  check: ({ plan, limits: { words: least }, report }) => {
    const synonyms = synonymsOf(plan.diagnosis.synonyms);
    const profiles = new Map(
      plan.institutions.map((one) => [one.id, wordsOf(profileOf(one), synonyms)]),
    );
    for (const role of plan.roles) {
      const bodies = [...new Set([...role.accountable, ...role.responsible])];
      if (bodies.length === 0) continue;
      const held = bodies.flatMap(({ id }) => profiles.get(id) ?? []);
      // one body has to have it whole
      const needed = role.capabilities.filter((one) => {
        const words = wordsOf([one], synonyms);
        return held.every((profile) => coveredWords(words, profile) < least);
      });
      if (needed.length === 0) continue;
      const related = bodies.map((body) =>
        also(onKey(at(body)), "profile", { institution: body.name, profile: profileOf(body) }),
      );
      report("missing", at(role, "capabilities"), { duty: titleOf(role), needed }, related);
    }
  },
});
