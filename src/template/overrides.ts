import { type Complain, type Diagnostic, fault } from "../diagnostics/diagnostic.ts";
import type { SourceFile } from "../read/source.ts";
import type { TemplateFile } from "../read/templates/read-templates.ts";
import { nearest } from "../util/nearest.ts";
import type { Program } from "./ast.ts";
import { type Compiler, type Filled, makeCompiler, TooLong } from "./compiler.ts";
import { judgeStyle } from "./judge-style.ts";
import { judgeTemplate } from "./judge-template.ts";
import { pageOf, templateFiles } from "./pages.ts";
import { placeOf, stretch } from "./stretches.ts";
import { syntaxFault } from "./syntax-fault.ts";
import { texts } from "./texts.gen.ts";

/** The templates of a plan that take the place of built-in ones. */
export type Overrides = {
  /** The text of a template filled in; nothing where the plan has none, or has one that failed. */
  readonly fill: (name: string, view: object) => string | undefined;
  /** The style sheet in the place of the page's own. */
  readonly style: string | undefined;
  /** What is wrong with them. Grows when one fails while it is filled in. */
  readonly faults: () => readonly Diagnostic[];
};

const whole = (file: SourceFile) => stretch(file, 0, 0);

/** Of a file that takes nothing's place: the template it may have been meant for. */
const misnamed = ({ file, path }: TemplateFile): Diagnostic => {
  const small = path.toLowerCase();
  const isCase = small !== path && templateFiles.includes(small);
  const near = isCase ? small : nearest(path, templateFiles);
  const key = isCase ? "letters" : near === undefined ? "unknown" : "near";
  const facts = { path, ...(near !== undefined && { near }) };
  return { ...fault("template/overrides-nothing", key, whole(file), facts), severity: "warning" };
};

/** The policy that keeps a page from loading and running anything; a page of the plan's own needs the same. */
const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

const withoutPolicy = ({ file, path }: TemplateFile): readonly Diagnostic[] => {
  const own = policy.exec(texts[path] ?? "")?.[0];
  if (own === undefined || file.text.includes(own)) return [];
  return [fault("template/policy", "found", whole(file), { wanted: own })];
};

const isHtml = (path: string): boolean => path.startsWith("layout/html/");

type Taken = { readonly faults: readonly Diagnostic[]; readonly program?: Program };

const taken = (template: TemplateFile, { parse }: Compiler): Taken => {
  const { file, path } = template;
  if (file.text.trim() === "") return { faults: [fault("template/empty", "found", whole(file))] };
  if (path.endsWith(".css")) return { faults: judgeStyle(file) };
  let program: Program;
  try {
    program = parse(file.text);
  } catch (error) {
    return { faults: [syntaxFault(file, error)] };
  }
  const { variables = {} } = pageOf(path) ?? {};
  const faults = judgeTemplate({ file, program, variables, isHtml: isHtml(path) });
  return { faults: [...faults, ...withoutPolicy(template)], program };
};

type Placed = { readonly lineNumber: number; readonly column: number; readonly endColumn: number };

const isPlaced = (error: unknown): error is Error & Placed =>
  error instanceof Error && "lineNumber" in error && typeof error.lineNumber === "number";

/** What went wrong with a template that was sound by itself, as it was filled in. */
const fillFault = (file: SourceFile, error: unknown): Diagnostic => {
  if (error instanceof TooLong) return fault("template/too-long", "found", whole(file));
  const [, name] = error instanceof Error ? (/^"(.*)" not defined/.exec(error.message) ?? []) : [];
  if (!isPlaced(error)) return fault("template/failed", "found", whole(file));
  const { column, endColumn, lineNumber: line } = error;
  const place = placeOf(file, {
    start: { line, column },
    end: { line, column: Math.max(endColumn, column) },
  });
  return name === undefined
    ? fault("template/failed", "found", place)
    : fault("template/missing-value", "found", place, { name });
};

type Ready = { readonly file: SourceFile; readonly filled: Filled };

/** The templates of a plan, those with faults left out; what is wrong is said. */
export const overridesOf = (templates: readonly TemplateFile[], complain: Complain): Overrides => {
  const compiler = makeCompiler();
  const ready = new Map<string, Ready>();
  let style: string | undefined;
  const said: Diagnostic[] = [];
  const say = (faults: readonly Diagnostic[]) => {
    said.push(...faults);
    for (const one of faults) complain(one);
  };
  for (const template of templates) {
    const { file, path } = template;
    if (!templateFiles.includes(path)) {
      say([misnamed(template)]);
      continue;
    }
    const { faults, program } = taken(template, compiler);
    say(faults);
    if (faults.length > 0) continue;
    if (!program) style = file.text;
    else {
      const filled = compiler.compile(program, { isHtml: isHtml(path) });
      ready.set(path.replace(/\.hbs$/, ""), { file, filled });
    }
  }
  return {
    fill: (name, view) => {
      const own = ready.get(name);
      if (!own) return undefined;
      try {
        return own.filled(view);
      } catch (error) {
        say([fillFault(own.file, error)]);
        ready.delete(name);
        return undefined;
      }
    },
    style,
    faults: () => said,
  };
};
