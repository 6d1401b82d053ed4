import { cleanText } from "../clean-text.ts";

/** A string of CSS. What could end the string or the style element is written as its number. */
const cssString = (text: string): string =>
  `"${cleanText(text).replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;

/** What stands at the head of every printed page but the first. */
export const runningHead = (title: string, kicker: string): string =>
  `@page{@top-left{content:${cssString(title)}}@top-right{content:${cssString(kicker)}}}`;
