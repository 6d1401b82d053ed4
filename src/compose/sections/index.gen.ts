// Written by `npm run generate`. Do not edit.
import { agreement } from "./agreement.ts";
import { chain } from "./chain.ts";
import { check } from "./check.ts";
import { diagnosis } from "./diagnosis.ts";
import { frame } from "./frame.ts";
import { glossary } from "./glossary.ts";
import { goals } from "./goals.ts";
import { measures } from "./measures.ts";
import { monitoring } from "./monitoring.ts";
import { overview } from "./overview.ts";
import { product } from "./product.ts";
import { risks } from "./risks.ts";
import { roadmap } from "./roadmap.ts";
import { roles } from "./roles.ts";
import { sources } from "./sources.ts";
import { spillover } from "./spillover.ts";
import { targets } from "./targets.ts";

export const sections = [
  agreement,
  chain,
  check,
  diagnosis,
  frame,
  glossary,
  goals,
  measures,
  monitoring,
  overview,
  product,
  risks,
  roadmap,
  roles,
  sources,
  spillover,
  targets,
] as const;
