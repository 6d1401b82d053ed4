import { analyses } from "../analyse/analyses/index.gen.ts";
import type { Use } from "../analyse/analysis.ts";
import type { Judgement } from "../check/judgement/judgement.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type Catalogue, makeSpeech, type Speech } from "../diagnostics/speech.ts";
import type { Block, Callout, Section as Chapter, PlanDocument } from "../document/block.ts";
import { fromCommonMark } from "../document/commonmark.ts";
import { text as plain, type Span } from "../document/span.ts";
import type { FigureMaker } from "../draw/figure.ts";
import { figures } from "../draw/figures/index.gen.ts";
import { darkColours } from "../draw/kit/dark-colours.ts";
import type { Plan } from "../model/plan.ts";
import type { Overrides } from "../template/overrides.ts";
import type { Specification } from "../template/specification.ts";
import { nestedQuotes } from "../text/nested-quotes.ts";
import type { Text } from "../text/text.ts";
import { namesFiscalYear, yearWords } from "../text/year-words.ts";
import { compact } from "../util/compact.ts";
import { inAnnex, type Shown, shownInPlan, withAnnex, withDataApart } from "./annex.ts";
import { makeCells } from "./cells.ts";
import { documentWords } from "./document-words.ts";
import type { Exhibit } from "./exhibit.ts";
import { findingsOf } from "./findings.ts";
import { imprintOf, kickerOf, labelsOf, ledeOf, titleOf } from "./front.ts";
import { withHoleCount } from "./hole-count.ts";
import { institutionView } from "./institution-view/institution-view.ts";
import { joinRemarks } from "./join-remarks.ts";
import { makeNamedHoles, type NamedHoles } from "./named-holes.ts";
import { type Entry, outline, type SectionWords } from "./outline.ts";
import { makeProse } from "./prose.ts";
import type { Section, SectionContext } from "./section.ts";
import { withSharedMarks } from "./shared-marks.ts";
import { type Picture, themeOf } from "./theme.ts";

export type ComposeInput = {
  readonly plan: Plan;
  readonly use: Use;
  /** Writes values, and gives the document its language. */
  readonly text: Text;
  /** Sentences of the findings in that language. */
  readonly speech: Speech;
  readonly findings: readonly Diagnostic[];
  /** What the findings add up to. */
  readonly judgement: Judgement;
  /** The words of the document in that language; English where there are none. */
  readonly words?: SectionWords;
  /** The same for the exhibits, by their ids. */
  readonly exhibitWords?: Readonly<Record<string, Texts>>;
  /** Sentences of the figures in that language, by their ids; English where there are none. */
  readonly figureTexts?: Catalogue;
  /** The same for the reasons of analyses, which may have the ids of figures. */
  readonly reasons?: Catalogue;
  /** The prose templates of that language, by name. */
  readonly templates: Readonly<Record<string, Specification>>;
  /** The plan's own, which take the place of those. */
  readonly overrides?: Overrides | undefined;
  /** The picture at the head of the document. */
  readonly logo?: Picture | undefined;
  /** Titles of the plan in the other languages it is printed in. */
  readonly translations?: PlanDocument["translations"];
};

/** What every section is given; its own words are added to it. */
export type Desk = Omit<SectionContext, "words"> & {
  readonly common: SectionWords["document"];
  readonly holes: NamedHoles;
};

const makers: readonly FigureMaker[] = figures;

const englishReasons: Catalogue = Object.fromEntries(
  analyses.map(({ id, reasons }) => [id, { messages: reasons }]),
);

const englishFigures: Catalogue = Object.fromEntries(
  makers.map(({ id, messages }) => [id, { messages }]),
);

const asLead = (blocks: readonly Block[]): readonly Block[] => {
  const [first, ...others] = blocks;
  return first?.kind === "paragraph" ? [{ ...first, kind: "lead" }, ...others] : blocks;
};

const holeWith =
  (words: SectionWords["document"], holes: NamedHoles) =>
  (what: string, ...keys: readonly string[]): Callout => {
    const spans: readonly Span[] = [
      plain(`${words.holeBefore}${what}${words.holeMiddle}`),
      ...keys.flatMap((key, place): readonly Span[] => [
        ...(place === 0 ? [] : [plain(words.holeJoin)]),
        { kind: "code", text: key },
      ]),
      plain(`${words.holeAfter}${holes.sentence(keys)}`),
    ];
    return {
      kind: "callout",
      tone: "hole",
      title: words.holeTitle,
      blocks: [{ kind: "paragraph", spans }],
    };
  };

type Texts = Readonly<Record<string, string>>;

/** Words of a section or an exhibit, as a plan with its fiscal year says them. */
export const wordsFor = <W extends Texts>(words: W, { plan }: Desk): W => {
  const reword = yearWords(plan.head.fiscalYearStart);
  const said = Object.entries(words).map(([key, word]) => [key, reword(word)]);
  return Object.fromEntries(said) as W;
};

const figureWith =
  (input: ComposeInput, say: Speech, words: SectionWords["document"]) =>
  (number: string): readonly Block[] => {
    const { plan, use, judgement, text } = input;
    const maker = makers.find((one) => one.number === number);
    const reword = yearWords(plan.head.fiscalYearStart);
    const drawn = maker?.draw({
      plan,
      use,
      judgement,
      text,
      say: (key, facts = {}) => {
        const said = nestedQuotes(say.message({ code: maker.id, key, facts }));
        return namesFiscalYear(facts) ? said : reword(said);
      },
    });
    if (!maker || !drawn) return [];
    const { drawing, data, remarks } = drawn;
    const id = `${number.toLowerCase()}-${maker.id}`;
    const caption = remarks.length > 0 ? [plain(joinRemarks(remarks, words.remarkJoin))] : [];
    return [
      {
        kind: "figure",
        id,
        number,
        drawing,
        caption,
        data: { kind: "table", id: `${id}-data`, number: "", ...data },
      },
    ];
  };

/** YAML folds lines with a space; after a Japanese mark of punctuation there is none. */
const unfolded = (written: string): string =>
  written.replace(/([、。，．」』）】〕]) +(?=\S)/g, "$1");

export const deskOf = (given: ComposeInput): Desk => {
  const reword = yearWords(given.plan.head.fiscalYearStart);
  const text: Text = {
    ...given.text,
    pick: (local) => unfolded(given.text.pick(local)),
    enumerated: (list, value) => reword(given.text.enumerated(list, value)),
  };
  const input = { ...given, text };
  const { plan, use, speech, findings, judgement } = input;
  const common = input.words?.document ?? documentWords;
  const holes = makeNamedHoles(plan, text, common);
  const speechOf = (own: Catalogue | undefined, english: Catalogue): Speech =>
    makeSpeech(own ? [own, english] : [english], speech.words, text);
  const sayFigure = speechOf(input.figureTexts, englishFigures);
  const sayReason = speechOf(input.reasons, englishReasons);
  const prose = makeProse(text.language, input.templates, input.overrides);
  return {
    plan,
    use,
    text,
    speech,
    findings,
    judgement,
    common,
    holes,
    cell: makeCells(text, common, holes),
    prose,
    lead: (name, facts) => asLead(prose(name, facts)),
    long: (value) => (value === undefined ? [] : fromCommonMark(text.pick(value))),
    before: [],
    hole: holeWith(common, holes),
    figure: figureWith(input, sayFigure, common),
    why: ({ analysis, reason, facts }) =>
      nestedQuotes(sayReason.message({ code: analysis, key: reason, facts })),
  };
};

/** The exhibits of a section that have something to show, each a part of its own. */
const exhibitsOf = (
  exhibits: readonly Exhibit[],
  desk: Desk,
  all: ComposeInput["exhibitWords"],
): readonly Shown[] =>
  exhibits.flatMap((exhibit): readonly Shown[] => {
    const { id, isWorking = false } = exhibit;
    const words: Exhibit["words"] = wordsFor({ ...exhibit.words, ...all?.[id] }, desk);
    const blocks = withSharedMarks(exhibit.compose({ ...desk, words }), desk.common);
    return blocks.length === 0 ? [] : [{ id, title: words.title, blocks, isWorking }];
  });

/** A section of the plan, and the one of the annex that goes with it. */
const chaptersOf = (
  [number, section, exhibits]: Entry,
  desk: Desk,
  { words: all, exhibitWords }: ComposeInput,
): { readonly plan: Chapter; readonly annex: readonly Chapter[] } => {
  const own = all as Readonly<Record<string, Texts>> | undefined;
  const words: Section["words"] = wordsFor({ ...section.words, ...own?.[section.id] }, desk);
  const blocks = withSharedMarks(section.compose({ ...desk, words }), desk.common);
  const found = findingsOf(desk.findings, section.rules, desk);
  const { id } = section;
  const { title } = words;
  const shown = exhibitsOf(exhibits, desk, exhibitWords);
  const computed = shownInPlan(shown, desk.common);
  const body = withDataApart([...blocks, ...computed, ...found]);
  const chapter: Chapter = { kind: "section", id, number, title, blocks: body };
  return { plan: chapter, annex: inAnnex(chapter, shown, desk.common) };
};

/** The plan as a document in one language, free of any format. */
export const compose = (input: ComposeInput): PlanDocument => {
  const { plan, text } = input;
  const desk = deskOf(input);
  const present = outline.filter(([, section]) => section.isPresent?.(plan) ?? true);
  const chapters: ReturnType<typeof chaptersOf>[] = [];
  for (const entry of present) {
    const before = chapters.flatMap(({ plan: own, annex }) => [own, ...annex]);
    chapters.push(chaptersOf(entry, { ...desk, before }, input));
  }
  const document: PlanDocument = {
    language: text.language,
    volume: "plan",
    title: titleOf(desk),
    kicker: kickerOf(desk),
    lede: ledeOf(desk),
    imprint: imprintOf(desk),
    sections: withHoleCount(
      chapters.map((chapter) => chapter.plan),
      desk.holes,
      desk,
    ),
    labels: labelsOf(desk.common),
    translations: input.translations ?? [],
    institutions: institutionView(desk),
    darkColours,
    ...compact({ theme: themeOf(plan, desk.text, input.logo) }),
  };
  return withAnnex(
    document,
    chapters.flatMap(({ annex }) => annex),
    desk.common,
  );
};
