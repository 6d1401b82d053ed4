import { complaints } from "../../../src/diagnostics/complaints.ts";
import { locate } from "../../../src/read/locate.ts";
import { readText } from "../../../src/read/read.ts";

/** What reading a text says, as `line:column code key`. */
export const said = (text: string): readonly string[] => {
  const { complain, said: heard } = complaints();
  const reading = readText("plan.yaml", text, complain);
  return heard().map(({ code, key, place }) => {
    const { start } = locate(reading, place);
    return `${start.line}:${start.column} ${code} ${key}`;
  });
};

/** The plain value of a text that has no faults. */
export const plainOf = (text: string): unknown => {
  const { complain, said: heard } = complaints();
  const { source } = readText("plan.yaml", text, complain);
  if (!source) throw new Error(JSON.stringify(heard()));
  return JSON.parse(JSON.stringify(source.value));
};
