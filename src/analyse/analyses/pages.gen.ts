// Written by `npm run generate`. Do not edit.
import budgetJaPage from "./budget.ja.md?raw";
import budgetPage from "./budget.md?raw";
import chainClosureJaPage from "./chain-closure.ja.md?raw";
import chainClosurePage from "./chain-closure.md?raw";
import chainGraphJaPage from "./chain-graph.ja.md?raw";
import chainGraphPage from "./chain-graph.md?raw";
import growthJaPage from "./growth.ja.md?raw";
import growthPage from "./growth.md?raw";
import materialBalanceJaPage from "./material-balance.ja.md?raw";
import materialBalancePage from "./material-balance.md?raw";
import regionScaleJaPage from "./region-scale.ja.md?raw";
import regionScalePage from "./region-scale.md?raw";
import scheduleJaPage from "./schedule.ja.md?raw";
import schedulePage from "./schedule.md?raw";
import taskFundingJaPage from "./task-funding.ja.md?raw";
import taskFundingPage from "./task-funding.md?raw";

/** The pages by id; the Japanese one of `id` is `id.ja`. */
export const pages: Readonly<Record<string, string>> = {
  "budget.ja": budgetJaPage,
  "budget": budgetPage,
  "chain-closure.ja": chainClosureJaPage,
  "chain-closure": chainClosurePage,
  "chain-graph.ja": chainGraphJaPage,
  "chain-graph": chainGraphPage,
  "growth.ja": growthJaPage,
  "growth": growthPage,
  "material-balance.ja": materialBalanceJaPage,
  "material-balance": materialBalancePage,
  "region-scale.ja": regionScaleJaPage,
  "region-scale": regionScalePage,
  "schedule.ja": scheduleJaPage,
  "schedule": schedulePage,
  "task-funding.ja": taskFundingJaPage,
  "task-funding": taskFundingPage,
};
