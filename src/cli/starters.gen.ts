// Written by `npm run generate`. Do not edit.
import text0 from "../../templates/starters/minimal.en.yaml?raw";
import text1 from "../../templates/starters/minimal.ja.yaml?raw";
import text2 from "../../plans/south-kyushu-shochu/chain.yaml?raw";
import text3 from "../../plans/south-kyushu-shochu/diagnosis.yaml?raw";
import text4 from "../../plans/south-kyushu-shochu/indicators.yaml?raw";
import text5 from "../../plans/south-kyushu-shochu/institutions.yaml?raw";
import text6 from "../../plans/south-kyushu-shochu/measures.yaml?raw";
import text7 from "../../plans/south-kyushu-shochu/plan.yaml?raw";
import text8 from "../../plans/south-kyushu-shochu/roadmap.yaml?raw";
import text9 from "../../plans/south-kyushu-shochu/roles.yaml?raw";
import text10 from "../../plans/south-kyushu-shochu/sources.yaml?raw";
import text11 from "../../plans/south-kyushu-shochu/targets.yaml?raw";

/** The files of each starter by name. */
export const starters: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "minimal.en": {
    "plan.yaml": text0,
  },
  "minimal.ja": {
    "plan.yaml": text1,
  },
  "south-kyushu-shochu": {
    "chain.yaml": text2,
    "diagnosis.yaml": text3,
    "indicators.yaml": text4,
    "institutions.yaml": text5,
    "measures.yaml": text6,
    "plan.yaml": text7,
    "roadmap.yaml": text8,
    "roles.yaml": text9,
    "sources.yaml": text10,
    "targets.yaml": text11,
  },
};
