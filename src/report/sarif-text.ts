/**
 * Text for a message of SARIF (section 3.11): there braces stand for arguments unless they are doubled, and
 * `[a](b)` is a link, which no text of a plan may become.
 */
export const sarifText = (text: string): string =>
  text.replace(/[{}]/g, "$&$&").replaceAll("](", "] (");
