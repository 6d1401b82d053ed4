import Handlebars from "handlebars/dist/cjs/handlebars.js";
import type { Program } from "./ast.ts";

/** A template that makes more than this makes it by repeating itself. */
const longest = 2_000_000;

/** Turns of all loops in one filling. */
const turns = 200_000;

/** A template that does not come to an end in reasonable time. */
export class TooLong extends Error {}

export type Filled = (view: object) => string;

export type Compiler = {
  /** Throws what Handlebars throws at text that is no template. */
  readonly parse: (text: string) => Program;
  readonly compile: (program: Program, settings: { readonly isHtml: boolean }) => Filled;
};

type Loop = (this: unknown, context: unknown, options: LoopOptions) => string;
type LoopOptions = { readonly fn: (...given: readonly unknown[]) => string };

/**
 * Handlebars whole, for templates that come with a plan: as strict as what `rip` is built with, and with a
 * count on its loops. It is loaded only where a plan has such templates.
 */
export const makeCompiler = (): Compiler => {
  const own = Handlebars.create();
  const each = own.helpers["each"] as Loop;
  const spent = { turns: 0, letters: 0 };
  const counted: Loop = function (context, options) {
    const fn: LoopOptions["fn"] = (...given) => {
      spent.turns += 1;
      const text = options.fn(...given);
      spent.letters += text.length;
      if (spent.turns > turns || spent.letters > longest) throw new TooLong();
      return text;
    };
    return each.call(this, context, { ...options, fn });
  };
  own.registerHelper("each", counted);
  return {
    parse: own.parse,
    compile: (program, { isHtml }) => {
      const fill = own.compile(program, {
        strict: true,
        knownHelpersOnly: true,
        // it writes on the terminal
        knownHelpers: { log: false },
        noEscape: !isHtml,
        preventIndent: true,
      });
      return (view) => {
        spent.turns = 0;
        spent.letters = 0;
        return fill(view);
      };
    },
  };
};
