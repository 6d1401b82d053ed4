import type { Span } from "../../document/span.ts";
import { escapeMarkup } from "../escape-markup.ts";
import { bindNumbers } from "./bind-numbers.ts";
import type { Page } from "./page.ts";

type Link = Extract<Span, { readonly kind: "link" }>;

const anchor = (link: Link, page: Page): string => {
  const inner = inline(link.spans, { ...page, isInLink: true });
  const href = link.href.startsWith("#") ? page.hrefOf(link.href.slice(1)) : link.href;
  // a link inside a link would end the outer one
  if (page.isInLink || href === undefined) return inner;
  const quote = /^[\w#./-]+$/.test(href) ? "" : '"';
  return `<a href=${quote}${escapeMarkup(href)}${quote}>${inner}</a>`;
};

const markup = (span: Span, page: Page): string => {
  switch (span.kind) {
    case "text":
      return escapeMarkup(bindNumbers(span.text));
    case "strong":
      return `<strong>${inline(span.spans, page)}</strong>`;
    case "emphasis":
      return `<em>${inline(span.spans, page)}</em>`;
    case "code":
      return `<code>${escapeMarkup(span.text)}</code>`;
    case "link":
      return anchor(span, page);
    case "missing":
      return `<span class=missing>${escapeMarkup(span.text)}</span>`;
    case "aside":
      return `<small>${escapeMarkup(bindNumbers(span.text))}</small>`;
    case "tag":
      return `<span class="tag ${span.tone}">${escapeMarkup(span.text)}</span>`;
    case "break":
      return "<br>";
  }
};

const standsApart = (span: Span): boolean => span.kind === "aside" || span.kind === "tag";

/** Spans as the inside of an element. */
export const inline = (spans: readonly Span[], page: Page): string =>
  spans
    .map((span, index) => (index > 0 && standsApart(span) ? " " : "") + markup(span, page))
    .join("");
