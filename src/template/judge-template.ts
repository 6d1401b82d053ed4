import { type Diagnostic, fault } from "../diagnostics/diagnostic.ts";
import type { SourceFile } from "../read/source.ts";
import { nearest } from "../util/nearest.ts";
import type { Program } from "./ast.ts";
import { placeOf } from "./stretches.ts";
import { helpers, type Use, usesIn, type Way } from "./uses.ts";
import type { Variable, Variables } from "./variable.ts";

type VariableUse = Extract<Use, { readonly what: "variable" }>;

type Wrong = { readonly code: string; readonly key: string; readonly facts: object };

const namesIn = (scope: Variable): readonly string[] => {
  if (scope.kind === "group") return Object.keys(scope.names);
  return scope.kind === "list" ? ["length"] : ["this"];
};

const unknown = ({ name, part, scope }: VariableUse): Wrong => {
  const known = namesIn(scope);
  const near = nearest(part, known);
  return {
    code: "template/unknown-variable",
    key: near === undefined ? "unknown" : "near",
    facts: { name, known, ...(near !== undefined && { near }) },
  };
};

/** What each way of using a name can do nothing with. */
const unfit: Readonly<Record<Way, readonly Variable["kind"][]>> = {
  print: ["list", "group", "flag"],
  raw: ["list", "group", "flag"],
  condition: [],
  each: ["text", "number", "flag", "markup"],
  with: ["text", "number", "flag", "markup", "list"],
  argument: [],
};

const wrongUse = (use: VariableUse, isHtml: boolean): Wrong | undefined => {
  const { name, variable, way } = use;
  if (!variable) return unknown(use);
  const { kind } = variable;
  if (unfit[way].includes(kind)) return { code: "template/use", key: way, facts: { name, kind } };
  const isText = kind !== "markup";
  if (way === "raw" && isHtml && isText)
    return { code: "template/unescaped", key: "found", facts: { name } };
  return undefined;
};

const wrongHelper = (name: string): Wrong => {
  const plain = name.replace("#", "");
  const near = nearest(plain, helpers);
  return {
    code: "template/unknown-helper",
    key: near === undefined ? "unknown" : "near",
    facts: { name: plain, known: helpers, ...(near !== undefined && { near }) },
  };
};

const wrong = (use: Use, isHtml: boolean): Wrong | undefined => {
  if (use.what === "partial") return { code: "template/partial", key: "found", facts: {} };
  return use.what === "helper" ? wrongHelper(use.name) : wrongUse(use, isHtml);
};

type Judged = {
  readonly file: SourceFile;
  readonly program: Program;
  readonly variables: Variables;
  readonly isHtml: boolean;
};

/** What a template asks for that it cannot have. */
export const judgeTemplate = ({
  file,
  program,
  variables,
  isHtml,
}: Judged): readonly Diagnostic[] =>
  usesIn(program, variables).flatMap((use) => {
    const found = wrong(use, isHtml);
    if (!found) return [];
    const { code, key, facts } = found;
    return [fault(code, key, placeOf(file, use.loc), { ...facts })];
  });
