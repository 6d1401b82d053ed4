/** What Handlebars' precompiler makes of a template; only its runtime looks inside. */
export type Specification = { readonly compiler: unknown; readonly main: unknown };
