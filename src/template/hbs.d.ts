/** A template, precompiled when `rip` is built. */
declare module "*.hbs" {
  const specification: import("./specification.ts").Specification;
  export = specification;
}

/** The text of a style sheet. */
declare module "*.css" {
  const text: string;
  export = text;
}

/** The part of Handlebars' runtime that is used; the package has types for its compiler only. */
declare module "handlebars/runtime.js" {
  const runtime: {
    create: () => {
      template: (
        specification: import("./specification.ts").Specification,
      ) => (view: object) => string;
    };
  };
  export = runtime;
}

/** The same with its compiler, in the one form of it that reads no files. */
declare module "handlebars/dist/cjs/handlebars.js" {
  type Program = import("./ast.ts").Program;
  const whole: {
    create: () => {
      parse: (text: string) => Program;
      compile: (
        program: Program,
        options: Readonly<Record<string, unknown>>,
      ) => (view: object) => string;
      helpers: Readonly<Record<string, unknown>>;
      registerHelper: (name: string, helper: unknown) => void;
    };
  };
  export = whole;
}
