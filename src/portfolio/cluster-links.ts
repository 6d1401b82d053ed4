import type { ProductCode, Stage } from "../model/cluster.ts";
import type { LocalText } from "../text/language.ts";
import type { Member } from "./member.ts";
import { sameName, writtenNames } from "./same-name.ts";

/** A stage of a chain, or the product of the whole plan. */
export type Thing = {
  readonly member: Member;
  readonly name: LocalText;
  /** Absent for the product of the plan. */
  readonly stage?: Stage;
};

/**
 * What two chains have to do with each other: one makes what the other takes from outside; both have a
 * stage inside, or both lack it; both make the same product.
 */
export type ClusterLink = {
  readonly kind: "feeds" | "shared-stage" | "shared-need" | "same-product";
  readonly from: Thing;
  readonly to: Thing;
  /** Stages of the second plan that take it. */
  readonly into: readonly Stage[];
  /** How it was found: by a code of both products, or by the same name. */
  readonly by: { readonly code: string } | "name";
};

/** Kinds of links by which a stage gives the next one something to work with. */
const giving = new Set(["supply", "service"]);

/** The chain of a plan, as the other plans are compared with it. */
type Chart = {
  readonly member: Member;
  /** Stages by each way their name is written. */
  readonly named: ReadonlyMap<string, readonly Stage[]>;
  /** The stages a stage gives to, by its id. */
  readonly takers: ReadonlyMap<string, readonly Stage[]>;
};

const gathered = <T>(
  pairs: readonly (readonly [string, T])[],
): ReadonlyMap<string, readonly T[]> => {
  const found = new Map<string, T[]>();
  for (const [key, one] of pairs) {
    const known = found.get(key);
    if (!known) found.set(key, [one]);
    else if (!known.includes(one)) known.push(one);
  }
  return found;
};

const chartOf = (member: Member): Chart => {
  const { links, stages } = member.plan.chain;
  const given = links.flatMap(({ from, to, kind }) => {
    const isGiven = giving.has(kind) && from.kind === "stage" && to.kind === "stage";
    return isGiven && from.stage.id !== to.stage.id ? [[from.stage.id, to.stage] as const] : [];
  });
  const names = stages.flatMap((stage) =>
    writtenNames(stage.name).map((name) => [name, stage] as const),
  );
  return { member, named: gathered(names), takers: gathered(given) };
};

const takersOf = ({ takers }: Chart, stage: Stage): readonly Stage[] => takers.get(stage.id) ?? [];

const namedAs = ({ named }: Chart, name: LocalText): readonly Stage[] => {
  const found = writtenNames(name).flatMap((one) => named.get(one) ?? []);
  return [...new Set(found)].filter((stage) => sameName(stage.name, name));
};

const digits = ({ code }: ProductCode): string =>
  code
    .normalize("NFKC")
    .replace(/[.\s-]/g, "")
    .toUpperCase();

const isSameCode = (a: ProductCode, b: ProductCode): boolean =>
  a.scheme === b.scheme &&
  digits(a) === digits(b) &&
  (a.version === undefined || b.version === undefined || a.version === b.version);

const productOf = ({ member }: Chart): Thing | undefined => {
  const { name } = member.plan.product;
  return name === undefined ? undefined : { member, name };
};

const sameProduct = (a: Chart, b: Chart): readonly ClusterLink[] => {
  const [from, to] = [productOf(a), productOf(b)];
  if (!from || !to) return [];
  const code = from.member.plan.product.codes.find((one) =>
    to.member.plan.product.codes.some((other) => isSameCode(one, other)),
  );
  const link = { kind: "same-product", from, to, into: [] } as const;
  if (code) return [{ ...link, by: { code: `${code.scheme} ${code.code}` } }];
  return sameName(from.name, to.name) ? [{ ...link, by: "name" }] : [];
};

const thingAt = ({ member }: Chart, stage: Stage): Thing => ({ member, name: stage.name, stage });

/** The product of a plan among what the chain of the other one takes. */
const productInto = (a: Chart, b: Chart): readonly ClusterLink[] => {
  const from = productOf(a);
  if (!from) return [];
  return namedAs(b, from.name).flatMap((stage): readonly ClusterLink[] => {
    const into = takersOf(b, stage);
    return into.length === 0
      ? []
      : [{ kind: "feeds", from, to: thingAt(b, stage), into, by: "name" }];
  });
};

/** More of it is inside the one region than inside the other, which buys from outside. */
const gives = (own: number | undefined, other: number | undefined): boolean =>
  own !== undefined && other !== undefined && own > other;

type Side = { readonly chart: Chart; readonly stage: Stage };

const stageLink = (a: Side, b: Side): readonly ClusterLink[] => {
  const [shareA, shareB] = [a.stage.locality?.share, b.stage.locality?.share];
  const [from, to] = [thingAt(a.chart, a.stage), thingAt(b.chart, b.stage)];
  const [intoA, intoB] = [takersOf(a.chart, a.stage), takersOf(b.chart, b.stage)];
  if (gives(shareA, shareB) && intoB.length > 0)
    return [{ kind: "feeds", from, to, into: intoB, by: "name" }];
  if (gives(shareB, shareA) && intoA.length > 0)
    return [{ kind: "feeds", from: to, to: from, into: intoA, by: "name" }];
  // the end of both chains, such as the buyers, joins nothing
  if (intoA.length === 0 || intoB.length === 0) return [];
  const kind = shareA === 0 && shareB === 0 ? "shared-need" : "shared-stage";
  return [{ kind, from, to, into: intoB, by: "name" }];
};

const sameStages = (a: Chart, b: Chart): readonly ClusterLink[] =>
  a.member.plan.chain.stages.flatMap((stage) =>
    namedAs(b, stage.name).flatMap((other) =>
      stageLink({ chart: a, stage }, { chart: b, stage: other }),
    ),
  );

/** One for each thing that is taken: the product of a plan often is a stage of its chain as well. */
const once = (links: readonly ClusterLink[]): readonly ClusterLink[] => {
  const keyOf = ({ from, to }: ClusterLink): string =>
    `${from.member.number} ${to.member.number} ${to.stage?.id ?? ""}`;
  const found = new Map<string, ClusterLink>();
  for (const link of links) if (!found.has(keyOf(link))) found.set(keyOf(link), link);
  return [...found.values()];
};

/** Where the chains of two plans meet. */
export const clusterLinks = (members: readonly Member[]): readonly ClusterLink[] => {
  const charts = members.map(chartOf);
  return charts.flatMap((a, place) =>
    charts
      .slice(place + 1)
      .flatMap((b) =>
        once([
          ...sameProduct(a, b),
          ...productInto(a, b),
          ...productInto(b, a),
          ...sameStages(a, b),
        ]),
      ),
  );
};
