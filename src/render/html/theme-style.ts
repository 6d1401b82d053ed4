import type { DocumentTheme, Replaced, Roles } from "../../document/theme.ts";

const rolesRule = (roles: Roles): string => {
  const entries = Object.entries(roles);
  if (entries.length === 0) return "";
  return `:root{${entries.map(([name, colour]) => `--${name}:${colour}`).join(";")}}`;
};

const painted = ["fill", "stroke"] as const;

const figureRules = (replaced: Replaced): string =>
  Object.entries(replaced)
    .flatMap(([from, to]) => painted.map((name) => `.paper [${name}="${from}"]{${name}:${to}}`))
    .join("");

const within = (condition: string, rules: string): string =>
  rules === "" ? "" : `@media ${condition}{${rules}}`;

/** Names that mean a kind of font, and no font of that name, when they stand without quotes. */
const generic = new Set([
  "serif",
  "sans-serif",
  "monospace",
  "system-ui",
  "ui-serif",
  "ui-sans-serif",
]);

/** Where none of the plan's own fonts is there. */
const usual =
  '"Noto Sans JP","Noto Sans CJK JP","Hiragino Sans","Yu Gothic",Meiryo,system-ui,sans-serif';

/** A name of a font as CSS; what could end the string is left out, whatever the plan let through. */
const fontName = (name: string): string => {
  const clean = name.replace(/[^\p{L}\p{N}\p{M} ._-]/gu, "").trim();
  return generic.has(clean) ? clean : `"${clean}"`;
};

const fontRule = (selector: string, names: readonly string[]): string =>
  names.length === 0 ? "" : `${selector}{font-family:${[...names.map(fontName), usual].join(",")}}`;

const coverRules = [
  ".cover{display:none}",
  "@page :first{@bottom-right{content:none}}",
  "@media print{",
  ".cover{display:block;break-after:page;margin-top:14mm;font-size:12pt;line-height:1.9}",
  ".cover p{margin:0}",
  ".top:has(.cover){padding-top:52mm}",
  ".top:has(.cover) .kicker{font-size:12pt}",
  ".top:has(.cover) h1{font-size:28pt;margin-top:4mm;padding-bottom:9mm;border-bottom:2pt solid var(--accent)}",
  ".top:has(.cover) .logo{position:absolute;top:8mm;inset-inline-start:15.5mm}",
  "}",
].join("");

const logoRules =
  ".logo{margin:0 0 1.25rem;line-height:0}.logo img{height:3.25rem;max-width:100%;width:auto}@media print{.logo{margin:0 0 6mm}.logo img{height:16mm}}";

/** The look a plan asks for, after everything it has to win over. */
export const themeStyle = (theme: DocumentTheme | undefined): string => {
  if (!theme) return "";
  const { colours, figures, fonts, logo, cover } = theme;
  return [
    within("screen", rolesRule(colours.light)),
    within("screen and (prefers-color-scheme:dark)", rolesRule(colours.dark)),
    within("print", rolesRule(colours.print)),
    figureRules(figures.light),
    within("screen and (prefers-color-scheme:dark)", figureRules(figures.dark)),
    fontRule(":root body,:root body:lang(en)", fonts.text),
    fontRule(":root :is(h1,h2,h3,h4,h5,h6,caption)", fonts.headings),
    logo ? logoRules : "",
    cover ? coverRules : "",
  ].join("");
};
