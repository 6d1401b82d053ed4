import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Account } from "../../../src/analyse/account.ts";
import { accounts as registry } from "../../../src/analyse/accounts/index.gen.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { languages } from "../../../src/text/language.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";
import { composed, samplePlan, sectionOf, textOf } from "./composed.ts";

const accounts = registry as readonly Account<unknown>[];
const template = (language: string) =>
  readFileSync(`templates/prose/${language}/methods.hbs`, "utf8");
const described = (language: string) =>
  [...template(language).matchAll(/^\{\{#if ([a-z-]+)\}\}$/gm)].map(([, name]) => name ?? "");

const methodOf = async (plan: Plan, language: "en" | "ja"): Promise<string> => {
  const { blocks } = sectionOf(await composed(plan, language), "A3");
  return textOf(blocks.filter((block) => block.kind === "section" && block.id === "methods"));
};

describe("the description of methods", () => {
  test("has every analysis once, under its step, in one order in both languages", () => {
    const names = described("en");
    expect(described("ja")).toEqual(names);
    const ids = names.filter((name) => !name.startsWith("group-"));
    expect([...ids].sort()).toEqual(accounts.map(({ id }) => id).sort());
    const steps = ids.map((id) => accounts.find((one) => one.id === id)?.step ?? 0);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    const groups = names.filter((name) => name.startsWith("group-"));
    expect(groups.length).toBe(new Set(steps).size);
  });

  test("is short enough to be read", () => {
    const text = template("en").replace(/\{\{.*?\}\}/g, "");
    expect(text.split(/\s+/).length).toBeLessThan(950);
  });

  test.each(languages)("names what the plan has a result of: %s", async (language) => {
    const text = await methodOf(await samplePlan(), language);
    expect(text).toContain(language === "en" ? "Kelley and Walker 1959" : "クリティカルパス法");
    expect(text).not.toMatch(/undefined|\{\{|group-/);
  });

  test("leaves out what the plan says nothing about", async () => {
    const stages =
      "chain: { stages: { a: { name: A, position: core, location: in-region }, m: { name: M, position: market } }, links: [{ from: a, to: m, kind: supply }] }\n";
    const { plan } = soundPlanOf(`region: { name: Fictional }\n${stages}`);
    const text = await methodOf(plan, "en");
    expect(text).toContain("Shape of the chain");
    expect(text).not.toMatch(/Shift-share|Dates|Ripple/);
  });
});
