import { isScalar } from "yaml";

/** A key as its author wrote it (`2027` stays "2027"); `undefined` where the key is no single value. */
export const keyText = (key: unknown): string | undefined => {
  if (key === null) return "";
  if (!isScalar(key)) return undefined;
  return key.type === "PLAIN" ? (key.source ?? "") : String(key.value);
};
