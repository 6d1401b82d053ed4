import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const program = fileURLToPath(new URL("./hostile-run.ts", import.meta.url));

/** Generous against a busy machine: what is guarded against takes minutes or gigabytes. */
const limits = { seconds: 6, megabytes: 400 };

it.each([
  ["links in links", "yaml/alias"],
  ["open brackets", "yaml/too-deep"],
  ["closed brackets", "yaml/too-deep"],
  ["millions of brackets", "yaml/too-many-values"],
  ["open braces", "yaml/too-deep"],
  ["nested lists", "yaml/too-deep"],
  ["nested keys", "yaml/too-deep"],
  ["a level too many", "yaml/too-deep"],
  ["a long text", "none"],
  ["a long escaped text", "none"],
  ["50,000 keys", "none"],
  ["50,000 equal keys", "yaml/duplicate-key"],
  ["a huge number", "yaml/not-a-number"],
  ["a list of millions", "yaml/too-many-values"],
  ["100,000 commas", "yaml/unexpected-token"],
  ["too large", "yaml/too-large"],
])(
  "refuses or reads %s soon",
  (name, code) => {
    const answer = execFileSync(process.execPath, ["--import", "tsx", program, name], {
      encoding: "utf8",
      timeout: 240_000,
    });
    const { seconds, megabytes, first } = JSON.parse(answer);
    expect(first).toBe(code);
    expect(seconds).toBeLessThan(limits.seconds);
    expect(megabytes).toBeLessThan(limits.megabytes);
  },
  240_000,
);
