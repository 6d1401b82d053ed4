import { describe, expect, it } from "vitest";
import type { Rule } from "../../../src/check/rule.ts";
import { figuresAgree } from "../../../src/check/rules/figures-agree.ts";
import { unitsTimeCodes } from "../../../src/check/rules/units-time-codes.ts";
import { checkText } from "../../kit/check-text.ts";
import { planOf } from "../../kit/plan-of.ts";
import { slips } from "./published-slips.ts";

const rules = [figuresAgree, unitsTimeCodes] as unknown as readonly Rule[];

/** What the two rules on figures say, as `rule severity at what stands there: message`. */
const say = (yaml: string): readonly string[] =>
  checkText(yaml, { rules }).map(({ code, severity, range: { start, end }, message }) => {
    const there = yaml.split("\n")[start.line - 1]?.slice(start.column - 1, end.column - 1);
    return `${code} ${severity} at ${there}: ${message}`;
  });

describe("the errors of published documents", () => {
  it.each(slips)("$id", ({ wrong, said, right }) => {
    expect([...say(wrong)].sort()).toEqual([...said].sort());
    expect(say(right)).toEqual([]);
  });

  it("E1 in a date field is already said by the reading of the file", () => {
    const { said } = planOf("plan: { frame: [{ name: Act, date: 1992年2月（平成11年2月） }] }");
    expect(said.map(({ code, place }) => [code, place.path.join(".")])).toEqual([
      ["period/twoNames", "plan.frame.0.date"],
    ]);
  });
});
