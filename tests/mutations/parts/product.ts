import type { Mutation } from "../mutation.ts";

/** What is sold. */
export const product: readonly Mutation[] = [
  {
    name: "the product is a sector",
    path: "product.name",
    change: { set: { ja: "医療", en: "Biotechnology" } },
    speaks: ["product-market-sized"],
  },
  {
    name: "the product without a name",
    path: "product.name",
    change: "gone",
    speaks: ["product-market-sized"],
  },
  {
    name: "nobody buys the product",
    path: "product.buyers",
    change: "gone",
    speaks: ["product-market-sized"],
  },
  {
    name: "no competitor",
    path: "product.competitors",
    change: "gone",
    speaks: ["product-market-sized"],
  },
  { name: "no market", path: "product.market", change: "gone", speaks: ["product-market-sized"] },
  {
    name: "no code of the product",
    path: "product.codes",
    change: "gone",
    speaks: ["product-market-sized"],
  },
  {
    name: "codes of two digits",
    path: "product.codes",
    change: { set: { hs: { code: "90", version: 2022 } } },
    speaks: ["product-market-sized"],
  },
  {
    name: "a code of a heading that cannot be",
    path: "product.codes.hs.code",
    change: { set: "9918.90" },
    speaks: ["units-time-codes"],
  },
  {
    name: "a code without its version",
    path: "product.codes.hs.version",
    change: "gone",
    speaks: ["units-time-codes"],
  },
  {
    name: "a code of an industry that cannot be",
    path: "product.codes.jsic.code",
    change: { set: "0041" },
    speaks: ["units-time-codes"],
  },
  {
    name: "a market smaller than the region’s own sales",
    path: "product.market.size.value",
    change: { set: "145億円" },
    speaks: ["units-time-codes"],
  },
  {
    name: "a growth that is not the series’",
    path: "product.output.points.2024.growth",
    change: { set: "+4.5%" },
    speaks: ["figures-agree"],
  },
  {
    name: "a point of the series in another unit of money",
    path: "product.output.points.2020",
    change: { set: "328万円" },
    speaks: ["units-time-codes"],
  },
  {
    name: "the whole product gone",
    path: "product",
    change: "gone",
    speaks: ["product-market-sized"],
  },
  {
    name: "a rival a thousand times as large",
    path: "product.competitors[0].output.value",
    change: { set: "1,260兆円" },
    speaks: ["units-time-codes"],
  },
  {
    name: "the share of the nation as an actual value without a source",
    path: "product.nationalShare.kind",
    change: { set: "actual" },
    speaks: ["figure-sourced"],
  },
];
