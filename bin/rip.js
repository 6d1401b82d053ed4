#!/usr/bin/env node
import { existsSync, readFileSync } from "node:fs";

const args = process.argv.slice(2);
if (args.length === 1 && args[0] === "--version") {
  // answered before anything is loaded: scripts ask this often
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  process.stdout.write(`${version}\n`);
} else if (existsSync(new URL("../dist/cli/start.js", import.meta.url))) {
  const { enableCompileCache } = await import("node:module");
  // from Node 22.8 on; where its folder cannot be written it does nothing
  enableCompileCache?.();
  const { start } = await import("../dist/cli/start.js");
  process.exitCode = await start(args);
} else {
  process.stderr.write("rip: not built yet; run `npm ci` in the folder of the project\n");
  process.exitCode = 2;
}
