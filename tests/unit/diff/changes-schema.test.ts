import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/analyse/analyse.ts";
import { changesSchema, changesSchemaId } from "../../../src/diff/changes-schema.ts";
import { type Revision, told } from "../../../src/diff/told.ts";
import { diffTongueOf } from "../../../src/languages/diff-tongue.ts";
import { editedTree } from "../../kit/edited-tree.ts";
import { namedEdits } from "../../kit/named-edits.ts";
import { planSide } from "../../kit/plan-side.ts";
import { sampleTree, type Tree } from "../../kit/plan-tree.ts";
import { run } from "../../kit/run.ts";

/** With no room for keys it does not name: the schema has to say all that is printed. */
const closed = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, closed(value)] as const);
  const isObject = "properties" in node;
  return Object.fromEntries([...entries, ...(isObject ? [["additionalProperties", false]] : [])]);
};

const ajv = new Ajv({ strict: true, allowUnionTypes: true });
const fits = ajv.compile(closed(changesSchema()) as object);

const revisionOf = (value: Tree): Revision => {
  const side = planSide(value);
  const placeOf = () => ({ file: "plan.yaml", line: 1 });
  return { ...side, use: analyse(side.plan), name: "plan.yaml", placeOf };
};

const tree = sampleTree("mizuhara-instruments");
const before = revisionOf(tree);

describe("the schema of the changes", () => {
  it.each(["en", "ja"] as const)(
    "holds for all that is told of every named edit: %s",
    async (language) => {
      const tongue = await diffTongueOf(language);
      for (const [name, path, by] of namedEdits) {
        const list = told(before, revisionOf(editedTree(tree, path, by)), tongue);
        const printed = JSON.parse(JSON.stringify({ schema: changesSchemaId, ...list }));
        expect(fits(printed), `${name}: ${ajv.errorsText(fits.errors)}`).toBe(true);
      }
    },
    400_000,
  );

  it("is printed by `rip schema changes`", async () => {
    const { code, out } = await run(["schema", "changes"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(changesSchema())));
  });

  it("refuses a list of another form", () => {
    expect(fits({ schema: "rip-changes-2", changes: [] })).toBe(false);
  });
});
