// Written by `npm run generate`. Do not edit.
import text0 from "../../templates/starters/minimal.en.yaml?raw";
import text1 from "../../templates/starters/minimal.ja.yaml?raw";
import text2 from "../../plans/mizuhara-instruments/chain.yaml?raw";
import text3 from "../../plans/mizuhara-instruments/diagnosis.yaml?raw";
import text4 from "../../plans/mizuhara-instruments/institutions.yaml?raw";
import text5 from "../../plans/mizuhara-instruments/plan.yaml?raw";
import text6 from "../../plans/mizuhara-instruments/roadmap.yaml?raw";
import text7 from "../../plans/mizuhara-instruments/targets.yaml?raw";
import text8 from "../../plans/south-kyushu-shochu/chain.yaml?raw";
import text9 from "../../plans/south-kyushu-shochu/diagnosis.yaml?raw";
import text10 from "../../plans/south-kyushu-shochu/indicators.yaml?raw";
import text11 from "../../plans/south-kyushu-shochu/institutions.yaml?raw";
import text12 from "../../plans/south-kyushu-shochu/measures.yaml?raw";
import text13 from "../../plans/south-kyushu-shochu/plan.yaml?raw";
import text14 from "../../plans/south-kyushu-shochu/roadmap.yaml?raw";
import text15 from "../../plans/south-kyushu-shochu/roles.yaml?raw";
import text16 from "../../plans/south-kyushu-shochu/sources.yaml?raw";
import text17 from "../../plans/south-kyushu-shochu/targets.yaml?raw";

/** The files of each starter by name. */
export const starters: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "minimal.en": {
    "plan.yaml": text0,
  },
  "minimal.ja": {
    "plan.yaml": text1,
  },
  "mizuhara-instruments": {
    "chain.yaml": text2,
    "diagnosis.yaml": text3,
    "institutions.yaml": text4,
    "plan.yaml": text5,
    "roadmap.yaml": text6,
    "targets.yaml": text7,
  },
  "south-kyushu-shochu": {
    "chain.yaml": text8,
    "diagnosis.yaml": text9,
    "indicators.yaml": text10,
    "institutions.yaml": text11,
    "measures.yaml": text12,
    "plan.yaml": text13,
    "roadmap.yaml": text14,
    "roles.yaml": text15,
    "sources.yaml": text16,
    "targets.yaml": text17,
  },
};
