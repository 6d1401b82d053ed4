import type { Competitor, Diffusion, Product, ProductCode, Region } from "../model/cluster.ts";
import type { LocalText } from "../text/language.ts";
import { compact } from "../util/compact.ts";
import type { PlanFile } from "../validate/shapes/plan-file.ts";
import { readFigure, readSeries } from "./read-figure.ts";
import { asList, eachOf, type Path, type Reader, readAmount, sourceAt } from "./reader.ts";
import { resolveInputOutput } from "./tables/input-output.ts";
import { resolveStatistics } from "./tables/statistics.ts";

type Written<K extends keyof PlanFile> = NonNullable<PlanFile[K]>;

const schemes = ["hs", "jsic", "isic", "nace", "naics"] as const;
type CodeWritten =
  | string
  | {
      readonly code: string | number;
      readonly version?: string | number | undefined;
      readonly name?: LocalText | undefined;
    };

const codesOf = (codes: Written<"product">["codes"]): readonly ProductCode[] =>
  schemes.flatMap((scheme) =>
    asList<CodeWritten>(codes?.[scheme]).map((written) =>
      typeof written === "string"
        ? { scheme, code: written }
        : compact({
            scheme,
            code: String(written.code),
            version: written.version === undefined ? undefined : String(written.version),
            name: written.name,
          }),
    ),
  );

export const resolveRegion = (reader: Reader, file: PlanFile): Region => {
  const region = file.region ?? {};
  const codes = {
    jis: asList<string>(region.codes?.jis),
    iso: asList<string>(region.codes?.iso),
    nuts: asList<string>(region.codes?.nuts),
    fips: asList<string>(region.codes?.fips),
  };
  const figure = (key: "population" | "employment" | "economy" | "industry" | "localSpending") =>
    readFigure(reader, region[key], ["region", key]);
  const about = { name: region.name, codes, product: codesOf(file.product?.codes) };
  return compact({
    origin: reader.place(["region"], "key"),
    name: region.name,
    kind: region.kind,
    codes,
    description: region.description,
    boundary: region.boundary,
    population: figure("population"),
    employment: figure("employment"),
    economy: figure("economy"),
    industry: figure("industry"),
    localSpending: figure("localSpending"),
    statistics: resolveStatistics(reader, file, about),
    inputOutput: resolveInputOutput(reader, file, "inputOutput"),
    nationalInputOutput: resolveInputOutput(reader, file, "nationalInputOutput"),
  });
};

type CompetitorWritten = Exclude<
  NonNullable<Written<"product">["competitors"]>,
  LocalText | readonly unknown[]
>;

const competitorsOf = (
  reader: Reader,
  written: Written<"product">["competitors"],
): readonly Competitor[] => {
  const path: Path = ["product", "competitors"];
  return eachOf<LocalText | CompetitorWritten>(written, path).map(([entry, at]): Competitor => {
    const origin = reader.place(at);
    if (typeof entry === "string" || !("name" in entry)) return { origin, name: entry };
    const source = sourceAt(reader, entry.source, [...at, "source"]);
    const output = readFigure(reader, entry.output, [...at, "output"], { source });
    return compact({ origin, name: entry.name, note: entry.note, output, source });
  });
};

const marketOf = (reader: Reader, written: Written<"product">["market"]): Product["market"] => {
  const path: Path = ["product", "market"];
  if (written === undefined) return { segments: [] };
  if (typeof written === "string" || "ja" in written || "en" in written)
    return { description: written as LocalText, segments: [] };
  const market = written as Exclude<typeof written, LocalText>;
  return compact({
    description: market.description,
    size: readFigure(reader, market.size, [...path, "size"]),
    growth: readFigure(reader, market.growth, [...path, "growth"]),
    segments: asList<LocalText>(market.segments),
    price: readFigure(reader, market.price, [...path, "price"]),
    inRegion: market.inRegion,
  });
};

const diffusionOf = (
  reader: Reader,
  written: Written<"product">["diffusion"],
): Diffusion | undefined => {
  if (!written) return undefined;
  const at: Path = ["product", "diffusion"];
  const source = sourceAt(reader, written.source, [...at, "source"]);
  return compact({
    origin: reader.place(at),
    potential: readFigure(reader, written.potential, [...at, "potential"], { source }),
    p: readAmount(reader, written.p, [...at, "p"]),
    q: readAmount(reader, written.q, [...at, "q"]),
    source,
    note: written.note,
  });
};

export const resolveProduct = (reader: Reader, file: PlanFile): Product => {
  const product = file.product ?? {};
  return compact({
    origin: reader.place(["product"], "key"),
    name: product.name,
    description: product.description,
    codes: codesOf(product.codes),
    buyers: asList<LocalText>(product.buyers),
    market: marketOf(reader, product.market),
    competitors: competitorsOf(reader, product.competitors),
    output: readSeries(reader, product.output, ["product", "output"]),
    unitValue: readSeries(reader, product.unitValue, ["product", "unitValue"]),
    nationalShare: readFigure(reader, product.nationalShare, ["product", "nationalShare"]),
    emerging: product.emerging,
    diffusion: diffusionOf(reader, product.diffusion),
  });
};
