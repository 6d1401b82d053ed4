import { describe, expect, it } from "vitest";
import { memoryDisk } from "../../kit/memory-disk.ts";
import { run } from "../../kit/run.ts";

const plan = `plan: { id: harbour, title: Harbour, status: agreed, currency: JPY }
product: { name: Sail cloth, buyers: [sail makers], codes: { jsic: "1115" }, competitors: [Duck] }
chain:
  stages:
    weave: { name: Weaving, position: core, location: in-region }
    market: { name: Market, position: market }
  links: [{ from: weave, to: market, kind: supply }]
institutions: { lab: { name: Lab } }
targets:
  width: { title: Width, stages: [weave] }
  colour: { title: Colour, stages: [weave] }
`;

const check = (files: Readonly<Record<string, string>>, ...flags: readonly string[]) =>
  run(["check", "plan.yaml", "--format", "short", ...flags], { files });

describe("rip check --update-baseline", () => {
  it("writes down what the plan has, and from then on tells only what is new", async () => {
    const first = await check({ "plan.yaml": plan });
    expect(first.code).toBe(1);
    const count = first.out.trimEnd().split("\n").length;
    const adopted = await check({ "plan.yaml": plan }, "--update-baseline");
    expect(adopted.code).toBe(0);
    expect(adopted.out).toBe("");
    expect(adopted.err).toContain(`wrote baseline.json: ${count} findings known from now on`);
    const files = adopted.disk.texts();
    const moved = `# a line more\n${plan.replace("  colour:", "  lustre: { title: Lustre, stages: [weave] }\n  colour:")}`;
    const later = await check({ ...files, "plan.yaml": moved });
    expect(later.out).toMatch(/target-mechanism/);
    expect(later.out).toContain("Lustre");
    expect(later.out).not.toContain("Colour");
    expect(later.err).toContain(`${count} findings known from baseline.json not shown`);
  });

  it("says which of its entries are found no more, and takes them out when asked", async () => {
    const adopted = await check({ "plan.yaml": plan }, "--update-baseline");
    const mended = plan.replace(/ {2}colour:.*\n/, "");
    const files = { ...adopted.disk.texts(), "plan.yaml": mended };
    const later = await check(files);
    expect(later.err).toMatch(/\d+ (entry|entries) of it found no more/);
    const again = await check(files, "--update-baseline");
    const last = await check(again.disk.texts());
    expect(last.err).not.toContain("no more");
    expect(last.out).toBe("");
  });

  it("writes one finding a line, in an order that does not depend on the file's", async () => {
    const swapped = plan.replace(/( {2}width:.*\n)( {2}colour:.*\n)/, "$2$1");
    const [one, other] = await Promise.all(
      [plan, swapped].map((text) => check({ "plan.yaml": text }, "--update-baseline")),
    );
    const text = one?.disk.texts()["baseline.json"] ?? "";
    expect(text.split("\n").filter((line) => line.includes("fingerprint")).length).toBeGreaterThan(
      5,
    );
    expect(other?.disk.texts()["baseline.json"]).toBe(text);
    expect(JSON.parse(text)).toMatchObject({ formatVersion: "1.0" });
  });

  it("hides nothing that cannot be read, and nothing from the next gate", async () => {
    const adopted = await check({ "plan.yaml": plan }, "--update-baseline");
    const files = adopted.disk.texts();
    const broken = await check({ ...files, "plan.yaml": `${plan}nonsense: 1\n` });
    expect(broken.code).toBe(1);
    expect(broken.out).toContain("shape/unknown-key");
    const asked = await check(files, "--as", "shared");
    expect(asked.code).toBe(1);
    expect(asked.out).toContain("target-mechanism");
  });

  it("is named after a plan that is not called plan.yaml, and stands beside its folder's files", async () => {
    const other = await run(["check", "north.yaml", "--update-baseline"], {
      files: { "north.yaml": plan },
    });
    expect(Object.keys(other.disk.texts())).toContain("north.baseline.json");
    const folder = await run(["check", "p", "--update-baseline"], {
      files: { "p/plan.yaml": plan },
    });
    expect(Object.keys(folder.disk.texts())).toContain("p/baseline.json");
  });

  it("refuses a file that is no baseline, and a plan without a file", async () => {
    const wrong = await check({ "plan.yaml": plan, "baseline.json": "{" });
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain("`baseline.json` is not a baseline");
    const piped = await run(["check", "-", "--update-baseline"], {
      disk: memoryDisk(),
      input: plan,
    });
    expect(piped.code).toBe(2);
  });
});
