/** Text without what no document may hold: control characters and halves of characters. */
export const cleanText = (text: string): string =>
  text.replace(/\r\n?/g, "\n").replace(/(?![\n\t])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "\ufffd");
