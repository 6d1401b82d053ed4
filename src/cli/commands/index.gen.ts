// Written by `npm run generate`. Do not edit.
import { agree } from "./agree.ts";
import { build } from "./build.ts";
import { check } from "./check.ts";
import { diff } from "./diff.ts";
import { explain } from "./explain.ts";
import { gitDiffDriver } from "./git-diff-driver.ts";
import { init } from "./init.ts";
import { log } from "./log.ts";
import { review } from "./review.ts";
import { rules } from "./rules.ts";
import { schema } from "./schema.ts";
import { show } from "./show.ts";
import { status } from "./status.ts";
import { steps } from "./steps.ts";

export const commands = [
  agree,
  build,
  check,
  diff,
  explain,
  gitDiffDriver,
  init,
  log,
  review,
  rules,
  schema,
  show,
  status,
  steps,
] as const;
