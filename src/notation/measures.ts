import type { Unit } from "./quantity.ts";

type Measure = Extract<Unit, { kind: "measure" }>;
type Dimension = Measure["dimension"];

/**
 * Symbol, factor to the base unit (kg, L, m2, m, J, W, s), and the other ways it is written.
 * 石 and 升: Weights and Measures Act of 1891 (度量衡法), 1 升 = 2401/1331 L = 1.8039 L.
 */
const rows: Readonly<Record<Dimension, readonly (readonly [string, number, string])[]>> = {
  mass: [
    ["g", 0.001, "グラム|gram|grams"],
    ["kg", 1, "KG|Kg|キログラム|kilogram|kilograms"],
    ["t", 1000, "トン|tonne|tonnes|metric ton|metric tons"],
    ["kt", 1_000_000, "キロトン|kilotonne|kilotonnes"],
    ["Mt", 1_000_000_000, "メガトン|megatonne|megatonnes"],
  ],
  volume: [
    ["mL", 0.001, "ml|ミリリットル|millilitre|millilitres|milliliter|milliliters"],
    ["L", 1, "l|リットル|litre|litres|liter|liters"],
    ["kL", 1000, "kl|KL|キロリットル|kilolitre|kilolitres|kiloliter|kiloliters"],
    ["m3", 1000, "m^3|立方メートル|立米|cubic metre|cubic metres|cubic meter|cubic meters"],
    ["石", 180.39, "koku"],
    ["升", 1.8039, "sho"],
  ],
  area: [
    ["m2", 1, "m^2|平方メートル|平米|square metre|square metres|square meter|square meters"],
    ["a", 100, "アール"],
    ["ha", 10_000, "ヘクタール|hectare|hectares"],
    ["km2", 1_000_000, "km^2|平方キロメートル|平方キロ|square kilometre|square kilometres"],
  ],
  length: [
    ["m", 1, "メートル|metre|metres|meter|meters"],
    ["km", 1000, "キロメートル|kilometre|kilometres|kilometer|kilometers"],
  ],
  energy: [
    ["J", 1, "ジュール|joule|joules"],
    ["MJ", 1e6, "メガジュール"],
    ["GJ", 1e9, "ギガジュール"],
    ["TJ", 1e12, "テラジュール"],
    ["kWh", 3.6e6, "kwh|KWh|KWH|キロワット時|キロワットアワー"],
    ["MWh", 3.6e9, "MWH|メガワット時"],
    ["GWh", 3.6e12, "GWH|ギガワット時"],
  ],
  power: [
    ["kW", 1e3, "kw|KW|キロワット|kilowatt|kilowatts"],
    ["MW", 1e6, "メガワット|megawatt|megawatts"],
    ["GW", 1e9, "ギガワット|gigawatt|gigawatts"],
  ],
  time: [["h", 3600, "時間|hour|hours"]],
};

const byWord = new Map<string, Measure>();
const bySmallLetters = new Map<string, string>();
for (const [dimension, units] of Object.entries(rows) as [Dimension, (typeof rows)[Dimension]][]) {
  for (const [symbol, factor, others] of units) {
    const measure: Measure = { kind: "measure", symbol, dimension, factor };
    for (const word of [symbol, ...others.split("|")]) byWord.set(word, measure);
    if (!bySmallLetters.has(symbol.toLowerCase())) bySmallLetters.set(symbol.toLowerCase(), symbol);
  }
}

/** The physical unit a symbol or name stands for. Symbols keep their case: MW is not mW. */
export const measureOf = (word: string): Measure | undefined =>
  byWord.get(word) ?? (word.length > 4 ? byWord.get(word.toLowerCase()) : undefined);

/** The symbol which differs from what was written in case only. */
export const symbolInOtherCase = (word: string): string | undefined =>
  word.length <= 4 ? bySmallLetters.get(word.toLowerCase()) : undefined;
