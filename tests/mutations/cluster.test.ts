import { judgeEach } from "./judge-each.ts";
import { diagnosis } from "./parts/diagnosis.ts";
import { exceptions } from "./parts/exceptions.ts";
import { frame } from "./parts/frame.ts";
import { institutions } from "./parts/institutions.ts";
import { links } from "./parts/links.ts";
import { product } from "./parts/product.ts";
import { stages } from "./parts/stages.ts";

judgeEach({ exceptions, frame, product, links, stages, institutions, diagnosis });
