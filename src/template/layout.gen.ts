// Written by `npm run generate`. Do not edit.
import layoutHtmlCallout from "../../templates/layout/html/callout.hbs";
import layoutHtmlCode from "../../templates/layout/html/code.hbs";
import layoutHtmlFacts from "../../templates/layout/html/facts.hbs";
import layoutHtmlFigure from "../../templates/layout/html/figure.hbs";
import layoutHtmlLead from "../../templates/layout/html/lead.hbs";
import layoutHtmlList from "../../templates/layout/html/list.hbs";
import layoutHtmlPage from "../../templates/layout/html/page.hbs";
import layoutHtmlParagraph from "../../templates/layout/html/paragraph.hbs";
import layoutHtmlQuote from "../../templates/layout/html/quote.hbs";
import layoutHtmlSection from "../../templates/layout/html/section.hbs";
import layoutHtmlTable from "../../templates/layout/html/table.hbs";
import layoutMarkdownCallout from "../../templates/layout/markdown/callout.hbs";
import layoutMarkdownCode from "../../templates/layout/markdown/code.hbs";
import layoutMarkdownDocument from "../../templates/layout/markdown/document.hbs";
import layoutMarkdownFacts from "../../templates/layout/markdown/facts.hbs";
import layoutMarkdownFigure from "../../templates/layout/markdown/figure.hbs";
import layoutMarkdownLead from "../../templates/layout/markdown/lead.hbs";
import layoutMarkdownList from "../../templates/layout/markdown/list.hbs";
import layoutMarkdownParagraph from "../../templates/layout/markdown/paragraph.hbs";
import layoutMarkdownQuote from "../../templates/layout/markdown/quote.hbs";
import layoutMarkdownSection from "../../templates/layout/markdown/section.hbs";
import layoutMarkdownTable from "../../templates/layout/markdown/table.hbs";
import type { Specification } from "./specification.ts";

export const templates = {
  "layout/html/callout": layoutHtmlCallout,
  "layout/html/code": layoutHtmlCode,
  "layout/html/facts": layoutHtmlFacts,
  "layout/html/figure": layoutHtmlFigure,
  "layout/html/lead": layoutHtmlLead,
  "layout/html/list": layoutHtmlList,
  "layout/html/page": layoutHtmlPage,
  "layout/html/paragraph": layoutHtmlParagraph,
  "layout/html/quote": layoutHtmlQuote,
  "layout/html/section": layoutHtmlSection,
  "layout/html/table": layoutHtmlTable,
  "layout/markdown/callout": layoutMarkdownCallout,
  "layout/markdown/code": layoutMarkdownCode,
  "layout/markdown/document": layoutMarkdownDocument,
  "layout/markdown/facts": layoutMarkdownFacts,
  "layout/markdown/figure": layoutMarkdownFigure,
  "layout/markdown/lead": layoutMarkdownLead,
  "layout/markdown/list": layoutMarkdownList,
  "layout/markdown/paragraph": layoutMarkdownParagraph,
  "layout/markdown/quote": layoutMarkdownQuote,
  "layout/markdown/section": layoutMarkdownSection,
  "layout/markdown/table": layoutMarkdownTable,
} satisfies Readonly<Record<string, Specification>>;
