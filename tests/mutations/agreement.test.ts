import { judgeEach } from "./judge-each.ts";
import { agreements } from "./parts/agreements.ts";
import { efforts } from "./parts/efforts.ts";
import { growth } from "./parts/growth.ts";
import { indicators } from "./parts/indicators.ts";
import { risks } from "./parts/risks.ts";
import { roles } from "./parts/roles.ts";
import { spillover } from "./parts/spillover.ts";

judgeEach({ roles, efforts, agreements, indicators, growth, spillover, risks });
