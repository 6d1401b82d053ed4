type Brush = (text: string) => string;

/** Colours, as functions, so that nobody here knows the terminal. */
export type Paint = {
  readonly error: Brush;
  readonly warning: Brush;
  readonly note: Brush;
  readonly dim: Brush;
  readonly bold: Brush;
  readonly accent: Brush;
};

const plain: Brush = (text) => text;

export const noPaint: Paint = {
  error: plain,
  warning: plain,
  note: plain,
  dim: plain,
  bold: plain,
  accent: plain,
};
