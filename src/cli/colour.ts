import type { Stream, World } from "./world.ts";

/**
 * Whether a stream is coloured: the flag wins, then NO_COLOR (not empty), then FORCE_COLOR (`0` and
 * `false` say no), then TERM=dumb, then whether it is a terminal. no-color.org, clig.dev.
 */
export const hasColour = (
  stream: Pick<Stream, "isTerminal">,
  env: World["env"],
  asked: boolean | undefined,
): boolean => {
  if (asked !== undefined) return asked;
  if (env["NO_COLOR"]) return false;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return env["TERM"] !== "dumb" && stream.isTerminal;
};
