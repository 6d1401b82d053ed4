import type { Print } from "../../../src/diagnostics/speech.ts";

/** The plainest way to write values, for tests of what stands around them. */
export const print: Print = {
  quantity: ({ written }) => written,
  share: (share, digits = 0) => `${(share * 100).toFixed(digits)}%`,
  number: (value, digits = 0) => value.toFixed(digits),
  month: (month) => String(month),
  period: (period) => period.written,
  enumerated: (_, value) => value,
  pick: (text) => (typeof text === "string" ? text : (text["en"] ?? "")),
  list: (items) => items.join(", "),
};
