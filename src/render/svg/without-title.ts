import { type Drawing, type Shape, titleRoom } from "../../document/drawing.ts";

type Inside = Shape["children"];

const roomOf = (inside: Inside): number =>
  inside.reduce<number>((sum, shape) => {
    if (typeof shape === "string") return sum;
    return sum + Number(shape.attributes[titleRoom] ?? 0) + roomOf(shape.children);
  }, 0);

const untitled = (shape: Shape): readonly Shape[] => {
  if (shape.attributes[titleRoom] !== undefined) return [];
  if (roomOf(shape.children) === 0) return [shape];
  const children = shape.children.flatMap(
    (child): Inside => (typeof child === "string" ? [child] : untitled(child)),
  );
  return [{ ...shape, children }];
};

/** What is left of a drawing where its title is said beside it, and how far down that begins. */
export const withoutTitle = ({ shapes, width, height }: Drawing) => {
  const top = roomOf(shapes);
  return { shapes: shapes.flatMap(untitled), top, width, height: height - top };
};
