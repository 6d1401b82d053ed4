// Written by `npm run generate`. Do not edit.
import text0 from "../../templates/starters/minimal.en.yaml?raw";
import text1 from "../../templates/starters/minimal.ja.yaml?raw";
import text2 from "../../plans/mizuhara-instruments/agreements.yaml?raw";
import text3 from "../../plans/mizuhara-instruments/chain.yaml?raw";
import text4 from "../../plans/mizuhara-instruments/data/io-national/employment.csv?raw";
import text5 from "../../plans/mizuhara-instruments/data/io-national/final-demand.csv?raw";
import text6 from "../../plans/mizuhara-instruments/data/io-national/imports.csv?raw";
import text7 from "../../plans/mizuhara-instruments/data/io-national/primary-inputs.csv?raw";
import text8 from "../../plans/mizuhara-instruments/data/io-national/sectors.csv?raw";
import text9 from "../../plans/mizuhara-instruments/data/io-national/transactions.csv?raw";
import text10 from "../../plans/mizuhara-instruments/data/io/employment.csv?raw";
import text11 from "../../plans/mizuhara-instruments/data/io/final-demand.csv?raw";
import text12 from "../../plans/mizuhara-instruments/data/io/imports.csv?raw";
import text13 from "../../plans/mizuhara-instruments/data/io/primary-inputs.csv?raw";
import text14 from "../../plans/mizuhara-instruments/data/io/sectors.csv?raw";
import text15 from "../../plans/mizuhara-instruments/data/io/transactions.csv?raw";
import text16 from "../../plans/mizuhara-instruments/data/observations.csv?raw";
import text17 from "../../plans/mizuhara-instruments/data/statistics.csv?raw";
import text18 from "../../plans/mizuhara-instruments/diagnosis.yaml?raw";
import text19 from "../../plans/mizuhara-instruments/images/emblem.svg?raw";
import text20 from "../../plans/mizuhara-instruments/indicators.yaml?raw";
import text21 from "../../plans/mizuhara-instruments/institutions.yaml?raw";
import text22 from "../../plans/mizuhara-instruments/measures.yaml?raw";
import text23 from "../../plans/mizuhara-instruments/plan.yaml?raw";
import text24 from "../../plans/mizuhara-instruments/roadmap.yaml?raw";
import text25 from "../../plans/mizuhara-instruments/roles.yaml?raw";
import text26 from "../../plans/mizuhara-instruments/sources.yaml?raw";
import text27 from "../../plans/mizuhara-instruments/targets.yaml?raw";
import text28 from "../../plans/south-kyushu-shochu/chain.yaml?raw";
import text29 from "../../plans/south-kyushu-shochu/diagnosis.yaml?raw";
import text30 from "../../plans/south-kyushu-shochu/indicators.yaml?raw";
import text31 from "../../plans/south-kyushu-shochu/institutions.yaml?raw";
import text32 from "../../plans/south-kyushu-shochu/measures.yaml?raw";
import text33 from "../../plans/south-kyushu-shochu/plan.yaml?raw";
import text34 from "../../plans/south-kyushu-shochu/roadmap.yaml?raw";
import text35 from "../../plans/south-kyushu-shochu/roles.yaml?raw";
import text36 from "../../plans/south-kyushu-shochu/sources.yaml?raw";
import text37 from "../../plans/south-kyushu-shochu/targets.yaml?raw";

/** The files of each starter by name. */
export const starters: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "minimal.en": {
    "plan.yaml": text0,
  },
  "minimal.ja": {
    "plan.yaml": text1,
  },
  "mizuhara-instruments": {
    "agreements.yaml": text2,
    "chain.yaml": text3,
    "data/io-national/employment.csv": text4,
    "data/io-national/final-demand.csv": text5,
    "data/io-national/imports.csv": text6,
    "data/io-national/primary-inputs.csv": text7,
    "data/io-national/sectors.csv": text8,
    "data/io-national/transactions.csv": text9,
    "data/io/employment.csv": text10,
    "data/io/final-demand.csv": text11,
    "data/io/imports.csv": text12,
    "data/io/primary-inputs.csv": text13,
    "data/io/sectors.csv": text14,
    "data/io/transactions.csv": text15,
    "data/observations.csv": text16,
    "data/statistics.csv": text17,
    "diagnosis.yaml": text18,
    "images/emblem.svg": text19,
    "indicators.yaml": text20,
    "institutions.yaml": text21,
    "measures.yaml": text22,
    "plan.yaml": text23,
    "roadmap.yaml": text24,
    "roles.yaml": text25,
    "sources.yaml": text26,
    "targets.yaml": text27,
  },
  "south-kyushu-shochu": {
    "chain.yaml": text28,
    "diagnosis.yaml": text29,
    "indicators.yaml": text30,
    "institutions.yaml": text31,
    "measures.yaml": text32,
    "plan.yaml": text33,
    "roadmap.yaml": text34,
    "roles.yaml": text35,
    "sources.yaml": text36,
    "targets.yaml": text37,
  },
};
