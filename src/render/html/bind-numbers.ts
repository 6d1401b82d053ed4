const months =
  "January|February|March|April|May|June|July|August|September|October|November|December";

/** What is written after a number with a space and is hard to read without it. */
const units = [
  "[mcknµ]?m[²³]?|[mkµ]?g|t|[kMG]?Wh?|ha|h|°C|[kMG]?Pa|[kM]?bn|tn|FTE",
  "(?:minute|hour|day|week|month|year|firm|case|piece|time|kind|unit|item|hospital)s?|people|person",
  months,
].join("|");

const split = new RegExp(`(\\d) (?=(?:${units})(?![A-Za-z0-9]))`, "gu");

/** The text with its numbers bound to their units and currencies: no line ends between the two. */
export const bindNumbers = (text: string): string =>
  text.replace(split, "$1\u00a0").replace(/\b([A-Z]{3}) (?=[\d−-]|(?:m|bn|tn)\b)/g, "$1\u00a0");
