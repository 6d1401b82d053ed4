/** Words of a sentence, a heading or a name. */
type Reword = (words: string) => string;

const fiscal = /fiscal year|年度/i;

const asCalendar: Reword = (words) =>
  words
    .replace(/\bfiscal (?=years?\b)/g, "")
    .replace(/\bFiscal y(?=ears?\b)/g, "Y")
    .replace(/(?<!酒造)年度/g, "年");

/** How a plan whose fiscal years begin in that month, 1..12, speaks of them: from January on they are simply years. */
export const yearWords = (fiscalYearStart: number): Reword =>
  fiscalYearStart === 1 ? asCalendar : (words) => words;

/** Whether what a sentence is made of names a fiscal year itself, as the title of a budget may. */
export const namesFiscalYear = (facts: unknown): boolean => fiscal.test(JSON.stringify(facts));
