import { overview } from "../../src/draw/figures/overview.ts";
import { drawnWith } from "./drawn-with.ts";

/** The overview of a plan given as YAML, and what can be read in it. */
export const drawnOverview = drawnWith(overview);

/** Where the boxes of a colour stand in it, and how wide they are. */
export const rects = (yaml: string, fill: string) =>
  drawnOverview
    .shapesOf(yaml)
    .filter(({ tag, attributes }) => tag === "rect" && attributes["fill"] === fill)
    .map(({ attributes: { x, width } }) => ({ x: Number(x), width: Number(width) }));

export const head =
  "format: 1\nplan: { id: t, title: T, status: draft, currency: JPY, period: FY2026-FY2030 }\n";

export const chain = `chain:
  stages:
    rice: { name: Rice, position: raw-material, location: outside }
    make: { name: Making, position: core, location: in-region, output: 10億円, valueAdded: 6億円 }
    pack: { name: Packing, position: packaging, location: in-region, firms: "0" }
    shop: { name: Shops, position: market, location: outside }
    lab: { name: Advice, position: support, location: "60%" }
  links:
    - { from: rice, to: make, kind: supply, value: 4億円 }
    - { from: make, to: shop, kind: supply, value: 10億円 }
`;

export const target = (id: string, effect: string, more = ""): string =>
  `${id}: { title: T${id}, lever: quality${effect === "" ? "" : `, effect: { likely: { value: ${effect}, kind: assumption }, by: FY2030 }`}${more} }`;

export const targets = (...all: readonly string[]): string => `targets: { ${all.join(", ")} }\n`;
