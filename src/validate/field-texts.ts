import { agreementFields } from "./fields/agreement-fields.ts";
import { chainFields } from "./fields/chain-fields.ts";
import { diagnosisFields } from "./fields/diagnosis-fields.ts";
import type { FieldTexts } from "./fields/field-name.ts";
import { figureFields } from "./fields/figure-fields.ts";
import { fileFields } from "./fields/file-fields.ts";
import { fundingFields } from "./fields/funding-fields.ts";
import { indicatorFields } from "./fields/indicator-fields.ts";
import { institutionFields } from "./fields/institution-fields.ts";
import { linkFields } from "./fields/link-fields.ts";
import { measureFields } from "./fields/measure-fields.ts";
import { methodFields } from "./fields/method-fields.ts";
import { planFields } from "./fields/plan-fields.ts";
import { productFields } from "./fields/product-fields.ts";
import { programmeFields } from "./fields/programme-fields.ts";
import { readinessFields } from "./fields/readiness-fields.ts";
import { recordFields } from "./fields/record-fields.ts";
import { regionFields } from "./fields/region-fields.ts";
import { resultFields } from "./fields/result-fields.ts";
import { reviewFields } from "./fields/review-fields.ts";
import { roadmapFields } from "./fields/roadmap-fields.ts";
import { roleFields } from "./fields/role-fields.ts";
import { spilloverFields } from "./fields/spillover-fields.ts";
import { tableFields } from "./fields/table-fields.ts";
import { targetFields } from "./fields/target-fields.ts";
import { themeFields } from "./fields/theme-fields.ts";

/**
 * What to write in each part and field of the plan file and what is done with it. Read by the JSON
 * Schema and by `rip explain` alone, so that no other command loads it.
 */
export const fieldTexts: FieldTexts = {
  ...figureFields,
  ...readinessFields,
  ...fileFields,
  ...planFields,
  ...themeFields,
  ...regionFields,
  ...recordFields,
  ...agreementFields,
  ...reviewFields,
  ...productFields,
  ...chainFields,
  ...linkFields,
  ...institutionFields,
  ...diagnosisFields,
  ...targetFields,
  ...roadmapFields,
  ...measureFields,
  ...programmeFields,
  ...roleFields,
  ...spilloverFields,
  ...tableFields,
  ...indicatorFields,
  ...fundingFields,
  ...methodFields,
  ...resultFields,
};
