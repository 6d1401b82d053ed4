import type { documentWords } from "./document-words.ts";
import type { Exhibit } from "./exhibit.ts";
import { additionality } from "./exhibits/additionality.ts";
import { alignment } from "./exhibits/alignment.ts";
import { appraisal } from "./exhibits/appraisal.ts";
import { basis } from "./exhibits/basis.ts";
import { budget } from "./exhibits/budget.ts";
import { budgetBalance } from "./exhibits/budget-balance.ts";
import { commitments } from "./exhibits/commitments.ts";
import { costPerOutcome } from "./exhibits/cost-per-outcome.ts";
import { diffusion } from "./exhibits/diffusion.ts";
import { estimates } from "./exhibits/estimates.ts";
import { everyFigure } from "./exhibits/every-figure.ts";
import { fundingCoverage } from "./exhibits/funding-coverage.ts";
import { growth } from "./exhibits/growth.ts";
import { inputOutput } from "./exhibits/input-output.ts";
import { kpiLadder } from "./exhibits/kpi-ladder.ts";
import { linkages } from "./exhibits/linkages.ts";
import { liquidity } from "./exhibits/liquidity.ts";
import { localMultiplier } from "./exhibits/local-multiplier.ts";
import { methods } from "./exhibits/methods.ts";
import { needGaps } from "./exhibits/need-gaps.ts";
import { network } from "./exhibits/network.ts";
import { progress } from "./exhibits/progress.ts";
import { referenceClass } from "./exhibits/reference-class.ts";
import { referenceIndex } from "./exhibits/reference-index.ts";
import { regionalisation } from "./exhibits/regionalisation.ts";
import { relatedness } from "./exhibits/relatedness.ts";
import { requests } from "./exhibits/requests.ts";
import { ripple } from "./exhibits/ripple.ts";
import { schedule } from "./exhibits/schedule.ts";
import { scheduleRisk } from "./exhibits/schedule-risk.ts";
import { seedMatch } from "./exhibits/seed-match.ts";
import { shiftShare } from "./exhibits/shift-share.ts";
import { specialisation } from "./exhibits/specialisation.ts";
import { staffLoad } from "./exhibits/staff-load.ts";
import { stageScores } from "./exhibits/stage-scores.ts";
import { stageSuccess } from "./exhibits/stage-success.ts";
import { substitution } from "./exhibits/substitution.ts";
import { targetPortfolio } from "./exhibits/target-portfolio.ts";
import { targetRanking } from "./exhibits/target-ranking.ts";
import { taskFunding } from "./exhibits/task-funding.ts";
import { terms } from "./exhibits/terms.ts";
import { threePowers } from "./exhibits/three-powers.ts";
import type { Section } from "./section.ts";
import { agreement } from "./sections/agreement.ts";
import { chain } from "./sections/chain.ts";
import { check } from "./sections/check.ts";
import { crosswalk } from "./sections/crosswalk.ts";
import { diagnosis } from "./sections/diagnosis.ts";
import { frame } from "./sections/frame.ts";
import { glossary } from "./sections/glossary.ts";
import { goals } from "./sections/goals.ts";
import { measures } from "./sections/measures.ts";
import { monitoring } from "./sections/monitoring.ts";
import { overview } from "./sections/overview.ts";
import { product } from "./sections/product.ts";
import { risks } from "./sections/risks.ts";
import { roadmap } from "./sections/roadmap.ts";
import { roles } from "./sections/roles.ts";
import { sources } from "./sections/sources.ts";
import { spillover } from "./sections/spillover.ts";
import { targets } from "./sections/targets.ts";

/**
 * The contents of the document in order, each section with its number and the exhibits that follow its own
 * blocks: the one list kept by hand.
 */
const contents = [
  ["0", overview, []],
  ["1", frame, []],
  ["2", product, []],
  ["3", chain, [linkages, substitution, localMultiplier]],
  [
    "4",
    diagnosis,
    [specialisation, shiftShare, relatedness, threePowers, network, needGaps, seedMatch],
  ],
  ["5", targets, [stageScores, targetRanking, targetPortfolio]],
  ["6", goals, [kpiLadder, growth, referenceClass, diffusion, stageSuccess]],
  ["7", roadmap, [schedule, scheduleRisk, staffLoad]],
  [
    "8",
    measures,
    [requests, taskFunding, budget, budgetBalance, liquidity, fundingCoverage, costPerOutcome],
  ],
  ["9", roles, [alignment]],
  ["10", spillover, [ripple, inputOutput, regionalisation, estimates, appraisal]],
  ["11", risks, []],
  ["12", monitoring, [progress, referenceIndex, additionality]],
  ["13", agreement, [commitments]],
  ["A1", check, []],
  ["A2", crosswalk, []],
  ["A3", sources, [everyFigure, methods, basis]],
  ["A4", glossary, [terms]],
] as const;

type AnySection = (typeof contents)[number][1];

export type Entry = readonly [number: string, section: Section, exhibits: readonly Exhibit[]];

/** The words of the document in one language: those around the sections, and each section's own. */
export type SectionWords = {
  readonly document: Readonly<Record<keyof typeof documentWords, string>>;
} & {
  readonly [S in AnySection as S["id"]]: Readonly<Record<keyof S["words"] & string, string>>;
};

export const outline: readonly Entry[] = contents;
