import type { CliTexts } from "./texts.ts";

/** The command line asks for what cannot be: found by a command after its line was read. */
export class UsageFault extends Error {
  override readonly name = "UsageFault";
  readonly say: (texts: CliTexts) => string;

  constructor(say: (texts: CliTexts) => string) {
    super("the command line asks for what cannot be");
    this.say = say;
  }
}
