import { expect, test } from "vitest";
import { diff } from "../../../src/diff/diff.ts";
import { tell } from "../../../src/diff/tell.ts";
import { namesIn } from "../../../src/diff/subject.ts";
import { treeOf } from "../../../src/diff/tree.ts";
import { diffWords } from "../../../src/diff/words.ts";
import { diffJa } from "../../../src/languages/ja/diff.ts";
import { contentOfFile } from "../../../src/validate/content-of.ts";
import { makeText } from "../../../src/text/text.ts";
import { complaints } from "../../../src/diagnostics/complaints.ts";
import { resolve } from "../../../src/resolve/resolve.ts";
import { validate } from "../../../src/validate/validate.ts";
import { sampleTree, type Tree } from "../../kit/plan-tree.ts";

const sideOf = (value: Tree) => {
  const { complain, said } = complaints();
  const source = { name: "p", folder: "p", files: [], value, fileOf: () => "p" };
  const found = validate(source, complain);
  if (!found) throw new Error(JSON.stringify(said()).slice(0, 500));
  return { file: found.file, plan: resolve(source, found.file, complain) };
};
const base = sampleTree("mizuhara-instruments");
type M = Record<string, any>;
const task = (t: M, id: string) => t.roadmap.tasks[id];
const edits: Record<string, (t: M) => void> = {
  "longer": (t) => { task(t, "slim-line").duration = "20 months"; },
  "after lag": (t) => { task(t, "slim-clinical").after = ["slim-line"]; },
  "budget less": (t) => { t.measures["press-sharing"].budget.FY2027[1].amount = "50百万円"; },
  "budget more": (t) => { t.measures["press-sharing"].budget.FY2027[1].amount = "70百万円"; },
  "budget status": (t) => { t.measures["press-sharing"].budget.FY2027[1].status = "planned"; },
  "budget payer": (t) => { t.measures["press-sharing"].budget.FY2028[1].payer = "city"; },
  "budget year gone": (t) => { delete t.measures["press-sharing"].budget.FY2028; },
  "rate": (t) => { t.measures["press-sharing"].rate = "2/3"; },
  "programme cap": (t) => { t.programmes["shared-facility"].limits = { max: "1億円" }; },
  "kpi lower": (t) => { t.indicators["slim-value"].target.value = "10億円"; },
  "kpi date": (t) => { t.indicators["slim-value"].target.asOf = "FY2035"; },
  "kpi decrease worse": (t) => { t.indicators["rework-rate"].target.value = "9%"; },
  "gate gone": (t) => { delete task(t, "slim-film").gate; },
  "gate test": (t) => { task(t, "slim-film").gate.test = { ja: "緩い条件", en: "looser" }; },
  "accountable": (t) => { t.roles["slim-line"].accountable = "support-body"; },
  "consulted": (t) => { t.roles["slim-line"].consulted = []; },
  "title": (t) => { task(t, "slim-line").title.ja = "別の題"; },
  "description": (t) => { t.measures["press-sharing"].description.ja = "別の説明"; },
  "new risk": (t) => { t.risks.flood = { text: { ja: "洪水", en: "Flood" }, likelihood: 1, impact: 2, owner: "prefecture", response: { ja: "避難", en: "Move" } }; },
  "risk gone": (t) => { delete t.risks["masters-retire"]; },
  "review date": (t) => { t.reviews["interim-review"].date = "2030-12"; },
  "effort": (t) => { t.efforts[0].plan["slim-jaws"] = "0.2 FTE"; },
  "contribution": (t) => { t.institutions.prefecture.contribution.people = { ja: "担当者1人", en: "One person" }; },
  "rename task": (t) => { const s = JSON.stringify(t).replaceAll('"slim-line"', '"slim-plant"'); for (const k of Object.keys(t)) delete t[k]; Object.assign(t, JSON.parse(s)); },
  "status": (t) => { t.plan.status = "draft"; },
  "price": (t) => { t.product.unitValue && (t.product.note = 1); t.product.name.ja = "別名"; },
  "chain output": (t) => { const s = Object.values(t.chain.stages as M)[2]; s.name.en = "Other"; },
  "new measure": (t) => { t.measures.extra = { title: { ja: "新策", en: "New" }, type: "facility", provider: "city", budget: { FY2028: [{ amount: "5百万円", payer: "city", status: "planned" }] } }; },
  "glossary": (t) => { t.glossary.mis.definition.en = "Other words"; },
  "blocked": (t) => { t.roadmap.blockedMonths = [8]; },
};
const before = sideOf(base);
test.each(Object.keys(edits))("%s", async (name) => {
  const t = structuredClone(base) as M;
  edits[name]!(t);
  const after = sideOf(t);
  const start = performance.now();
  const changes = diff(before, after);
  const ms = Math.round(performance.now() - start);
  const fields = await import("../../../src/diff/field-names.ts").then((m: any) => m.fieldNames, () => ({}));
  const fieldsJa = await import("../../../src/languages/ja/field-names.ts").then((m: any) => m.fieldNamesJa, () => ({}));
  const manner = { currency: "JPY", fiscalYearStart: 4 };
  const trees = [after, before].map((s) => treeOf(contentOfFile(s.file), manner));
  const sets = (["en", "ja"] as const).map((l) => { const text = makeText(l); return { text, words: l === "en" ? diffWords : diffJa, names: namesIn(trees, text), fields: l === "en" ? fields : fieldsJa, manner }; });
  console.log(`## ${name} ${ms} ms\n` + changes.map((c) => `${c.class} [${c.institutions}] ${c.id}\n   ${sets.map((s) => tell(c, s).sentence).join("\n   ")}`).join("\n"));
  expect(diff(before, before)).toEqual([]);
});
