import type { Words } from "../diagnostics/speech.ts";
import type { Finding } from "./finding.ts";
import type { Gate, GateShare } from "./gate.ts";

/** What one institution has to write: the fields, and the rules that ask for them. */
export type GateLine = { readonly who: string; readonly tasks: readonly GateTask[] };

export type GateTask = { readonly writes: readonly string[]; readonly codes: readonly string[] };

const whoOf = ({ name, isLead }: GateShare, words: Words): string => {
  if (name === undefined) return words.nobody;
  return isLead ? words.lead(name) : name;
};

/** Findings that ask for the same fields are one task. */
const tasksOf = (findings: readonly Finding[]): readonly GateTask[] => {
  const tasks = new Map<string, { writes: readonly string[]; codes: Set<string> }>();
  for (const { code, path, writes } of findings) {
    const fields = writes.length > 0 ? writes : [path.join(".")];
    const task = tasks.get(fields.join()) ?? { writes: fields, codes: new Set() };
    task.codes.add(code);
    tasks.set(fields.join(), task);
  }
  return [...tasks.values()].map(({ writes, codes }) => ({ writes, codes: [...codes] }));
};

/** Fields of one task that are named one by one. */
const mostNamed = 4;

/** Fields as text: of many the first few, and how many more there are. */
export const fieldsText = (writes: readonly string[], quote: (field: string) => string): string => {
  const named = writes.length > mostNamed + 1 ? writes.slice(0, mostNamed) : writes;
  const rest = writes.length - named.length;
  return [...named.map(quote), ...(rest > 0 ? [`+${rest}`] : [])].join(", ");
};

/** A gate as a heading and what each institution has to write before it opens. */
export const gateLines = (
  gate: Gate,
  words: Words,
): { readonly heading: string; readonly lines: readonly GateLine[] } => {
  const barring = new Set(gate.shares.flatMap(({ findings }) => findings)).size;
  return {
    heading: words.gate(gate.printed, barring),
    lines: gate.shares.map((share) => ({
      who: whoOf(share, words),
      tasks: tasksOf(share.findings),
    })),
  };
};
