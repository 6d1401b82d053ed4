// Written by `npm run generate`. Do not edit.
import { budgetAccount } from "./budget.ts";
import { regionScaleAccount } from "./region-scale.ts";
import { taskFundingAccount } from "./task-funding.ts";

export const accounts = [
  budgetAccount,
  regionScaleAccount,
  taskFundingAccount,
] as const;
