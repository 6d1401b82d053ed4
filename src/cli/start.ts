import { main } from "./main.ts";
import { terminal } from "./terminal.ts";

/** Runs `rip` in the world as it is; answers what to tell the shell. */
export const start = (args: readonly string[]): Promise<number> => main(args, terminal());
