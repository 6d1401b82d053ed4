/** A text that is alike to the first of its group, and how much: twice the common terms over all terms. */
type Alike = { readonly text: number; readonly likeness: number };

/** The first text of a group by its place, and those that are alike to it. */
export type AlikeGroup = { readonly first: number; readonly others: readonly Alike[] };

type Terms = ReadonlySet<string>;

/** The coefficient of Dice 1945: twice the common terms over the terms of both. */
const likenessOf = (a: Terms, b: Terms): number => {
  let common = 0;
  for (const term of a) if (b.has(term)) common += 1;
  return (2 * common) / (a.size + b.size);
};

/** What a quotient of whole numbers may lack. */
const rounding = 1e-9;

/** The rarest terms first; by themselves where as many texts hold them. */
const byRarity = (texts: readonly Terms[]): ((terms: Terms) => readonly string[]) => {
  const holding = new Map<string, number>();
  for (const terms of texts)
    for (const term of terms) holding.set(term, (holding.get(term) ?? 0) + 1);
  const rarity = (term: string): number => holding.get(term) ?? 0;
  return (terms) =>
    [...terms].sort((a, b) => rarity(a) - rarity(b) || Number(a > b) - Number(a < b));
};

/**
 * Texts that hold nearly the same terms as an earlier one, at a likeness of `least` or more. Two such texts
 * have one of their rarest terms in common (prefix filter, Chaudhuri, Ganti and Kaushik 2006), so few pairs
 * are ever compared.
 */
export const alikeGroups = (texts: readonly Terms[], least: number): readonly AlikeGroup[] => {
  const ordered = byRarity(texts);
  // of two alike texts the one holds at least this part of the other's terms
  const shared = least / (2 - least);
  const firsts = new Map<string, number[]>();
  const groups = new Map<number, Alike[]>();
  const firstLike = (
    terms: Terms,
    rarest: readonly string[],
  ): AlikeGroup["others"][number] | undefined => {
    const candidates = new Set(rarest.flatMap((term) => firsts.get(term) ?? []));
    return [...candidates]
      .sort((a, b) => a - b)
      .map((text) => ({ text, likeness: likenessOf(terms, texts[text] as Terms) }))
      .find(({ likeness }) => likeness >= least - rounding);
  };
  for (const [text, terms] of texts.entries()) {
    const most = terms.size - Math.ceil(shared * terms.size - rounding) + 1;
    const rarest = ordered(terms).slice(0, most);
    const like = firstLike(terms, rarest);
    if (like) groups.get(like.text)?.push({ text, likeness: like.likeness });
    else {
      groups.set(text, []);
      for (const term of rarest) {
        const list = firsts.get(term);
        if (list) list.push(text);
        else firsts.set(term, [text]);
      }
    }
  }
  return [...groups]
    .filter(([, others]) => others.length > 0)
    .map(([first, others]) => ({ first, others }));
};
