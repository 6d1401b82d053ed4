// Written by `npm run generate`. Do not edit.
import appraisalJaPage from "./appraisal.ja.md?raw";
import appraisalPage from "./appraisal.md?raw";
import budgetJaPage from "./budget.ja.md?raw";
import budgetPage from "./budget.md?raw";
import chainClosureJaPage from "./chain-closure.ja.md?raw";
import chainClosurePage from "./chain-closure.md?raw";
import chainGraphJaPage from "./chain-graph.ja.md?raw";
import chainGraphPage from "./chain-graph.md?raw";
import growthJaPage from "./growth.ja.md?raw";
import growthPage from "./growth.md?raw";
import inputOutputJaPage from "./input-output.ja.md?raw";
import inputOutputPage from "./input-output.md?raw";
import materialBalanceJaPage from "./material-balance.ja.md?raw";
import materialBalancePage from "./material-balance.md?raw";
import needGapsJaPage from "./need-gaps.ja.md?raw";
import needGapsPage from "./need-gaps.md?raw";
import regionScaleJaPage from "./region-scale.ja.md?raw";
import regionScalePage from "./region-scale.md?raw";
import regionalisationJaPage from "./regionalisation.ja.md?raw";
import regionalisationPage from "./regionalisation.md?raw";
import rippleJaPage from "./ripple.ja.md?raw";
import ripplePage from "./ripple.md?raw";
import scheduleJaPage from "./schedule.ja.md?raw";
import schedulePage from "./schedule.md?raw";
import stageScoresJaPage from "./stage-scores.ja.md?raw";
import stageScoresPage from "./stage-scores.md?raw";
import targetRankingJaPage from "./target-ranking.ja.md?raw";
import targetRankingPage from "./target-ranking.md?raw";
import taskFundingJaPage from "./task-funding.ja.md?raw";
import taskFundingPage from "./task-funding.md?raw";

/** The pages by id; the Japanese one of `id` is `id.ja`. */
export const pages: Readonly<Record<string, string>> = {
  "appraisal.ja": appraisalJaPage,
  "appraisal": appraisalPage,
  "budget.ja": budgetJaPage,
  "budget": budgetPage,
  "chain-closure.ja": chainClosureJaPage,
  "chain-closure": chainClosurePage,
  "chain-graph.ja": chainGraphJaPage,
  "chain-graph": chainGraphPage,
  "growth.ja": growthJaPage,
  "growth": growthPage,
  "input-output.ja": inputOutputJaPage,
  "input-output": inputOutputPage,
  "material-balance.ja": materialBalanceJaPage,
  "material-balance": materialBalancePage,
  "need-gaps.ja": needGapsJaPage,
  "need-gaps": needGapsPage,
  "region-scale.ja": regionScaleJaPage,
  "region-scale": regionScalePage,
  "regionalisation.ja": regionalisationJaPage,
  "regionalisation": regionalisationPage,
  "ripple.ja": rippleJaPage,
  "ripple": ripplePage,
  "schedule.ja": scheduleJaPage,
  "schedule": schedulePage,
  "stage-scores.ja": stageScoresJaPage,
  "stage-scores": stageScoresPage,
  "target-ranking.ja": targetRankingJaPage,
  "target-ranking": targetRankingPage,
  "task-funding.ja": taskFundingJaPage,
  "task-funding": taskFundingPage,
};
