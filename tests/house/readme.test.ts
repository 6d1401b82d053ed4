import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AnyCommand } from "../../src/cli/command.ts";
import { commands } from "../../src/cli/commands/index.gen.ts";
import { exit } from "../../src/cli/exit.ts";
import { globalFlags } from "../../src/cli/global-flags.ts";
import { builtPlan } from "../kit/built-plan.ts";
import { shippedProgram } from "../kit/shipped-program.ts";
import { root } from "./imports.ts";
import { fences, readme, tableUnder } from "./readme-parts.ts";

const known: readonly AnyCommand[] = commands;

type Done = { readonly code: number | null; readonly out: string; readonly err: string };

describe("every command of the README, run in its order", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "rip-readme-"));
    cpSync(path.join(root, "plans"), path.join(folder, "plans"), { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (line: string): Promise<Done> =>
    new Promise((resolve) => {
      const [npx, rip, ...args] = line.split(/\s+/);
      if (npx !== "npx" || rip !== "rip") throw new Error(`not a command of rip: ${line}`);
      const child = execFile(
        process.execPath,
        [shippedProgram(), ...args],
        {
          cwd: folder,
          env: { PATH: process.env["PATH"] ?? "", LANG: "C", LC_ALL: "C" },
          maxBuffer: 64e6,
        },
        (_, out, err) => resolve({ code: child.exitCode, out, err }),
      );
      child.stdin?.end();
    });

  /** What all lines of a block print; every one of them has to end well. */
  const printed = async (block: string): Promise<string> => {
    const lines = block.split(/\n|&&/).map((part) => part.trim());
    const outs: string[] = [];
    // what installs and what tests are done by whoever runs this
    for (const line of lines.filter((one) => !["", "npm ci", "npm test"].includes(one))) {
      const { code, out, err } = await run(line);
      expect(code, `${line}\n${err}`).toBe(0);
      outs.push(out);
    }
    return outs.join("");
  };

  it("ends well, and prints what the README shows behind it", async () => {
    let before = "";
    for (const { language, text } of fences) {
      if (language === "text") expect(before).toContain(text);
      if (language === "sh") before = await printed(text);
    }
    const shown = fences.filter(({ language }) => language === "text");
    expect(shown.map(({ text }) => text).join("\n")).toMatch(/^\w+\[[a-z-]+\]: /);
    for (const language of ["ja", "en"]) {
      const page = `plans/south-kyushu-shochu/document/plan.${language}.html`;
      expect(readme).toContain(`plan.${language}.html`);
      expect(existsSync(path.join(folder, page)), page).toBe(true);
    }
  }, 240_000);
});

describe("what the README says", () => {
  it("begins with one command that builds the sample", () => {
    expect(fences.find(({ language }) => language === "sh")?.text).toBe(
      "npm ci && npx rip build plans/south-kyushu-shochu\n",
    );
  });

  it("shows a picture that exists, and leads to files that exist", () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, target]) => target ?? "");
    const files = [...readme.matchAll(/`((?:src|\.github|plans)\/[\w./-]+)`/g)].map(
      ([, target]) => target ?? "",
    );
    expect(links.filter((target) => /^tests\/golden\/.*\.svg$/.test(target))).toHaveLength(1);
    const near = [...links, ...files].filter((target) => !/^https?:/.test(target));
    // written by the command the README shows
    const made = near.filter((target) => !/\/document\b/.test(target));
    expect(made.filter((target) => !existsSync(path.join(root, target)))).toEqual([]);
  });

  it("has an example of a plan file that is read without a fault of its shape", async () => {
    const example = fences.find(({ language }) => language === "yaml")?.text ?? "";
    const { plan, findings } = await builtPlan({ name: "plan.yaml", text: example });
    expect(plan?.chain.stages.length).toBeGreaterThan(1);
    const faults = findings.filter(({ code }) => /^(yaml|read|shape|value|reference)\//.test(code));
    expect(faults.map(({ code, facts }) => `${code} ${JSON.stringify(facts)}`)).toEqual([]);
  });

  it("has a row for every command", () => {
    const named = tableUnder("command").map(([line]) => /^`rip ([\w-]+)/.exec(line ?? "")?.[1]);
    expect(named.sort()).toEqual(known.map(({ id }) => id).sort());
  });

  it.each(tableUnder("command"))("%s takes what its row says", (line = "", does = "") => {
    const command = known.find(({ id }) => line.startsWith(`\`rip ${id}`));
    expect(/plan/.test(line), line).toBe(/plan/.test(command?.operands?.name ?? ""));
    for (const [, flag = "", given = ""] of does.matchAll(/--([a-z-]+)(?: ([\w,]+))?/g)) {
      expect(Object.keys(command?.flags ?? {}), line).toContain(flag);
      const choices = command?.flags[flag]?.choices ?? [];
      if (/^[a-z,]+$/.test(given)) expect([...choices].sort()).toEqual(given.split(",").sort());
    }
  });

  it("has a row for every exit code", () => {
    expect(tableUnder("exit code").map(([code]) => Number(code))).toEqual(Object.values(exit));
  });

  it("names no flag that no command has", () => {
    const flags = new Set(
      [globalFlags, ...known.map((command) => command.flags)].flatMap((some) => Object.keys(some)),
    );
    const written = [...readme.matchAll(/(?<=[\s`(])--([a-z][a-z-]+)/g)].map(
      ([, flag]) => flag ?? "",
    );
    expect(written.length).toBeGreaterThan(8);
    expect(written.filter((flag) => !flags.has(flag))).toEqual([]);
  });
});
