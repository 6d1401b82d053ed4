import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import manifest from "../../package.json" with { type: "json" };
import { shippedProgram } from "../kit/shipped-program.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const isBuilt = existsSync(path.join(root, "dist/cli/start.js"));
const minutes = 120_000;

type Step = {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string | number>>;
};

let folder = "";
const at = (name: string) => path.join(folder, "repo", name);
const text = (name: string) => readFileSync(at(name), "utf8");

const inRepo = (program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
  const done = spawnSync(program, args, {
    cwd: at("."),
    encoding: "utf8",
    env: {
      ...process.env,
      PATH: `${path.join(folder, "bin")}:${process.env["PATH"]}`,
      LANG: "C",
      LC_ALL: "",
      GIT_CONFIG_GLOBAL: path.join(folder, "gitconfig"),
      ...env,
    },
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
};
/** As both hosts run a script. */
const script = (lines: string, env: NodeJS.ProcessEnv = {}) =>
  inRepo("bash", ["-e", "-o", "pipefail", "-c", lines], env);
const git = (...args: readonly string[]): string => {
  const { code, out, err } = inRepo("git", args);
  if (code !== 0) throw new Error(err);
  return out.trim();
};
const commit = (message: string): string => {
  git("add", "--all");
  git("commit", "-qm", message);
  return git("rev-parse", "HEAD");
};

const program = (name: string, lines: string): void => {
  const file = path.join(folder, "bin", name);
  writeFileSync(file, `#!/bin/sh\n${lines}\n`);
  chmodSync(file, 0o755);
};

/** The plan of a starter with another title, and a task that ends later. */
const change = (): void =>
  writeFileSync(
    at("kyushu/plan.yaml"),
    text("kyushu/plan.yaml").replace(/^( *)status: draft/m, '$1status: draft\n$1version: "0.2.0"'),
  );
const spoil = (): void =>
  writeFileSync(
    at("kyushu/plan.yaml"),
    text("kyushu/plan.yaml").replace("status: draft", "status: drafty"),
  );

describe.runIf(isBuilt || process.env["CI"])("the files that make jobs run", () => {
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "rip-jobs-"));
    mkdirSync(path.join(folder, "bin"));
    mkdirSync(at("."));
    program("rip", `exec "${process.execPath}" "${shippedProgram()}" "$@"`);
    writeFileSync(
      path.join(folder, "gitconfig"),
      "[user]\nname = T\nemail = t@example.org\n[init]\ndefaultBranch = main\n",
    );
    git("init", "-q");
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const install = `npm install --global ${manifest.name}@${manifest.version}`;

  const started = (...flags: readonly string[]): string => {
    expect(inRepo("rip", ["init", "kyushu", "--yes", ...flags])).toMatchObject({ code: 0 });
    return commit("A plan to start from");
  };

  it(
    "check, build and compare on GitHub",
    () => {
      const base = started("--ci", "github");
      expect(existsSync(at(".gitlab-ci.yml"))).toBe(false);
      const workflow = parse(text(".github/workflows/plan.yml"));
      const steps: readonly Step[] = workflow.jobs.plan.steps;
      for (const { uses } of steps) if (uses) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
      // the base revision must be there to be compared with
      expect(steps[0]).toMatchObject({
        uses: expect.stringContaining("checkout"),
        with: { "fetch-depth": 0 },
      });
      const runs = steps.flatMap(({ run }) => run ?? []);
      expect(runs[0]).toBe(install);
      // what comes from outside gets into a script through its environment only
      for (const run of runs) expect(run).not.toContain("${{");
      const perform = (env: NodeJS.ProcessEnv) =>
        runs
          .slice(1)
          .map((run) =>
            script(run, { ...workflow.env, GITHUB_STEP_SUMMARY: at("../summary.md"), ...env }),
          );
      change();
      commit("Another version");
      expect(perform({ BASE: base }).map(({ code }) => code)).toEqual([0, 0, 0]);
      const kept = steps.at(-1)?.with?.["path"];
      expect(existsSync(at(`${kept}/plan.en.html`))).toBe(true);
      expect(readFileSync(at("../summary.md"), "utf8")).toContain("0.2.0");
      // the first push of a branch has nothing before it
      const first = perform({ BASE: "0".repeat(40) });
      expect(first.map(({ code }) => code)).toEqual([0, 0, 0]);
      spoil();
      const [checked, , compared] = perform({ BASE: base });
      expect(checked?.code).toBe(1);
      expect(checked?.out).toMatch(/^::error file=kyushu\/plan\.yaml,line=\d+/m);
      expect(compared?.code).toBe(0);
    },
    minutes,
  );

  it(
    "check, build and compare on GitLab",
    () => {
      const base = started("--ci", "gitlab", "--lang", "ja");
      expect(existsSync(at(".github"))).toBe(false);
      const { variables, default: every, workflow, ...jobs } = parse(text(".gitlab-ci.yml"));
      expect(variables).toMatchObject({ PLANS: "kyushu", GIT_DEPTH: "0" });
      expect(every.before_script).toEqual([install]);
      expect(every.image).toMatch(/^node:\d+$/);
      expect(Object.keys(jobs)).toEqual(["check", "build", "diff"]);
      expect(workflow.rules).toHaveLength(2);
      const perform = (job: string, env: NodeJS.ProcessEnv = {}) =>
        script(jobs[job].script.join("\n"), {
          ...variables,
          CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
          CI_API_V4_URL: "https://example.org/api/v4",
          CI_PROJECT_ID: "7",
          CI_MERGE_REQUEST_IID: "3",
          ...env,
        });
      change();
      commit("Another version");
      const checked = perform("check");
      expect(checked.code).toBe(0);
      expect(checked.out).toMatch(/[ぁ-ん]/);
      const quality = JSON.parse(text(jobs.check.artifacts.reports.codequality));
      expect(quality[0].location.path).toBe("kyushu/plan.yaml");
      expect(perform("build").code).toBe(0);
      expect(existsSync(at(`${jobs.build.artifacts.paths[0]}plan.ja.html`))).toBe(true);
      program("curl", `printf '%s\\n' "$@" > "${at("../posted")}"`);
      expect(perform("diff").code).toBe(0);
      expect(text(jobs.diff.artifacts.paths[0])).toContain("0.2.0");
      expect(existsSync(at("../posted"))).toBe(false);
      expect(perform("diff", { PLAN_TOKEN: "secret" }).code).toBe(0);
      const posted = readFileSync(at("../posted"), "utf8").split("\n");
      expect(posted).toContain("PRIVATE-TOKEN: secret");
      expect(posted).toContain("body@changes.md");
      expect(posted).toContain("https://example.org/api/v4/projects/7/merge_requests/3/notes");
      spoil();
      expect(perform("check").code).toBe(1);
    },
    minutes,
  );

  it(
    "are for the host that the repository is pushed to, at its top, however deep the plan lies",
    () => {
      git("remote", "add", "origin", "git@gitlab.example.org:a/b.git");
      mkdirSync(at("plans"));
      const line = `cd "${at("plans")}" && rip init deep/kyushu --yes`;
      const { code, err } = script(line);
      expect(code).toBe(0);
      expect(err).toContain("created ../.gitlab-ci.yml\n");
      expect(parse(text(".gitlab-ci.yml")).variables.PLANS).toBe("plans/deep/kyushu");
      expect(existsSync(at(".github"))).toBe(false);
      // another plan of the same repository leaves them as they are
      const again = inRepo("rip", ["init", "shikoku", "--yes"]);
      expect(again.code).toBe(0);
      expect(again.err).toContain("kept .gitlab-ci.yml\n");
      expect(inRepo("rip", ["init", "honshu", "--yes", "--ci", "gitlab"])).toMatchObject({
        code: 2,
      });
      expect(existsSync(at("honshu"))).toBe(false);
    },
    minutes,
  );

  it(
    "make a hook that lets no plan with errors be committed, for a plan that is there too",
    () => {
      started("--ci", "none");
      expect(existsSync(at(".github"))).toBe(false);
      const before = text("kyushu/plan.yaml");
      const { code, err } = inRepo("rip", ["init", "kyushu", "--yes", "--hooks", "--ci", "none"]);
      expect(code).toBe(0);
      expect(text("kyushu/plan.yaml")).toBe(before);
      const command = /to switch the hook on: (.+)/.exec(err)?.[1] ?? "false";
      expect(script(command).code).toBe(0);
      change();
      commit("A sound plan");
      spoil();
      expect(() => commit("A plan with an error")).toThrow(/drafty/);
      expect(git("log", "--oneline").split("\n")).toHaveLength(2);
      rmSync(path.join(folder, "bin/rip"));
      const node = path.dirname(process.execPath);
      const bare = inRepo("sh", [".githooks/pre-commit"], { PATH: "/usr/bin:/bin" });
      if (!existsSync(path.join(node, "rip"))) expect(bare.err).toContain(install);
    },
    minutes,
  );

  it(
    "are refused where the shell would take the name of the plan apart",
    () => {
      const odd = inRepo("rip", ["init", "my plan", "--yes", "--ci", "github"]);
      expect(odd.code).toBe(2);
      expect(odd.err).toContain("`my plan` has signs in its name");
      expect(existsSync(at("my plan"))).toBe(false);
      const kept = inRepo("rip", ["init", "my plan", "--yes"]);
      expect(kept.code).toBe(0);
      expect(existsSync(at(".github"))).toBe(false);
    },
    minutes,
  );
});
