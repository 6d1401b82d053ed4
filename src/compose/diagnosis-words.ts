import type { Origin } from "../diagnostics/place.ts";
import type { SectionContext } from "./section.ts";

/** What the section of the diagnosis and its tables say. */
export const diagnosisWords = {
  title: "Where we stand",
  diamond: "The conditions of competition",
  statement: "Statement",
  sign: "Sign",
  answered: "Answered by",
  againstRisk: "Against a risk: ",
  notNow: "Left for later:",
  benchmarks: "Benchmarks",
  metric: "Metric",
  who: "Region or product",
  value: "Value",
  own: "this region",
  note: "Note",
  needs: "What is asked for",
  user: "Who asks",
  need: "Need",
  stage: "Stage",
  evidence: "Evidence",
  date: "Date",
  seeds: "Technologies at hand and who takes them over",
  technology: "Technology (held by)",
  trl: "TRL (now → needed for demonstration)",
  trlReached: "enough for demonstration",
  gateBefore: "gate in ",
  gateAfter: "",
  target: "Target it serves (stages)",
  needMet: "Need (whose)",
  receiver: "First taken over by",
  ip: "Intellectual property",
  levelBefore: "TRL ",
  levelMiddle: " by ",
  levelAfter: "",
  near: "in similar words, to be confirmed",
  ownUse: "used by the holder",
  receiverBefore: "from ",
  receiverAfter: "",
  sourceBefore: "Source unless another is named: ",
  sourceAfter: ".",
  remarkBefore: "Source: ",
  diamondHole: "strengths and weaknesses by condition",
  benchmarksHole: "the region against its rivals on one metric",
  needsHole: "what the users need, and what technology is at hand",
} as const;

export type DiagnosisContext = SectionContext<typeof diagnosisWords>;

/** Key of a field of something that stands in a list or a map of the file. */
export const keyOf = ({ origin }: Origin, key: string): string => [...origin.path, key].join(".");
