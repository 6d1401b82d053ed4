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
import proseEnAgreement from "../../templates/prose/en/agreement.hbs";
import proseEnChain from "../../templates/prose/en/chain.hbs";
import proseEnChainBalance from "../../templates/prose/en/chain-balance.hbs";
import proseEnCheck from "../../templates/prose/en/check.hbs";
import proseEnDiagnosis from "../../templates/prose/en/diagnosis.hbs";
import proseEnFrame from "../../templates/prose/en/frame.hbs";
import proseEnGlossary from "../../templates/prose/en/glossary.hbs";
import proseEnGoals from "../../templates/prose/en/goals.hbs";
import proseEnMeasures from "../../templates/prose/en/measures.hbs";
import proseEnMethods from "../../templates/prose/en/methods.hbs";
import proseEnMonitoring from "../../templates/prose/en/monitoring.hbs";
import proseEnOverview from "../../templates/prose/en/overview.hbs";
import proseEnProduct from "../../templates/prose/en/product.hbs";
import proseEnRisks from "../../templates/prose/en/risks.hbs";
import proseEnRoadmap from "../../templates/prose/en/roadmap.hbs";
import proseEnRoles from "../../templates/prose/en/roles.hbs";
import proseEnSources from "../../templates/prose/en/sources.hbs";
import proseEnSpillover from "../../templates/prose/en/spillover.hbs";
import proseEnTargets from "../../templates/prose/en/targets.hbs";
import proseJaAgreement from "../../templates/prose/ja/agreement.hbs";
import proseJaChain from "../../templates/prose/ja/chain.hbs";
import proseJaChainBalance from "../../templates/prose/ja/chain-balance.hbs";
import proseJaCheck from "../../templates/prose/ja/check.hbs";
import proseJaDiagnosis from "../../templates/prose/ja/diagnosis.hbs";
import proseJaFrame from "../../templates/prose/ja/frame.hbs";
import proseJaGlossary from "../../templates/prose/ja/glossary.hbs";
import proseJaGoals from "../../templates/prose/ja/goals.hbs";
import proseJaMeasures from "../../templates/prose/ja/measures.hbs";
import proseJaMethods from "../../templates/prose/ja/methods.hbs";
import proseJaMonitoring from "../../templates/prose/ja/monitoring.hbs";
import proseJaOverview from "../../templates/prose/ja/overview.hbs";
import proseJaProduct from "../../templates/prose/ja/product.hbs";
import proseJaRisks from "../../templates/prose/ja/risks.hbs";
import proseJaRoadmap from "../../templates/prose/ja/roadmap.hbs";
import proseJaRoles from "../../templates/prose/ja/roles.hbs";
import proseJaSources from "../../templates/prose/ja/sources.hbs";
import proseJaSpillover from "../../templates/prose/ja/spillover.hbs";
import proseJaTargets from "../../templates/prose/ja/targets.hbs";
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
  "prose/en/agreement": proseEnAgreement,
  "prose/en/chain": proseEnChain,
  "prose/en/chain-balance": proseEnChainBalance,
  "prose/en/check": proseEnCheck,
  "prose/en/diagnosis": proseEnDiagnosis,
  "prose/en/frame": proseEnFrame,
  "prose/en/glossary": proseEnGlossary,
  "prose/en/goals": proseEnGoals,
  "prose/en/measures": proseEnMeasures,
  "prose/en/methods": proseEnMethods,
  "prose/en/monitoring": proseEnMonitoring,
  "prose/en/overview": proseEnOverview,
  "prose/en/product": proseEnProduct,
  "prose/en/risks": proseEnRisks,
  "prose/en/roadmap": proseEnRoadmap,
  "prose/en/roles": proseEnRoles,
  "prose/en/sources": proseEnSources,
  "prose/en/spillover": proseEnSpillover,
  "prose/en/targets": proseEnTargets,
  "prose/ja/agreement": proseJaAgreement,
  "prose/ja/chain": proseJaChain,
  "prose/ja/chain-balance": proseJaChainBalance,
  "prose/ja/check": proseJaCheck,
  "prose/ja/diagnosis": proseJaDiagnosis,
  "prose/ja/frame": proseJaFrame,
  "prose/ja/glossary": proseJaGlossary,
  "prose/ja/goals": proseJaGoals,
  "prose/ja/measures": proseJaMeasures,
  "prose/ja/methods": proseJaMethods,
  "prose/ja/monitoring": proseJaMonitoring,
  "prose/ja/overview": proseJaOverview,
  "prose/ja/product": proseJaProduct,
  "prose/ja/risks": proseJaRisks,
  "prose/ja/roadmap": proseJaRoadmap,
  "prose/ja/roles": proseJaRoles,
  "prose/ja/sources": proseJaSources,
  "prose/ja/spillover": proseJaSpillover,
  "prose/ja/targets": proseJaTargets,
} satisfies Readonly<Record<string, Specification>>;

export type TemplateName = keyof typeof templates;
