import type {
  BlockStatement,
  Expression,
  Located,
  Mustache,
  PathExpression,
  Program,
  SubExpression,
} from "./ast.ts";
import type { Variable, Variables } from "./variable.ts";

/** How a template uses a name. */
export type Way = "print" | "raw" | "condition" | "each" | "with" | "argument";

/** One place of a template where a name, a helper or something foreign stands. */
export type Use = Located &
  (
    | {
        readonly what: "variable";
        readonly name: string;
        readonly way: Way;
        /** What stands under the name; nothing where there is none. */
        readonly variable: Variable | undefined;
        /** Where the last part of the name was looked for that was looked for at all. */
        readonly scope: Variable;
        readonly part: string;
      }
    | { readonly what: "helper"; readonly name: string }
    | { readonly what: "partial" }
  );

type Scope = {
  readonly root: Variable;
  /** From the outermost to the innermost. */
  readonly levels: readonly Variable[];
  /** Names given by `as |name|`. */
  readonly named: Variables;
};

const anything: Variable = { kind: "any" };
const number: Variable = { kind: "number" };

/** The blocks of the language, and how each uses its first argument. */
const blockWays: Readonly<Record<string, Way>> = {
  if: "condition",
  unless: "condition",
  each: "each",
  with: "with",
};

/** What a template may call. */
export const helpers: readonly string[] = [...Object.keys(blockWays), "lookup"];

const dataNames: Readonly<Record<string, Variable>> = {
  index: number,
  key: { kind: "text" },
  first: { kind: "flag" },
  last: { kind: "flag" },
};

const inside = (variable: Variable, name: string): Variable | undefined => {
  if (variable.kind === "any") return anything;
  if (variable.kind === "list") return name === "length" ? number : undefined;
  if (variable.kind !== "group" || !Object.hasOwn(variable.names, name)) return undefined;
  return variable.names[name];
};

type Found = {
  readonly variable: Variable | undefined;
  readonly scope: Variable;
  readonly part: string;
};

const follow = (start: Variable, parts: readonly string[]): Found => {
  let found: Found = { variable: start, scope: start, part: "" };
  for (const part of parts) {
    if (!found.variable) return found;
    found = { variable: inside(found.variable, part), scope: found.variable, part };
  }
  return found;
};

const lookUp = (path: PathExpression, { levels, named, root }: Scope): Found => {
  const [first = "", ...others] = path.parts;
  if (path.data) {
    if (first === "root") return follow(root, others);
    const known = Object.hasOwn(dataNames, first) ? dataNames[first] : undefined;
    return { variable: known, scope: { kind: "group", names: dataNames }, part: first };
  }
  const isPlain = path.depth === 0 && !/^(this\b|\.)/.test(path.original);
  const given = isPlain && Object.hasOwn(named, first) ? named[first] : undefined;
  if (given) return follow(given, others);
  const level = levels.at(-1 - path.depth);
  return level ? follow(level, path.parts) : { variable: undefined, scope: anything, part: first };
};

const useOf = (path: PathExpression, way: Way, scope: Scope): Use => ({
  what: "variable",
  name: path.original,
  way,
  loc: path.loc,
  ...lookUp(path, scope),
});

const nameOf = (expression: Expression): string =>
  expression.type === "PathExpression" ? expression.original : "";

function* argument(expression: Expression, way: Way, scope: Scope): Generator<Use> {
  if (expression.type === "PathExpression") yield useOf(expression, way, scope);
  if (expression.type === "SubExpression") yield* called(expression, scope);
}

/** A call that yields a value: `lookup` is the only one. */
function* called(call: SubExpression | Mustache, scope: Scope): Generator<Use> {
  const name = nameOf(call.path);
  if (name !== "lookup") yield { what: "helper", name, loc: call.path.loc };
  else for (const one of call.params) yield* argument(one, "argument", scope);
}

function* mustache(statement: Mustache, scope: Scope): Generator<Use> {
  const { path, params, escaped } = statement;
  if (params.length > 0 || (statement.hash?.pairs.length ?? 0) > 0) {
    yield* called(statement, scope);
    // what is looked up could be text of the plan
    if (!escaped) yield* lookedUpRaw(statement);
    return;
  }
  if (path.type === "SubExpression") yield* called(path, scope);
  else if (path.type === "PathExpression") yield useOf(path, escaped ? "print" : "raw", scope);
}

function* lookedUpRaw({ loc }: Mustache): Generator<Use> {
  yield {
    what: "variable",
    name: "lookup",
    way: "raw",
    variable: { kind: "text" },
    scope: anything,
    part: "",
    loc,
  };
}

/** What the block is inside: the thing of a `with`, each item of an `each`. */
const innerOf = (value: Variable | undefined, way: Way): Variable => {
  if (way === "with") return value ?? anything;
  return value?.kind === "list" ? value.of : anything;
};

const entered = (block: BlockStatement, way: Way, scope: Scope): Scope => {
  if (way !== "each" && way !== "with") return scope;
  const [first] = block.params;
  const value = first?.type === "PathExpression" ? lookUp(first, scope).variable : undefined;
  const inner = innerOf(value, way);
  const [item, position] = block.program?.blockParams ?? [];
  return {
    ...scope,
    levels: [...scope.levels, inner],
    named: {
      ...scope.named,
      ...(item !== undefined && { [item]: inner }),
      ...(position !== undefined && { [position]: number }),
    },
  };
};

function* block(statement: BlockStatement, scope: Scope): Generator<Use> {
  const name = nameOf(statement.path);
  const way = Object.hasOwn(blockWays, name) ? blockWays[name] : undefined;
  const [first] = statement.params;
  if (!way || !first) {
    yield { what: "helper", name: `#${name}`, loc: statement.path.loc };
    return;
  }
  yield* argument(first, way, scope);
  if (statement.program) yield* within(statement.program, entered(statement, way, scope));
  if (statement.inverse) yield* within(statement.inverse, scope);
}

function* within(program: Program, scope: Scope): Generator<Use> {
  for (const statement of program.body) {
    if (statement.type === "MustacheStatement") yield* mustache(statement, scope);
    else if (statement.type === "BlockStatement") yield* block(statement, scope);
    else if (!/^(Content|Comment)Statement$/.test(statement.type))
      yield { what: "partial", loc: statement.loc };
  }
}

/** Everything a template asks for, in order, each with what it would find. */
export const usesIn = (program: Program, variables: Variables): readonly Use[] => {
  const root: Variable = { kind: "group", names: variables };
  return [...within(program, { root, levels: [root], named: {} })];
};
