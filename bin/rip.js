#!/usr/bin/env node
import { existsSync, readFileSync } from "node:fs";

const args = process.argv.slice(2);
if (args.length === 1 && args[0] === "--version") {
  // answered before anything is loaded: scripts ask this often
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  process.stdout.write(`${version}\n`);
} else if (existsSync(new URL("../dist/cli/start.js", import.meta.url))) {
  const { enableCompileCache } = await import("node:module");
  // a run is over before the code that V8 makes fast at once has paid for itself: it is to wait fifteen times as long.
  // Only where the flag is known to go by that name, as V8 complains aloud about any other
  const later = {
    20: "--interrupt-budget=1000000",
    22: "--invocation-count-for-turbofan=45000",
  }[process.versions.node.split(".")[0]];
  if (later) (await import("node:v8")).setFlagsFromString(later);
  // from Node 22.8 on; where its folder cannot be written it does nothing
  enableCompileCache?.();
  const { start } = await import("../dist/cli/start.js");
  process.exitCode = await start(args);
} else {
  process.stderr.write("rip: not built yet; run `npm ci` in the folder of the project\n");
  process.exitCode = 2;
}
