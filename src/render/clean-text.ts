/** Text without what no document may hold: control characters and halves of characters. */
export const cleanText = (text: string): string =>
  // nearly every text is clean, and classes of Unicode are slow to look through
  /^[\t\n -~\u00a0-\ud7ff\ue000-\ufffd]*$/.test(text) ? text : cleaned(text);

const cleaned = (text: string): string =>
  text.replace(/\r\n?/g, "\n").replace(/(?![\n\t])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "\ufffd");
