/** One element of a drawing. Numbers are rounded and text escaped when it is rendered. */
export type Shape = {
  readonly tag: "g" | "rect" | "path" | "line" | "circle" | "text" | "tspan" | "title";
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly (Shape | string)[];
};

/**
 * Attribute of a line of the title: the room it takes at the head of the drawing. A page says the title
 * itself and leaves out both; the attribute is in no file.
 */
export const titleRoom = "data-title-room";

/** A figure as a tree, in user units that are CSS pixels at full size. Title and description required. */
export type Drawing = {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** What the figure says, in one line: it becomes the `<title>`. */
  readonly title: string;
  /** What can be seen in it, in sentences built from the data: it becomes the `<desc>`. */
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  readonly shapes: readonly Shape[];
};
