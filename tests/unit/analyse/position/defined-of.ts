/** An outcome that must be defined. */
export const definedOf = <T extends { readonly defined: boolean }>(outcome: T) => {
  if (!outcome.defined) throw new Error(`not defined: ${JSON.stringify(outcome)}`);
  return outcome as Extract<T, { readonly defined: true }>;
};
