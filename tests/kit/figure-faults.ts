export type FigureFault = { readonly kind: string; readonly words: string };

/**
 * What is wrong with the letters of the one picture in a page: texts that touch, leave the picture or
 * their card, lie under a later mark, stand out too little from what is under them, or are below 11 px.
 * It runs in the page, so that it holds all it needs.
 */
export const figureFaults = (): readonly FigureFault[] => {
  const smallest = 11;
  const contrastAsked = 4.5;
  const svg = document.querySelector("svg");
  const page = svg?.getBoundingClientRect();
  if (!svg || !page) return [{ kind: "nothing drawn", words: "" }];
  const texts = [...svg.querySelectorAll("text")].map((element) => ({
    element,
    words: element.textContent ?? "",
    box: element.getBoundingClientRect(),
    // a card is a group with a tip or an owner whose last frame before the words is its box
    card: [
      ...(element.closest("g:has(> title), g[data-org]")?.querySelectorAll(":scope > rect") ?? []),
    ]
      .at(-1)
      ?.getBoundingClientRect(),
  }));
  type Text = (typeof texts)[number];

  const leaves = (box: DOMRect, frame: DOMRect): boolean =>
    box.left < frame.left || box.right > frame.right || box.bottom > frame.bottom + 1;
  const leavesCard = ({ box, card }: Text): boolean =>
    card !== undefined &&
    card.height > 30 &&
    card.width > 90 &&
    box.left >= card.left &&
    box.left < card.right &&
    box.top >= card.top &&
    box.top < card.bottom &&
    leaves(box, card);
  // the box of a line is taller than its letters, so that lines close together touch a little
  const touch = (a: DOMRect, b: DOMRect): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) * 0.3;

  const numbers = (colour: string): readonly number[] =>
    (colour.match(/[\d.]+/gu) ?? []).map(Number);
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = numbers(colour).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string): number => {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  // discs and badges may be written as strokes as broad as they are
  const broad = 8;
  /** The colour an element covers a point with; nothing where it lets what is below show. */
  const colourAt = (element: Element, x: number, y: number): string | undefined => {
    if (!(element instanceof SVGGeometryElement)) return undefined;
    const { fill, fillOpacity, stroke, strokeOpacity, strokeWidth, opacity } =
      getComputedStyle(element);
    const matrix = element.getScreenCTM()?.inverse();
    if (!matrix) return undefined;
    const point = new DOMPoint(x, y).matrixTransform(matrix);
    const covers = (colour: string, share: string): boolean =>
      colour !== "none" && Number(share) * Number(opacity) >= 0.5;
    const isStroke = covers(stroke, strokeOpacity) && Number.parseFloat(strokeWidth) >= broad;
    if (isStroke && element.isPointInStroke(point)) return stroke;
    return covers(fill, fillOpacity) && element.isPointInFill(point) ? fill : undefined;
  };
  const isSmall = ({ element }: Text): boolean => {
    const scale = page.width / (svg.viewBox.baseVal.width || page.width);
    return Number.parseFloat(getComputedStyle(element).fontSize) * scale < smallest - 0.01;
  };
  const faultAt = ({ element }: Text, x: number, y: number): readonly string[] => {
    const stack = document.elementsFromPoint(x, y);
    const seen = stack.flatMap((one) => {
      const colour = one === element ? "" : colourAt(one, x, y);
      return colour === undefined ? [] : [{ one, colour }];
    });
    const place = seen.findIndex(({ one }) => one === element);
    // between two letters there is nothing of the text
    if (place === -1) return [];
    if (place > 0) return ["hidden"];
    const below = seen[1];
    if (!below) return [];
    const { fill } = getComputedStyle(element);
    return contrast(fill, below.colour) < contrastAsked ? ["too faint"] : [];
  };
  const looks = (text: Text): readonly FigureFault[] => {
    const { left, top, bottom, width } = text.box;
    const found = [0.1, 0.5, 0.9].flatMap((share) =>
      faultAt(text, left + width * share, (top + bottom) / 2),
    );
    const kinds = new Set([...(isSmall(text) ? ["too small"] : []), ...found]);
    return [...kinds].map((kind) => ({ kind, words: text.words }));
  };

  return texts.flatMap((text, place) => [
    ...(leaves(text.box, page) || text.box.top < page.top
      ? [{ kind: "outside the figure", words: text.words }]
      : []),
    ...(leavesCard(text) ? [{ kind: "outside its card", words: text.words }] : []),
    ...looks(text),
    ...texts
      .slice(place + 1)
      .filter((other) => touch(text.box, other.box))
      .map((other) => ({ kind: "overlap", words: `${text.words} / ${other.words}` })),
  ]);
};
