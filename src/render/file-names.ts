/** An id as part of a file's name: whatever it holds, it cannot name another folder. */
const stem = (id: string): string => id.replace(/[^\w-]/g, "-");

export const planFile = (language: string, extension: string): string =>
  `plan.${stem(language)}.${extension}`;

export const figureFile = (id: string, language: string): string =>
  `figures/${stem(id)}.${stem(language)}.svg`;
