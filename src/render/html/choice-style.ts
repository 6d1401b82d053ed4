type Institution = { readonly id: string; readonly name: string };

/** An id that can stand in a selector as it is. Others are not offered. */
const isPlainId = (id: string): boolean => /^[a-z][a-z0-9-]*$/.test(id);

export const choosable = (institutions: readonly Institution[]): readonly Institution[] =>
  institutions.filter(({ id }) => isPlainId(id));

/**
 * What "my institution" does, without a script: rows that concern it are marked and the others step
 * back, so that nothing is hidden and every total stays true; figures fade what is not its own.
 */
export const choiceStyle = (institutions: readonly Institution[]): string =>
  choosable(institutions)
    .map(({ id }) => {
      const chosen = `body:has(#Me-${id}:checked)`;
      return [
        `${chosen} tr[data-org~="${id}"]>*{background:var(--mine);color:var(--ink)}`,
        `${chosen} tr[data-org~="${id}"]>:first-child{box-shadow:inset 4px 0 var(--accent)}`,
        `${chosen} tr[data-org]:not([data-org~="${id}"])>*{color:var(--quiet)}`,
        `${chosen} svg [data-org]:not([data-org~="${id}"]){opacity:.25}`,
      ].join("\n");
    })
    .join("\n");
