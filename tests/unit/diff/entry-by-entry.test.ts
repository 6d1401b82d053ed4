import { expect, test } from "vitest";
import { compare } from "../../../src/diff/compare.ts";
import { planSide } from "../../kit/plan-side.ts";

const head = { plan: { id: "t", title: "T", status: "draft" } };
const lab = { lab: { name: "The laboratory" } };

const told = (before: object, after: object): readonly string[] => {
  const none = { ids: new Map(), lists: [] };
  const [was, is] = [planSide({ ...head, ...before }), planSide({ ...head, ...after })];
  return compare(was.tree, is.tree, none).map(({ what, path }) => `${what} ${path.join("/")}`);
};

test.each([
  ["entries of a part that is new", { institutions: lab }, ["institutions/lab"]],
  [
    "parts and entries of a part of parts",
    { roadmap: { start: "2027-04", tasks: { a: { title: "A" }, b: { title: "B" } } } },
    ["roadmap/start", "roadmap/tasks/a", "roadmap/tasks/b"],
  ],
  [
    "members of a list of entries",
    { efforts: [{ institution: "lab", now: { other: "1 FTE" } }], institutions: lab },
    ['efforts/"lab"', "institutions/lab"],
  ],
  ["nothing of what is empty", { institutions: {}, efforts: [], roadmap: { tasks: {} } }, []],
  [
    "a list of words as one",
    { institutions: { lab: { name: "The laboratory", fields: ["fruit", "colour"] } } },
    ["institutions/lab"],
  ],
])("tells %s one by one, new or gone", (_what, more, paths) => {
  const said = (way: string) => paths.map((path) => `${way} ${path}`);
  expect(told({}, more).toSorted()).toEqual(said("added"));
  expect(told(more, {}).toSorted()).toEqual(said("removed"));
});
