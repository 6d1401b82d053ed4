import { areApart, type Extent, extentOf } from "./extent.ts";
import type { Look } from "./looks.ts";
import type { Node } from "./nodes.ts";

/** A shape with the parts of the picture it covers; nothing where they are not known. */
type Piece = { readonly node: Node; readonly extents: readonly Extent[] | undefined };

/** How far back a neighbour is looked for, and how many paths become one. */
const farthest = 96;

const sameLook = (a: Look, b: Look): boolean =>
  a.size === b.size && [...a].every(([name, value]) => b.get(name) === value);

const isBarePath = ({ tag, placed, children }: Node): boolean =>
  tag === "path" && children.length === 0 && placed.length === 1;

/** The one opaque colour of a shape; nothing where it has several or lets others show. */
const inkOf = ({ tag, look, placed }: Node): string | undefined => {
  if (tag === "g" || placed.some(([name]) => name === "opacity")) return undefined;
  const inks = ["fill", "stroke"].flatMap((name) => {
    const value = look.get(name);
    return value === undefined || value === "none" ? [] : [[name, value] as const];
  });
  const isOpaque = inks.every(([name]) => (look.get(`${name}-opacity`) ?? "1") === "1");
  const [first, second = first] = inks;
  return isOpaque && first?.[1] === second?.[1] ? first?.[1] : undefined;
};

const apart = (a: Piece, b: Piece): boolean =>
  a.extents !== undefined &&
  b.extents !== undefined &&
  a.extents.every((one) => b.extents?.every((other) => areApart(one, other)));

/** Whether two shapes may be painted in either order. */
const canSwap = (a: Piece, b: Piece): boolean => {
  if (b.node.tag === "title") return true;
  const ink = inkOf(a.node);
  return (ink !== undefined && ink === inkOf(b.node)) || apart(a, b);
};

/** Whether two paths may become one: strokes may cross themselves, areas would cancel each other out. */
const canJoin = (a: Piece, b: Piece): boolean => {
  if (!isBarePath(b.node) || !sameLook(a.node.look, b.node.look)) return false;
  if ((b.extents?.length ?? farthest) >= farthest) return false;
  const isStroke = (a.node.look.get("fill") ?? "none") === "none";
  return (isStroke && inkOf(a.node) !== undefined) || apart(a, b);
};

const joined = (a: Piece, b: Piece): Piece => ({
  node: { ...a.node, placed: [["d", `${a.node.placed[0]?.[1]}${b.node.placed[0]?.[1]}`]] },
  extents: a.extents && b.extents ? [...a.extents, ...b.extents] : undefined,
});

/** The place of an earlier path that a piece may join without a change to the picture; -1 for none. */
const partnerOf = (piece: Piece, before: readonly Piece[]): number => {
  if (!isBarePath(piece.node)) return -1;
  for (let place = before.length - 1; place >= Math.max(0, before.length - farthest); place -= 1) {
    const other = before[place];
    if (!other) return -1;
    if (canJoin(piece, other)) return place;
    if (!canSwap(piece, other)) return -1;
  }
  return -1;
};

/** Paths of one look as one path, wherever the picture stays the same. */
export const joinedPaths = (nodes: readonly Node[]): readonly Node[] => {
  const pieces: Piece[] = [];
  for (const node of nodes) {
    const extent = extentOf(node);
    const piece: Piece = { node, extents: extent ? [extent] : undefined };
    const place = partnerOf(piece, pieces);
    const partner = pieces[place];
    if (partner) pieces[place] = joined(partner, piece);
    else pieces.push(piece);
  }
  return pieces.map(({ node }) => node);
};
