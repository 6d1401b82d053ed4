import type { ExitCode } from "./exit.ts";
import type { Ui } from "./ui.ts";
import type { World } from "./world.ts";

export type Flag = {
  /** One letter. */
  readonly short?: string;
  /** What the help calls its value, in capitals; a flag without one is a switch. */
  readonly value?: string;
  /** Several values, separated by commas or by giving the flag again. */
  readonly list?: true;
  /** Several values by giving the flag again: a value may have commas in it. */
  readonly repeated?: true;
  readonly choices?: readonly string[];
  readonly kind?: "count" | "day";
  readonly help: string;
};

/** By their name on the command line without the dashes. */
export type Flags = Readonly<Record<string, Flag>>;

type One<F> = F extends { readonly choices: readonly (infer Choice)[] }
  ? Choice
  : F extends { readonly kind: "count" }
    ? number
    : string;

type Given<F> = F extends { readonly list: true } | { readonly repeated: true }
  ? readonly One<F>[] | undefined
  : F extends { readonly value: string }
    ? One<F> | undefined
    : boolean;

export type Values<F extends Flags> = { readonly [Name in keyof F]: Given<F[Name]> };

/** One run of a command, its line read and found right. */
export type Call<F extends Flags> = {
  readonly operands: readonly string[];
  readonly flags: Values<F>;
  readonly world: World;
  readonly ui: Ui;
};

export type Command<F extends Flags = Flags> = {
  readonly id: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  readonly description: string;
  /** The words behind the command: `[plan…]`; a command without them takes none. */
  readonly operands?: {
    readonly name: string;
    readonly help: string;
    readonly least: number;
    readonly most: number;
  };
  readonly flags: F;
  /** Line → what it is for. They open the help. */
  readonly examples: Readonly<Record<string, string>>;
  /** Loads the body: what a command needs is read from disk only when it runs. */
  readonly action: () => Promise<(call: Call<F>) => Promise<ExitCode>>;
};

/** A command whose flags are not known to the compiler. */
export type AnyCommand = Omit<Command, "action"> & {
  readonly action: () => Promise<(call: Call<never>) => Promise<ExitCode>>;
};

export const defineCommand = <const Id extends string, const F extends Flags, const E>(
  command: Omit<Command<F>, "id" | "examples"> & {
    readonly id: Id;
    readonly examples: E & Command["examples"];
  },
): Omit<Command<F>, "id" | "examples"> & { readonly id: Id; readonly examples: E } => command;

/** What a language has to supply for a command. */
export type CommandTexts<C> = {
  readonly summary: string;
  readonly description: string;
  readonly flags: C extends { readonly flags: infer F }
    ? { readonly [K in keyof F]: string }
    : never;
  readonly examples: C extends { readonly examples: infer E }
    ? { readonly [K in keyof E]: string }
    : never;
  /** What its operands are; needed where it takes some. */
  readonly operands?: string;
};
