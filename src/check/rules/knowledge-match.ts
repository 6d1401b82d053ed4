import { type Synonyms, synonymsOf } from "../../analyse/matching/terms.ts";
import type { Related } from "../../diagnostics/diagnostic.ts";
import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Target } from "../../model/action.ts";
import type { Institution } from "../../model/cluster.ts";
import type { ValueOf } from "../../model/enumerations.ts";
import type { LocalText } from "../../text/language.ts";
import { partOf } from "../part-of.ts";
import { also, defineRule, type Report } from "../rule.ts";
import { knowledgeWords } from "../words/knowledge-words.ts";

const researchTypes: ReadonlySet<ValueOf<"institutionType"> | undefined> = new Set([
  "university",
  "college",
  "public-lab",
  "national-lab",
]);

/** A research body anywhere, or a partner outside the region that brings knowledge. */
const brings = ({ type, functions, locality }: Institution): boolean =>
  researchTypes.has(type) ||
  (functions.includes("produce") && (type === undefined || locality?.share === 0));

/** Innovation of these kinds, or of none that is named, rests on a technology. */
const technical: ReadonlySet<ValueOf<"innovationType"> | undefined> = new Set([
  "product",
  "process",
  "material",
]);

const needsKnowledge = ({ technologies, innovationType, lever }: Target): boolean =>
  technologies.length > 0 ||
  technical.has(innovationType) ||
  (innovationType === undefined && lever !== "brand");

const knows = ({ fields, capabilities }: Institution): readonly LocalText[] => [
  ...fields,
  ...capabilities,
];

const shownBodies = 5;

const messages = {
  noBody: (facts: { targets: readonly LocalText[] }, print: Print) =>
    `no research body stands behind ${print.list(facts.targets.map((one) => `\`${print.pick(one)}\``))}, in the region or outside`,
  noFields: (facts: { bodies: readonly LocalText[] }, print: Print) =>
    `no field of knowledge is stated for ${print.list(facts.bodies.map((one) => `\`${print.pick(one)}\``))}`,
  uncovered: (facts: { target: LocalText; technology: LocalText }, print: Print) =>
    `no research body works on \`${print.pick(facts.technology)}\`, which \`${print.pick(facts.target)}\` needs`,
  unclear: (facts: { target: LocalText }, print: Print) =>
    `\`${print.pick(facts.target)}\` names no technology, and nothing in its title and mechanism is in the words of a research body's fields`,
};

type Say = Report<typeof messages>;

/** The words of the bodies' fields, and the places where they stand. */
type Known = {
  readonly words: ReadonlySet<string>;
  readonly synonyms: Synonyms;
  readonly notes: readonly Related[];
};

const isKnown = (texts: readonly LocalText[], { words, synonyms }: Known): boolean =>
  [...knowledgeWords(texts, synonyms)].some((word) => words.has(word));

const judge = (target: Target, known: Known, report: Say): void => {
  const { title, technologies, mechanism } = target;
  for (const [place, technology] of technologies.entries())
    if (!isKnown([technology], known)) {
      const facts = { target: title, technology };
      report("uncovered", at(target, "technologies", place), facts, known.notes);
    }
  if (technologies.length === 0 && !isKnown(mechanism ? [title, mechanism] : [title], known))
    report("unclear", onKey(at(target)), { target: title }, known.notes);
};

const sayNoFields = (bodies: readonly Institution[], report: Say): void => {
  const [first, ...others] = bodies;
  if (!first) return;
  const notes = others.map((one) => also(onKey(at(one)), "another", { body: one.name }));
  report("noFields", onKey(at(first)), { bodies: bodies.map(({ name }) => name) }, notes);
};

/** Where the university knows what the cluster makes, results find their way; elsewhere they leave it. */
export const knowledgeMatch = defineRule({
  id: "knowledge-match",
  title: { en: "knowledge matches the targets", ja: "知識がターゲットに合うこと" },
  number: 16,
  step: 2,
  severity: "warning",
  from: "deliberation",
  limits: {},
  applies: ({ targets, institutions }) => targets.length > 0 && institutions.length > 0,
  messages,
  notes: {
    body: (facts: { body: LocalText }, print) => `what \`${print.pick(facts.body)}\` works on`,
    another: (facts: { body: LocalText }, print) => `nor for \`${print.pick(facts.body)}\``,
  },
  writes: { noFields: () => ["fields"], unclear: () => ["technologies"] },
  help: (facts: Readonly<Record<string, unknown>>) => {
    if ("bodies" in facts) return "write their fields of knowledge under `fields`";
    if ("technology" in facts)
      return "name a body that works on it, outside the region if there is none inside; where the words differ only, put them into `diagnosis.synonyms`";
    return "targets" in facts
      ? "name among the institutions a university, college or laboratory, or a partner outside with `functions: [produce]`, with its `fields`"
      : "name the fields of knowledge the target needs under `technologies`";
  },
  principle: {
    en: "the study “Clusters, looked to as a means of regional revival”, closing chapter: in the clusters that succeed, the field of the university is that of the cluster",
    ja: "「地域再生の手段として期待される『クラスター』」 終章：成功したクラスターでは、大学の得意分野とクラスターの分野が重なる",
  },
  check: ({ plan, report }) => {
    const { targets, institutions, diagnosis } = plan;
    const chosen = targets.filter((one) => one.decision === "chosen" && needsKnowledge(one));
    if (chosen.length === 0 || institutions.length === 0) return;
    const bodies = institutions.filter(brings);
    const speaking = bodies.filter((body) => knows(body).length > 0);
    if (bodies.length === 0) {
      const titles = chosen.map(({ title }) => title);
      report("noBody", partOf(plan, "institutions"), { targets: titles });
    } else if (speaking.length === 0) sayNoFields(bodies, report);
    else {
      const synonyms = synonymsOf(diagnosis.synonyms);
      const words = knowledgeWords(speaking.flatMap(knows), synonyms);
      const notes = speaking
        .slice(0, shownBodies)
        .map((body) => also(at(body, "fields"), "body", { body: body.name }));
      for (const target of chosen) judge(target, { words, synonyms, notes }, report);
    }
  },
});
