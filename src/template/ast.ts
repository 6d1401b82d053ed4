/** Lines from 1, columns from 0, as Handlebars counts them. */
type Spot = { readonly line: number; readonly column: number };

export type Located = { readonly loc: { readonly start: Spot; readonly end: Spot } };

export type PathExpression = Located & {
  readonly type: "PathExpression";
  readonly data: boolean;
  /** How many `../` stand before it. */
  readonly depth: number;
  readonly parts: readonly string[];
  readonly original: string;
};

type Literal = Located & {
  readonly type: `${"String" | "Number" | "Boolean" | "Undefined" | "Null"}Literal`;
};

type Call = Located & {
  readonly path: Expression;
  readonly params: readonly Expression[];
  readonly hash?: { readonly pairs: readonly { readonly value: Expression }[] };
};

export type SubExpression = Call & { readonly type: "SubExpression" };

export type Expression = PathExpression | SubExpression | Literal;

export type Mustache = Call & { readonly type: "MustacheStatement"; readonly escaped: boolean };

export type BlockStatement = Call & {
  readonly type: "BlockStatement";
  readonly program?: Program;
  readonly inverse?: Program;
};

type Plain = Located & { readonly type: "ContentStatement" | "CommentStatement" };

/** What a template of `rip` has no use for. */
type Foreign = Located & {
  readonly type: "PartialStatement" | "PartialBlockStatement" | "Decorator" | "DecoratorBlock";
};

export type Statement = Mustache | BlockStatement | Plain | Foreign;

/** A template taken apart, or what stands inside one of its blocks. */
export type Program = Located & {
  readonly type: "Program";
  readonly body: readonly Statement[];
  readonly blockParams?: readonly string[];
};
