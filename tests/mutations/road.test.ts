import { judgeEach } from "./judge-each.ts";
import { measures } from "./parts/measures.ts";
import { money } from "./parts/money.ts";
import { options } from "./parts/options.ts";
import { roadmap } from "./parts/roadmap.ts";
import { targets } from "./parts/targets.ts";
import { tasks } from "./parts/tasks.ts";

judgeEach({ targets, options, roadmap, tasks, measures, money });
