/** A run of text inside a block. Plain data; formats escape it. */
export type Span =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "strong" | "emphasis"; readonly spans: readonly Span[] }
  | { readonly kind: "code"; readonly text: string }
  /** `href` has passed `safeLink`, or is `#` and the id of a block. */
  | { readonly kind: "link"; readonly href: string; readonly spans: readonly Span[] }
  /** A hole: 未定 / to be decided. Formats set it apart so that it cannot be overlooked. */
  | {
      readonly kind: "missing";
      readonly text: string;
      /** The key of the plan file that fills it. */
      readonly key?: string;
    }
  /** A quiet addition to what stands before it: date, kind, source mark. */
  | {
      readonly kind: "aside";
      readonly text: string;
      /** It is the date and kind of the number before it. */
      readonly isMark?: true;
    }
  /** A short label with a colour of meaning: severity, status, inside or outside. */
  | { readonly kind: "tag"; readonly tone: Tone; readonly text: string }
  | { readonly kind: "break" };

export type Tone = "plain" | "accent" | "good" | "caution" | "bad";

export const text = (value: string): Span => ({ kind: "text", text: value });
export const strong = (value: string): Span => ({ kind: "strong", spans: [text(value)] });
export const aside = (value: string): Span => ({ kind: "aside", text: value });
export const missing = (value: string): Span => ({ kind: "missing", text: value });
export const tag = (tone: Tone, value: string): Span => ({ kind: "tag", tone, text: value });
export const link = (href: string, value: string): Span => ({
  kind: "link",
  href,
  spans: [text(value)],
});
