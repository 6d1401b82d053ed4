import type { CommandTexts } from "../../cli/command.ts";
import type { commands } from "../../cli/commands/index.gen.ts";

type Commands = (typeof commands)[number];

export type CommandsTranslation = {
  readonly [Id in Commands["id"]]: CommandTexts<Extract<Commands, { readonly id: Id }>>;
};
