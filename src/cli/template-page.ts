import { pageName, pageOf, templateFiles } from "../template/pages.ts";
import type { Variable, Variables } from "../template/variable.ts";
import type { Language } from "../text/language.ts";

const kinds: Readonly<Record<Variable["kind"], Readonly<Record<Language, string>>>> = {
  text: { en: "text", ja: "文字列" },
  number: { en: "number", ja: "数" },
  flag: { en: "yes or no", ja: "真か偽" },
  markup: {
    en: "markup that is ready, in three braces",
    ja: "できあがったマークアップ（三重の波括弧で書く）",
  },
  any: { en: "value", ja: "値" },
  list: { en: "list, each item with:", ja: "リスト。各項目は次のとおり:" },
  group: { en: "group of", ja: "まとまり" },
};

const exampleOf = (variable: Variable, language: Language): string => {
  if (!("example" in variable) || !variable.example || variable.kind === "markup") return "";
  const example = variable.example[language].replaceAll("`", "'");
  return language === "ja" ? `（例: \`${example}\`）` : `, such as \`${example}\``;
};

const line = (name: string, variable: Variable, language: Language): readonly string[] => {
  if (variable.kind === "list" && variable.of.kind !== "group") {
    const item = `${kinds[variable.of.kind][language]}${exampleOf(variable.of, language)}`;
    return [`- \`${name}\`: ${language === "ja" ? `リスト。各項目は${item}` : `list of ${item}`}`];
  }
  const head = `- \`${name}\`: ${kinds[variable.kind][language]}${exampleOf(variable, language)}`;
  const inner = variable.kind === "list" ? variable.of : variable;
  if (inner.kind !== "group") return [head];
  return [head, ...lines(inner.names, language).map((one) => `  ${one}`)];
};

const lines = (variables: Variables, language: Language): readonly string[] =>
  Object.entries(variables).flatMap(([name, variable]) => line(name, variable, language));

const howTo: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "# Templates",
    "",
    "The sentences of each section and the layout of the pages are templates. A plan prints with its own where its folder has a file of the same path: `templates/prose/ja/chain.hbs` beside `plan.yaml` takes the place of `prose/ja/chain`.",
    "",
    "```sh",
    "mkdir -p templates/prose/ja",
    "rip show template prose/ja/chain > templates/prose/ja/chain.hbs",
    "rip explain prose/chain",
    "rip check",
    "```",
    "",
    "- `{{name}}` prints a variable. The page of each template lists its variables with examples.",
    "- `{{#if name}}…{{else}}…{{/if}}`, `{{#unless name}}…{{/unless}}`: only where there is something, or nothing.",
    "- `{{#each names}}…{{/each}}`: once for each item; inside, its own names, `{{this}}`, `{{@index}}`, `{{@first}}`, `{{@last}}`, and `{{../name}}` for a name outside.",
    "- `{{#with name}}…{{/with}}` enters a group, `{{lookup names @index}}` takes one item.",
    "- Prose is CommonMark. Values of the plan are always text in it, whatever signs they hold.",
    "- Layouts of HTML escape what stands in two braces. Only what is marked as ready markup may stand in three.",
    "",
    "A template with a fault is a finding at its line and column, and the built-in one is used until it is put right. No other templates can be taken in, and no files read.",
    "",
    "## Names",
    "",
  ],
  ja: [
    "# テンプレート",
    "",
    "各節の文とページのレイアウトはテンプレートです。計画のフォルダーに同じパスのファイルがあれば、それが代わりに使われます。plan.yaml の隣の `templates/prose/ja/chain.hbs` は `prose/ja/chain` に代わります。",
    "",
    "```sh",
    "mkdir -p templates/prose/ja",
    "rip show template prose/ja/chain > templates/prose/ja/chain.hbs",
    "rip explain prose/chain",
    "rip check",
    "```",
    "",
    "- `{{name}}` は変数を書き出します。使える変数と例は、各テンプレートの説明にあります。",
    "- `{{#if name}}…{{else}}…{{/if}}` と `{{#unless name}}…{{/unless}}` は、値があるとき、ないときだけ書き出します。",
    "- `{{#each names}}…{{/each}}` は項目ごとに繰り返します。中では項目の変数、`{{this}}`、`{{@index}}`、`{{@first}}`、`{{@last}}` が使え、外の変数は `{{../name}}` と書きます。",
    "- `{{#with name}}…{{/with}}` はまとまりの中に入り、`{{lookup names @index}}` は項目を一つ取り出します。",
    "- 文のテンプレートはCommonMarkです。計画の値は、どんな記号を含んでいても文字のまま印刷されます。",
    "- HTMLのレイアウトでは、二重の波括弧の値は無害にして書き出します。三重の波括弧に書けるのは、できあがったマークアップだけです。",
    "",
    "テンプレートの誤りは行と列を示した指摘になり、直すまでは標準のものを使います。ほかのテンプレートやファイルを取り込むことはできません。",
    "",
    "## 名前",
    "",
  ],
};

/** Names by which the pages of templates are asked for. */
export const templatePageNames = (): readonly string[] => [
  "template",
  ...new Set(templateFiles.map(pageName)),
];

/** The page about templates, or about one of them; `undefined` where there is no such. */
export const templatePage = (name: string, language: Language): string | undefined => {
  if (name === "template" || name === "templates") {
    const names = templatePageNames().slice(1);
    const list = names.map((one) => `- \`${one}\`: ${pageOf(one)?.purpose[language] ?? ""}`);
    return `${[...howTo[language], ...list].join("\n")}\n`;
  }
  const page = pageOf(name);
  if (!page) return undefined;
  const known = lines(page.variables, language);
  const none = language === "ja" ? "変数はありません。" : "It has no variables.";
  const { en, ja } = page.purpose;
  const purpose = language === "ja" ? `${ja}。` : `${en.charAt(0).toUpperCase()}${en.slice(1)}.`;
  const copy = templateFiles.filter((file) => pageName(file) === pageName(name));
  const lists = copy.map((file) => `- \`rip show template ${file.replace(/\.hbs$/, "")}\``);
  const heading = language === "ja" ? "## 変数" : "## Variables";
  const show = language === "ja" ? "## 標準のテンプレート" : "## As it is built in";
  const body = known.length === 0 ? [none] : known;
  return `${[`# ${pageName(name)}`, "", purpose, "", heading, "", ...body, "", show, "", ...lists].join("\n")}\n`;
};
