import type { Severity } from "../diagnostics/diagnostic.ts";
import type { Finding } from "./finding.ts";
import { type PageParts, pageParts } from "./page-parts.ts";
import { sarifText } from "./sarif-text.ts";
import type { RuleSheet, Scope } from "./scope.ts";

type Text = { readonly text: string };

/** A rule as SARIF describes one (section 3.49). */
export type Descriptor = {
  readonly id: string;
  readonly name: string;
  readonly shortDescription?: Text;
  readonly fullDescription?: Text;
  readonly help?: Text & { readonly markdown: string };
  readonly defaultConfiguration: { readonly level: Severity };
  readonly properties?: Readonly<Record<string, unknown>>;
};

/** "one-accountable" → "OneAccountable", as names of rules are written there. */
const nameOf = (id: string): string =>
  id
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("");

const descriptions = (page: string | undefined) => {
  if (page === undefined) return {};
  const parts: PageParts = pageParts(page);
  return {
    shortDescription: { text: sarifText(parts.first) },
    fullDescription: { text: sarifText(parts.opening) },
    // viewers show a page as it is: doubled braces would stand in its examples
    help: { text: sarifText(parts.prose), markdown: page },
  };
};

const ofRule = (
  { id, number, principle, severity, step, title }: RuleSheet,
  scope: Scope,
): Descriptor => ({
  id,
  name: nameOf(id),
  ...descriptions(scope.page(id)),
  shortDescription: { text: sarifText(title.slice(0, 1).toUpperCase() + title.slice(1)) },
  defaultConfiguration: { level: severity },
  properties: { number, step, principle, tags: [`step-${step}`] },
});

/** A fault that is no rule's: of syntax, of shape, of names. */
const ofCode = (id: string, level: Severity, scope: Scope): Descriptor => ({
  id,
  name: nameOf(id),
  ...descriptions(scope.page(id)),
  defaultConfiguration: { level },
  properties: { tags: [id.split("/")[0] ?? id] },
});

/** Every rule, and behind them the other codes of the findings, each once. */
export const describe = (findings: readonly Finding[], scope: Scope): readonly Descriptor[] => {
  const known = new Set(scope.rules.map(({ id }) => id));
  const others = new Map<string, Severity>();
  for (const { code, severity } of findings) {
    if (!known.has(code) && !others.has(code)) others.set(code, severity);
  }
  return [
    ...scope.rules.map((rule) => ofRule(rule, scope)),
    ...[...others].map(([id, severity]) => ofCode(id, severity, scope)),
  ];
};
