import { portfolioTongueOf } from "../languages/index.ts";
import type { Built } from "../pipeline.ts";
import { indexDocument } from "../portfolio/index-document.ts";
import type { DocumentLink, Member, Unread } from "../portfolio/member.ts";
import { portfolioOf } from "../portfolio/portfolio.ts";
import { locate } from "../read/locate.ts";
import type { Output } from "../render/format.ts";
import { formats } from "../render/formats/index.gen.ts";
import { render } from "../render/render.ts";
import { type Language, languages } from "../text/language.ts";
import { shellWord } from "./shell-word.ts";

/** A plan with the documents made of it. */
export type Indexed = {
  readonly name: string;
  readonly built: Built;
  /** Paths of its documents within its folder. */
  readonly paths: readonly string[];
  /** The way from the index to its folder; nothing where there is none. */
  readonly way: string | undefined;
};

const numberedUnread = ({ built, name }: Indexed, number: number): Unread => {
  const { findings, files } = built;
  const first = findings.find(({ severity }) => severity === "error");
  const named = { number, name, command: `rip check ${shellWord(name)}` };
  if (!first) return named;
  const { line } = locate({ files }, first.place).start;
  return { ...named, first, at: `${first.place.file}:${line}` };
};

const address = (way: string, path: string): string =>
  `${way === "." ? "" : `${way}/`}${path}`
    .split("/")
    .map((part) => (part === ".." ? part : encodeURIComponent(part)))
    .join("/");

/** The documents of a plan in one format. */
const linksTo = ({ paths, way }: Indexed, extension: string): readonly DocumentLink[] => {
  if (way === undefined) return [];
  const volumes = ["plan", "annex"] as const;
  return languages.flatMap((language) =>
    volumes.flatMap((volume) => {
      const path = `${volume}.${language}.${extension}`;
      return paths.includes(path) ? [{ language, volume, href: address(way, path) }] : [];
    }),
  );
};

/** The languages of any of the documents, in the order in which languages are offered. */
export const indexLanguages = (plans: readonly Indexed[]): readonly Language[] =>
  languages.filter((language) =>
    plans.some(({ paths }) => paths.some((path) => path.startsWith(`plan.${language}.`))),
  );

/** The pages that lead to several plans and say what these come to together; not yet written. */
export const planIndex = async (
  plans: readonly Indexed[],
  asked: readonly string[],
): Promise<readonly Output[]> => {
  const sources = new Map<Member, Indexed>();
  const unread: Unread[] = [];
  for (const [place, one] of plans.entries()) {
    const { plan, use, findings } = one.built;
    const number = place + 1;
    if (plan && use) sources.set({ number, plan, use, findings }, one);
    else unread.push(numberedUnread(one, number));
  }
  const portfolio = portfolioOf([...sources.keys()]);
  const wanted = indexLanguages(plans);
  const tongues = await Promise.all(wanted.map(portfolioTongueOf));
  const titles = tongues.map(({ text, words }) => ({
    language: text.language,
    title: words.title,
  }));
  return formats
    .filter(({ id }) => asked.includes(id))
    .flatMap((format) => {
      const documentsOf = (member: Member): readonly DocumentLink[] => {
        const source = sources.get(member);
        return source ? linksTo(source, format.id) : [];
      };
      const documents = tongues.map((tongue) =>
        indexDocument(
          { ...tongue, portfolio, unread, documentsOf },
          titles.filter(({ language }) => language !== tongue.text.language),
        ),
      );
      return render(documents, [format]);
    });
};
