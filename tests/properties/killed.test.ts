import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dyingDisk } from "../kit/dying-disk.ts";
import { type MemoryDisk, memoryDisk } from "../kit/memory-disk.ts";
import { run } from "../kit/run.ts";

const head = `# the plan
plan:
  id: harbour
  title: Harbour
  status: deliberation # for now
  version: 0.1.0
  period: FY2027
  languages: [en]
institutions:
  school: { name: The school }
roadmap:
  start: 2027-04
  tasks:
    weave: { title: Weaving trials, owner: school, duration: 12 months }
`;
const changes = `changes:
  - { version: 0.0.1, date: 2026-01-01, what: First }
`;
const entry = `agreements:
  - { institution: school, date: 2026-01-01, person: A head, fingerprint: x, algorithm: rip-1 }
`;

const starter = readFileSync("templates/starters/minimal.en.yaml", "utf8").replace(
  "status: draft",
  "status: draft\n  version: 0.0.1",
);

type Case = {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly command: readonly string[];
};

const why = ["--by", "Desk", "--why", "Because", "--date", "2026-05-01"];
const cases: readonly Case[] = [
  {
    name: "agree, into a file that stands",
    files: { "plan/plan.yaml": head, "plan/agreements.yaml": entry },
    command: ["agree", "school", "plan", "--by", "Another head", "--date", "2026-05-01"],
  },
  {
    name: "agree, into a new file",
    files: { "plan/plan.yaml": head },
    command: ["agree", "school", "plan", "--by", "A head", "--date", "2026-05-01"],
  },
  {
    name: "status, in one file",
    files: { "plan/plan.yaml": starter + changes },
    command: ["status", "deliberation", "plan", ...why],
  },
  {
    name: "status, in two files",
    files: { "plan/plan.yaml": starter, "plan/changes.yaml": changes },
    command: ["status", "deliberation", "plan", ...why],
  },
  {
    name: "build",
    files: { "plan/plan.yaml": head },
    command: ["build", "plan", "--format", "md", "--date", "2026-05-01"],
  },
  {
    name: "build, over documents of another text",
    files: {
      "plan/plan.yaml": head,
      "plan/document/plan.en.md": "old\n",
      "plan/document/annex.en.md": "old too\n",
    },
    command: ["build", "plan", "--format", "md", "--date", "2026-05-01"],
  },
  {
    name: "check --fix",
    files: { "plan/plan.yaml": head.replace("status: deliberation", "Status: 協議中") },
    command: ["check", "plan", "--fix", "--date", "2026-05-01"],
  },
];

/** What a reader of the folder sees: a file that is still being written has a name of its own. */
const seen = (disk: MemoryDisk) =>
  Object.entries(disk.texts()).filter(([path]) => !/(^|\/)\.[^/]*\.rip-new$/.test(path));

describe("a process that is killed", () => {
  it.each(cases)(
    "at any moment of $name leaves each file old or new, and can be run again",
    async ({ files, command }) => {
      const whole = memoryDisk(files);
      const counted = dyingDisk(whole, Number.POSITIVE_INFINITY);
      await run(command, { disk: counted.disk });
      const last = whole.texts();
      expect(counted.deeds()).toBeGreaterThan(2);
      for (let at = 1; at <= counted.deeds(); at += 1) {
        const disk = memoryDisk(files);
        await run(command, { disk: dyingDisk(disk, at).disk });
        for (const [path, text] of seen(disk))
          expect([files[path], last[path]], `${path}, killed at ${at}`).toContain(text);
        for (const path of Object.keys(files))
          expect(disk.texts(), `killed at ${at}`).toHaveProperty([path]);
        await run(command, { disk });
        expect(Object.fromEntries(seen(disk)), `run again after ${at}`).toEqual(last);
      }
    },
  );
});
