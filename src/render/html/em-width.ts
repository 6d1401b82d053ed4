/** Room in ems that a text takes in one line: a letter of Latin script takes about half of one. */
export const emWidth = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign > "\u02ff" ? 1 : 0.55), 0);
