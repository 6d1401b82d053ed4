import type { IoTable } from "../../../../src/model/tables.ts";

const origin = { file: "germany-1995.csv", path: [] };

const names = [
  "Agriculture",
  "Industry",
  "Construction",
  "Trade, hotels, transport",
  "Business services",
  "Other services",
];

/**
 * Germany 1995, six sectors, domestic products at basic prices, million EUR: Eurostat Manual of Supply, Use and
 * Input-Output Tables (2008), table 15.4, as given with the iotables package (rOpenGov, MIT).
 */
export const germany1995: IoTable = {
  origin,
  file: "germany-1995.csv",
  area: "national",
  type: "domestic",
  unit: {
    amount: 1_000_000,
    unit: { kind: "money", currency: "EUR" },
    approximate: false,
    written: "1 million EUR",
  },
  sectors: names.map((name, place) => ({ code: String(place + 1), name })),
  transactions: [
    [1131, 25480, 1, 607, 710, 762],
    [7930, 304584, 64167, 41082, 11981, 30360],
    [426, 7334, 3875, 5296, 23457, 9155],
    [3559, 72717, 14190, 74399, 10835, 21008],
    [3637, 96115, 31027, 65755, 193176, 34223],
    [1552, 14986, 1747, 11225, 15058, 22070],
  ],
  finalDemand: [
    { group: "household", values: [8500, 197792, 3457, 269663, 214757, 119504] },
    { group: "government", values: [16, 8588, 742, 13492, 10061, 317251] },
    { group: "investment", values: [2975, 91692, 191715, 14155, 30124, 3483] },
    { group: "stocks", values: [-6, 7559, 0, 0, 0, 0] },
    { group: "exports", values: [3734, 313711, 149, 46045, 13612, 2042] },
  ],
  imports: [0, 0, 0, 0, 0, 0],
  primaryInputs: [
    { input: "wages", values: [9382, 296464, 78819, 214450, 124810, 272975] },
    { input: "taxes", values: [-2012, 1457, 963, 2748, 5946, -8602] },
    { input: "depreciation", values: [7871, 63769, 5860, 41100, 98610, 49260] },
    { input: "imports", values: [2927, 156703, 13427, 21943, 13371, 13772] },
    { input: "product-taxes", values: [1084, 6505, 1548, 8349, 8473, 12551] },
    { input: "surplus", values: [6423, 33332, 29982, 53109, 186060, 51384] },
  ],
  employment: {
    persons: [1096, 8381, 3236, 9251, 4258, 10206],
    employees: [483, 8032, 2896, 7977, 3653, 9555],
  },
};
