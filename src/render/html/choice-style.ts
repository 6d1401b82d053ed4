type Institution = { readonly id: string; readonly name: string };

/** An id that can stand in a selector as it is. Others are not offered. */
const isPlainId = (id: string): boolean => /^[a-z][a-z0-9-]*$/.test(id);

export const choosable = <One extends Institution>(institutions: readonly One[]): readonly One[] =>
  institutions.filter(({ id }) => isPlainId(id));

/** What a page calls its institutions: a letter or two, as they are named at every row and shape. */
export const codesOf = (institutions: readonly Institution[]): ((id: string) => string) => {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const code = (place: number): string =>
    place < letters.length
      ? letters.charAt(place)
      : code(Math.floor(place / letters.length) - 1) + letters.charAt(place % letters.length);
  const codes = new Map(choosable(institutions).map(({ id }, place) => [id, code(place)]));
  return (id) => codes.get(id) ?? "-";
};

/**
 * What "my institution" does, without a script: its panel opens, rows that concern it are marked and the
 * others step back, so that nothing is hidden and every total stays true; figures fade what is not its
 * own. What "marked" looks like is said once, in the style of the page.
 */
export const choiceStyle = (institutions: readonly Institution[]): string => {
  const ids = choosable(institutions).map(({ id }) => id);
  if (ids.length === 0) return "";
  const codeOf = codesOf(institutions);
  const chosen = (id: string): string => `body:has(#Choice-${id}:checked)`;
  const selectors = ids.map((id) => `${chosen(id)} [data-o~=${codeOf(id)}]`);
  return `${selectors.join()}{--row:var(--mine);--word:var(--ink);--edge:4px;--fade:1;--panel-of:block}`;
};
