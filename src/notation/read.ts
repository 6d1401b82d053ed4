/** Why a written value could not be read: one of the notation's own fault keys, with what was found. */
export type Misread = { readonly key: string; readonly facts: Readonly<Record<string, unknown>> };

/** A value read from text, or why it could not be. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly misread: Misread };

export const success = <T>(value: T): Reading<T> => ({ ok: true, value });
export const misread = (key: string, facts: Misread["facts"]): Reading<never> => ({
  ok: false,
  misread: { key, facts },
});
