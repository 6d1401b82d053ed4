import { expect, test } from "vitest";
import { engine } from "../../../src/template/engine.ts";
import type { Specification } from "../../../src/template/specification.ts";
import { hbsModule } from "../../tools/hbs-plugin.js";

const compiled = async (text: string, file: string): Promise<Specification> => {
  const url = `data:text/javascript,${encodeURIComponent(hbsModule(text, file))}`;
  return (await import(/* @vite-ignore */ url)).default;
};
const fillOf = async (text: string, file = "templates/layout/html/x.hbs") =>
  engine({ x: await compiled(text, `/${file}`) });

test("HTML templates escape what they print", async () => {
  const fill = await fillOf('<p title="{{a}}">{{a}}</p>');
  expect(fill("x", { a: `<b>&"'\`` })).toBe(
    '<p title="&lt;b&gt;&amp;&quot;&#x27;&#x60;">&lt;b&gt;&amp;&quot;&#x27;&#x60;</p>',
  );
});

test("other templates print text as it is", async () => {
  const fill = await fillOf("{{a}}", "templates/layout/markdown/x.hbs");
  expect(fill("x", { a: "<b> & |" })).toBe("<b> & |");
});

test("a variable the view lacks throws with its name and place", async () => {
  const fill = await fillOf("{{#each rows}}{{titel}}{{/each}}");
  expect(() => fill("x", { rows: [{ title: "a" }] })).toThrow(/"titel" not defined.*1:16/);
});

test("a helper nobody knows does not compile", () => {
  expect(() => hbsModule("{{shout a}}", "/templates/x.hbs")).toThrow(/unknown helper shout/);
});

test("what an object inherits is out of a template's reach", async () => {
  const fill = await fillOf("{{a.constructor}}");
  expect(fill("x", { a: {} })).toBe("");
});
