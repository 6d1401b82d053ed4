import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { terminal } from "../../../src/cli/terminal.ts";
import { nodeDisk } from "../../../src/read/node-disk.ts";
import { nodeWriteDisk } from "../../../src/write/node-write-disk.ts";
import { run } from "../../kit/run.ts";

const plan = `plan: { id: harbour, title: Harbour, status: agreed, currency: JPY }
product: { name: Sail cloth, buyers: [sail makers], codes: { jsic: "1115" }, competitors: [Duck] }
chain:
  stages:
    weave: { name: Weaving, position: core, location: in-region }
    market: { name: Market, position: market }
  links: [{ from: weave, to: market, kind: supply }]
targets:
  width: { title: Width, stages: [weave] }
  colour: { title: Colour, stages: [weave] }
`;

const listeners = process.listeners("SIGINT");
const { git } = terminal();
for (const one of process.listeners("SIGINT")) {
  if (!listeners.includes(one)) process.removeListener("SIGINT", one);
}

let folder = "";
const inGit = (...args: readonly string[]) =>
  execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], {
    cwd: folder,
    stdio: "pipe",
  });

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rip-since-"));
  inGit("init", "-q");
  writeFileSync(path.join(folder, "plan.yaml"), plan);
  inGit("add", ".");
  inGit("commit", "-qm", "first");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const since = (revision: string, name = "plan.yaml") =>
  run(["check", path.join(folder, name), "--format", "short", "--changed-since", revision], {
    disk: { ...nodeDisk, ...nodeWriteDisk, texts: () => ({}), deeds: [] } as never,
    git,
  });

describe("rip check --changed-since", () => {
  it("shows nothing where nothing changed, and says how much it left out", async () => {
    const { code, out, err } = await since("HEAD");
    expect(out).toBe("");
    expect(code).toBe(0);
    expect(err).toMatch(
      /^0 of [1-9]\d* findings shown: those on what changed since HEAD, and new ones\n$/,
    );
  });

  it("is not moved by comments, layout and the order of keys", async () => {
    const turned = plan.replace(/( {2}width:.*\n)( {2}colour:.*\n)/, "$2$1");
    writeFileSync(path.join(folder, "plan.yaml"), `# anew\n\n${turned}`);
    expect((await since("HEAD")).out).toBe("");
  });

  it("shows the findings of the entry that changed, and not those of its neighbour", async () => {
    writeFileSync(path.join(folder, "plan.yaml"), plan.replace("title: Colour", "title: Shade"));
    const { code, out } = await since("HEAD");
    expect(code).toBe(1);
    expect(out).toContain("Shade");
    expect(out).not.toContain("Width");
  });

  it("shows a finding elsewhere that the change brought about", async () => {
    const cut = plan.replace("  links: [{ from: weave, to: market, kind: supply }]\n", "");
    writeFileSync(path.join(folder, "plan.yaml"), cut);
    const { out } = await since("HEAD");
    expect(out).toContain("chain-connected");
    expect(out).not.toContain("target-mechanism");
  });

  it("shows all of a plan that the revision did not have", async () => {
    writeFileSync(path.join(folder, "new.yaml"), plan);
    const { out, err } = await since("HEAD", "new.yaml");
    expect(out).toContain("target-mechanism");
    expect(err).toMatch(/^(\d+) of \1 findings shown/);
  });

  it("reads a plan in several files as it was", async () => {
    writeFileSync(path.join(folder, "plan.yaml"), plan.slice(0, plan.indexOf("targets:")));
    writeFileSync(path.join(folder, "targets.yaml"), plan.slice(plan.indexOf("targets:")));
    inGit("add", ".");
    inGit("commit", "-qm", "in two files");
    expect((await since("HEAD", ".")).out).toBe("");
  });

  it.each(["nowhere", "--upload-pack=touch", "HEAD:plan.yaml"])(
    "refuses the revision %s",
    async (revision) => {
      const { code, err } = await run(
        ["check", path.join(folder, "plan.yaml"), `--changed-since=${revision}`],
        { disk: { ...nodeDisk, ...nodeWriteDisk, texts: () => ({}), deeds: [] } as never, git },
      );
      expect(code).toBe(2);
      expect(err).toContain(`git knows no revision \`${revision}\``);
    },
  );
});
