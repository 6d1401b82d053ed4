import { expect, test } from "vitest";
import { bindNumbers } from "../../../src/render/html/bind-numbers.ts";

/** Where no line may end. */
const bound = (text: string): string => bindNumbers(text).replaceAll("\u00a0", "~");

test.each([
  ["外径3 mm級の関節", "外径3~mm級の関節"],
  ["instruments 3 mm across, 0.05 mm or less", "instruments 3~mm across, 0.05~mm or less"],
  ["JPY 2,594 m in 8 years", "JPY~2,594~m in 8~years"],
  ["(14 firms), on 22 October 2026", "(14~firms), on 22~October 2026"],
  ["JPY −3 bn and 40 kg", "JPY~−3~bn and 40~kg"],
  ["Total cost, JPY m (assumption)", "Total cost, JPY~m (assumption)"],
  ["makers with ISO 13485 and TRL 4", "makers with ISO~13485 and TRL~4"],
])("a number stays by its unit: %s", (text, expected) => {
  expect(bound(text)).toBe(expected);
});

test.each(["2 methods side by side", "step 3 to 4", "13 of 14", "5 hospitality", "x 3 m4 y"])(
  "other words may part: %s",
  (text) => {
    expect(bound(text)).toBe(text);
  },
);
