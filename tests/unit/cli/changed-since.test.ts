import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { gitFolder } from "../../kit/git-folder.ts";

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

let repository = gitFolder();
const write = (text: string) => repository.write("plan.yaml", text);

beforeEach(() => {
  repository = gitFolder();
  write(plan);
  repository.commit("first");
});
afterEach(() => repository.remove());

const since = (revision: string, name = "plan.yaml") =>
  repository.rip("check", repository.at(name), "--format", "short", "--changed-since", revision);

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
    write(`# anew\n\n${turned}`);
    expect((await since("HEAD")).out).toBe("");
  });

  it("shows the findings of the entry that changed, and not those of its neighbour", async () => {
    write(plan.replace("title: Colour", "title: Shade"));
    const { code, out } = await since("HEAD");
    expect(code).toBe(1);
    expect(out).toContain("Shade");
    expect(out).not.toContain("Width");
  });

  it("shows a finding elsewhere that the change brought about", async () => {
    const cut = plan.replace("  links: [{ from: weave, to: market, kind: supply }]\n", "");
    write(cut);
    const { out } = await since("HEAD");
    expect(out).toContain("chain-connected");
    expect(out).not.toContain("target-mechanism");
  });

  it("shows all of a plan that the revision did not have", async () => {
    repository.write("new.yaml", plan);
    const { out, err } = await since("HEAD", "new.yaml");
    expect(out).toContain("target-mechanism");
    expect(err).toMatch(/^(\d+) of \1 findings shown/);
  });

  it("reads a plan in several files as it was", async () => {
    write(plan.slice(0, plan.indexOf("targets:")));
    repository.write("targets.yaml", plan.slice(plan.indexOf("targets:")));
    repository.commit("in two files");
    expect((await since("HEAD", ".")).out).toBe("");
  });

  it.each(["nowhere", "--upload-pack=touch", "HEAD:plan.yaml"])(
    "refuses the revision %s",
    async (revision) => {
      const { code, err } = await repository.rip(
        "check",
        repository.at("plan.yaml"),
        `--changed-since=${revision}`,
      );
      expect(code).toBe(2);
      expect(err).toContain(`git knows no revision \`${revision}\``);
    },
  );
});
