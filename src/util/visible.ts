/**
 * Control, bidirectional and unseen characters and lone surrogates. The joiners U+200C and U+200D stay:
 * emoji and some scripts need them.
 */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: to find them is what it is for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu;

/** The same text with every character spelt out that could steer a terminal or hide from a reader. */
export const visible = (text: string): string =>
  text.replace(unseen, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
