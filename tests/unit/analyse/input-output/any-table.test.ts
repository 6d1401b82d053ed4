import fc from "fast-check";
import { expect, test } from "vitest";
import type { Reading } from "../../../../src/analyse/account.ts";
import { inputOutputAccount } from "../../../../src/analyse/accounts/input-output.ts";
import { regionalisationAccount } from "../../../../src/analyse/accounts/regionalisation.ts";
import { rippleAccount } from "../../../../src/analyse/accounts/ripple.ts";
import { analyse } from "../../../../src/analyse/analyse.ts";
import type { Plan } from "../../../../src/model/plan.ts";
import type { IoTable } from "../../../../src/model/tables.ts";
import { planOf } from "../../../kit/plan-of.ts";
import { twoSectors, withTwoSectors } from "./two-sectors.ts";

const { plan } = planOf(
  withTwoSectors("spillover: { demands: { d: { name: D, amounts: { a: 1億円 } } } }"),
  "plan.yaml",
  twoSectors(),
);
const model = plan.region.inputOutput as IoTable;

const rows = (size: number, min: number, max: number) =>
  fc.array(fc.integer({ min, max }), { minLength: size, maxLength: size });

/** Tables that need not balance, with empty and negative rows, any inputs and any employment. */
const anyTables: fc.Arbitrary<IoTable> = fc.integer({ min: 1, max: 5 }).chain((size) =>
  fc
    .record({
      type: fc.constantFrom("competitive" as const, "domestic" as const),
      transactions: fc.array(fc.oneof(rows(size, 0, 9), rows(size, 0, 0), rows(size, -2, 9)), {
        minLength: size,
        maxLength: size,
      }),
      household: rows(size, 0, 40),
      stocks: rows(size, -20, 20),
      exports: rows(size, 0, 40),
      imports: rows(size, 0, 30),
      wages: rows(size, 0, 20),
      surplus: rows(size, -9, 20),
      persons: rows(size, 0, 3),
      regional: rows(size, 0, 3),
    })
    .map((drawn) => ({
      ...model,
      type: drawn.type,
      sectors: drawn.household.map((_, place) => ({ code: `s${place}`, name: `S${place}` })),
      transactions: drawn.transactions,
      finalDemand: [
        { group: "household" as const, values: drawn.household },
        { group: "stocks" as const, values: drawn.stocks },
        { group: "exports" as const, values: drawn.exports },
      ],
      imports: drawn.imports,
      primaryInputs: [
        { input: "wages" as const, values: drawn.wages },
        { input: "surplus" as const, values: drawn.surplus },
      ],
      employment: { persons: drawn.persons, regional: drawn.regional },
      margins: {
        commerce: drawn.household.map(() => 0.1),
        transport: drawn.household.map(() => 0.1),
        commerceSector: 0,
        transportSector: drawn.household.length - 1,
      },
    })),
);

const readingsOf = (given: Plan): readonly Reading[] => {
  const use = analyse(given);
  return [inputOutputAccount, rippleAccount, regionalisationAccount].flatMap((account) => {
    const outcome = use<never>(account.analysis as never);
    return account.readings(outcome, given);
  });
};

test("any table gives finite numbers or says why there are none", () => {
  let numbers = 0;
  fc.assert(
    fc.property(anyTables, anyTables, fc.boolean(), (own, national, isBoth) => {
      const { inputOutput: _, ...rest } = plan.region;
      const region = {
        ...rest,
        ...(isBoth ? { inputOutput: own } : {}),
        nationalInputOutput: national,
      };
      for (const reading of readingsOf({ ...plan, region })) {
        if (reading.why) continue;
        numbers += 1;
        for (const value of [reading.value, reading.low ?? 0, reading.high ?? 0])
          expect(Number.isFinite(value), JSON.stringify(reading)).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
  expect(numbers).toBeGreaterThan(1000);
});
