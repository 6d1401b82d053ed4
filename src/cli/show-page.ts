import type { Paint } from "../report/paint.ts";
import { wrap } from "./wrap.ts";

const unmarked = (text: string): string =>
  text.replace(/\*\*(.+?)\*\*/g, "$1").replace(/`([^`]+)`/g, "$1");

type State = { isCode: boolean };

const line = (text: string, state: State, paint: Paint, width: number): readonly string[] => {
  if (text.startsWith("```")) {
    state.isCode = !state.isCode;
    return [];
  }
  if (state.isCode) return [paint.dim(`    ${text}`).trimEnd()];
  const heading = /^#+ (.*)$/.exec(text)?.[1];
  if (heading !== undefined) return [paint.bold(unmarked(heading))];
  if (text.startsWith("|")) return [text];
  return text === "" ? [""] : wrap(unmarked(text), width);
};

/** A page for reading at a terminal: headings bold, code set in, lines as wide as the terminal. */
export const showPage = (markdown: string, paint: Paint, width: number): string => {
  const state: State = { isCode: false };
  const lines = markdown.split("\n").flatMap((text) => line(text, state, paint, width));
  return `${lines.join("\n").trimEnd()}\n`;
};
