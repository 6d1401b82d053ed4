/** Of the smallest letters: on paper, where the widest map fills the sheet, still of 6 points. */
export const small = 12;
