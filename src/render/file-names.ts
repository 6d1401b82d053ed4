import type { Volume } from "../document/block.ts";

/** An id as part of a file's name: whatever it holds, it cannot name another folder. */
const stem = (id: string): string => id.replace(/[^\w-]/g, "-");

type Printed = { readonly volume: Volume; readonly language: string };

export const planFile = ({ volume, language }: Printed, extension: string): string =>
  `${volume}.${stem(language)}.${extension}`;

export const figureFile = (id: string, language: string): string =>
  `figures/${stem(id)}.${stem(language)}.svg`;
