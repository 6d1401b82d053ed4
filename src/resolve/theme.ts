import { type Diagnostic, fault } from "../diagnostics/diagnostic.ts";
import type { Theme } from "../model/theme.ts";
import { contrast, readable } from "../util/colour.ts";
import { compact } from "../util/compact.ts";
import type { PlanFile } from "../validate/shapes/plan-file.ts";
import { type Reader, readTime } from "./reader.ts";

type Written = NonNullable<NonNullable<PlanFile["plan"]>["theme"]>;

const path = ["plan", "theme"] as const;

/** The program's own, where a plan says nothing. */
const usual = { accent: "#0b57a4", ink: "#1b1f24", paper: "#ffffff" } as const;

/** What WCAG 2.2 and JIS X 8341-3 ask of text at level AA. */
export const leastContrast = 4.5;

const small = (colour: string | undefined): string | undefined => colour?.toLowerCase();

/** A colour of text that is hard to read on the paper, and the nearest that is not. */
const faint = (
  reader: Reader,
  colours: Theme["colours"],
  name: "accent" | "ink",
): Diagnostic | undefined => {
  const paper = colours.paper ?? usual.paper;
  const colour = colours[name] ?? usual[name];
  const value = contrast(colour, paper);
  if (value >= leastContrast) return undefined;
  const own = colours[name] === undefined ? "paper" : name;
  const better = readable(colour, paper, leastContrast);
  const facts = { name, colour, paper, value: Math.floor(value * 100) / 100, better };
  const found = fault(
    "theme/contrast",
    own === "paper" ? "paper" : "found",
    reader.place([...path, "colours", own]),
    facts,
  );
  return {
    ...found,
    severity: "warning",
    measured: { value, limit: leastContrast, unit: "pure" },
    writes: [`plan.theme.colours.${own}`],
  };
};

const coloursOf = (reader: Reader, written: Written["colours"]): Theme["colours"] => {
  const { accent, ink, paper } = written ?? {};
  const colours = compact({ accent: small(accent), ink: small(ink), paper: small(paper) });
  if (!written) return colours;
  for (const name of ["accent", "ink"] as const) {
    const found = faint(reader, colours, name);
    if (found) reader.complain(found);
  }
  return colours;
};

const fontsOf = (written: Written["fonts"]): Theme["fonts"] => {
  if (!written) return { text: [], headings: [] };
  if ("length" in written) return { text: written, headings: [] };
  return { text: written.text ?? [], headings: written.headings ?? [] };
};

const coverOf = (reader: Reader, written: Written["cover"]): Theme["cover"] => {
  if (written === undefined || written === false) return undefined;
  if (written === true) return {};
  const date = readTime(reader, written.date, [...path, "cover", "date"]);
  return compact({ date, note: written.note });
};

/** How the plan is to look; colours that are hard to read are said. */
export const resolveTheme = (reader: Reader, written: Written | undefined): Theme | undefined => {
  if (!written) return undefined;
  const { logo } = written;
  return compact({
    origin: reader.place(path, "key"),
    colours: coloursOf(reader, written.colours),
    fonts: fontsOf(written.fonts),
    logo: typeof logo === "string" ? { file: logo } : logo && compact(logo),
    cover: coverOf(reader, written.cover),
  });
};
