import { describe, expect, test } from "vitest";
import { severityAt } from "../../../src/check/check.ts";
import type { Rule } from "../../../src/check/rule.ts";
import { chainClosureRule as chainClosureTyped } from "../../../src/check/rules/chain-closure.ts";
import { milestoneOwner as milestoneOwnerTyped } from "../../../src/check/rules/milestone-owner.ts";
import { targetAnchored as targetAnchoredTyped } from "../../../src/check/rules/target-anchored.ts";
import { targetSelective as targetSelectiveTyped } from "../../../src/check/rules/target-selective.ts";
import { valuesOf } from "../../../src/model/enumerations.ts";
import { asLines, checkText } from "../../kit/check-text.ts";

// the engine knows no rule's own facts and limits
const untyped = (rule: { readonly id: string }): Rule => rule as unknown as Rule;
const [chainClosureRule, milestoneOwner, targetAnchored, targetSelective] = [
  untyped(chainClosureTyped),
  untyped(milestoneOwnerTyped),
  untyped(targetAnchoredTyped),
  untyped(targetSelectiveTyped),
];

const ownerless = (extra = "") => `plan: { status: agreed }
roadmap:
  tasks:
    trial: { title: Trial }
    sale: { title: Sale }
${extra}`;

describe("severities", () => {
  test("hold from the rule's own status on and are one level milder before", () => {
    const at = (rule: Parameters<typeof severityAt>[0]) =>
      valuesOf("status").map((status) => severityAt(rule, status));
    expect(at(targetAnchored)).toEqual(["error", "error", "error", "error", "error"]);
    expect(at(targetSelective)).toEqual(["note", "warning", "warning", "warning", "warning"]);
    expect(at(milestoneOwner)).toEqual(["warning", "warning", "error", "error", "error"]);
  });

  test("are one level less for the messages a rule counts as milder", () => {
    const rule: Rule = { ...milestoneOwner, milder: ["noOwner"] };
    const at = (key: string) => valuesOf("status").map((status) => severityAt(rule, status, key));
    expect(at("noOwner")).toEqual(["note", "note", "warning", "warning", "warning"]);
    expect(at("other")).toEqual(["warning", "warning", "error", "error", "error"]);
    const key = Object.keys(milestoneOwner.messages)[0] as string;
    const said = checkText(ownerless(), { rules: [{ ...milestoneOwner, milder: [key] }] });
    expect(said.map(({ severity }) => severity)).toEqual(["warning", "warning"]);
  });

  test("follow the status that is asked about rather than that of the plan", () => {
    const as = (status: "draft" | "agreed") =>
      checkText(ownerless(), { rules: [milestoneOwner], as: status }).map((one) => one.severity);
    expect(as("draft")).toEqual(["warning", "warning"]);
    expect(as("agreed")).toEqual(["error", "error"]);
  });
});

describe("thresholds", () => {
  const plan = (thresholds: string) => `plan: { status: deliberation }
targets: { a: { title: A }, b: { title: B }, c: { title: C } }
${thresholds}`;

  test("of the plan win over the defaults, the others stay", () => {
    const run = (limits: string) => asLines(checkText(plan(limits), { rules: [targetSelective] }));
    expect(run("")).toEqual([]);
    expect(run("thresholds: { target-selective: { maximum: 2, reason: small team } }")).toEqual([
      "2:1 warning: 3 targets are chosen, more than 2",
    ]);
  });

  test("may be written in percent", () => {
    const chain = `plan: { status: deliberation, currency: EUR }
chain:
  stages:
    core: { name: C, position: core, location: in-region, output: EUR 10 m, valueAdded: 40% }
    parts: { name: P, position: component, location: outside }
    buyers: { name: B, position: market }
  links:
    - { from: parts, to: core, kind: supply, value: EUR 6 m }
    - { from: core, to: buyers, kind: supply, value: EUR 10 m }
`;
    const low = `${chain}thresholds: { chain-closure: { minimum: 40%, reason: late in the chain } }\n`;
    expect(checkText(chain, { rules: [chainClosureRule] })).toHaveLength(1);
    expect(checkText(low, { rules: [chainClosureRule] })).toEqual([]);
  });
});

describe("waivers", () => {
  const waiver = (fields: string) =>
    ownerless(`waivers: [{ ${fields}, reason: being named, person: A. Officer }]\n`);
  const run = (yaml: string, today = "2026-04-01", language: "en" | "ja" = "en") =>
    checkText(yaml, { rules: [milestoneOwner], today, language });

  test("mark what they cover at their place and nothing else", () => {
    const found = run(
      waiver("rule: milestone-owner, place: roadmap.tasks.trial, expires: 2026-06"),
    );
    expect(found.map(({ message, waiver: w }) => [message, w !== undefined])).toEqual([
      ["`Trial` has no owner", true],
      ["`Sale` has no owner", false],
    ]);
  });

  test("cover the whole plan without a place", () => {
    const found = run(waiver("rule: milestone-owner, expires: 2026-06"));
    expect(found.map(({ waiver: w }) => w?.reason)).toEqual(["being named", "being named"]);
  });

  test("hold to the end of the month they name and are said to have expired from then on", () => {
    const yaml = waiver("rule: milestone-owner, expires: 2026-06");
    expect(run(yaml, "2026-06-30").every(({ waiver: w }) => w)).toBe(true);
    const after = run(yaml, "2026-07-01");
    expect(asLines(after).at(-1)).toBe(
      "6:45 warning: the waiver of `milestone-owner` expired on 2026-06-30 and covers nothing",
    );
    expect(after.filter(({ waiver: w }) => w)).toEqual([]);
  });

  test("are a finding themselves when unused or about no rule, in both languages", () => {
    const unused = waiver("rule: milestone-owner, place: measures.none, expires: 2030");
    const unknown = waiver("rule: mile-owner, expires: 2030");
    const last = (yaml: string, language: "en" | "ja") =>
      run(yaml, "2026-04-01", language).find(({ code }) => code === "waiver")?.message;
    expect(last(unused, "en")).toBe("the waiver of `milestone-owner` covers no finding");
    expect(last(unused, "ja")).toBe("「milestone-owner」の例外に当たる指摘がありません");
    expect(last(unknown, "en")).toBe("the waiver names `mile-owner`, which is no rule");
    expect(last(unknown, "ja")).toBe("例外の対象「mile-owner」という規則はありません");
  });
});
