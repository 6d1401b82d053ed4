import type { Catalogue } from "../../diagnostics/speech.ts";

type Nothing = Readonly<Record<string, never>>;
type Written = { readonly written: string };
type Name = { readonly name: string };
type Near = { readonly suggestion: string };
type Known = { readonly known: readonly string[] };
type Label = Known & { readonly label: string };
type Code = Known & { readonly code: string };
type Id = { readonly id: string };
type Choice = Written & { readonly values: readonly string[] };
type Column = Name & { readonly found: readonly string[] };
type Columns = { readonly names: readonly string[]; readonly found: readonly string[] };

const listed = (words: readonly string[]): string => words.join(", ");

/** What is said of tables whose rows and columns are not those of the table they are to be. */
export const tableMeaningTexts = {
  "table/column": {
    messages: {
      missing: ({ names, found }: Columns) =>
        `the table has no ${names.length === 1 ? "column" : "columns"} ${listed(names.map((name) => `\`${name}\``))}; it has: ${listed(found)}`,
      delimiter: (_: Nothing) => "the columns are not separated by commas",
      near: ({ name, suggestion }: Column & Near) =>
        `the table has no column \`${name}\`, but one called \`${suggestion}\``,
      twice: ({ name }: Partial<Column> & Name) =>
        `the column \`${name}\` stands twice in the table`,
    },
    help: "the first row names the columns, separated by commas; `rip explain region.statistics`, `rip explain inputOutput.folder` and `rip explain file.observations` name them",
  },
  "table/no-rows": {
    messages: { found: (_: Nothing) => "the table has names of columns but no rows" },
    help: "write the values in the rows below the first",
  },
  "table/ragged": {
    messages: {
      found: ({ cells, columns }: { readonly cells: number; readonly columns: number }) =>
        `this row has ${cells} cells, expected ${columns}`,
    },
    help: 'an empty cell keeps its comma, and a number with commas is in quotes: `"1,234"`',
  },
  "table/number": {
    messages: { found: ({ written }: Written) => `\`${written}\` is not a number` },
    help: "write digits such as `1234` or `12.5`; `-` for none, `X` for secret, `…` for not known, or leave the cell empty",
  },
  "table/negative": {
    messages: { found: ({ written }: Written) => `\`${written}\` is negative` },
    help: "numbers of people, firms and shares are not below 0, nor is output; imports are written as positive numbers, without the minus of the printed table",
  },
  "table/secret": {
    messages: {
      found: ({ written }: Written) => `\`${written}\` stands where a number is reckoned with`,
    },
    help: "an input-output table has a number in every cell; an empty cell and `-` are 0",
  },
  "table/share": {
    messages: { found: ({ written }: Written) => `\`${written}\` is not a share from 0 to 1` },
    help: "write the share as `0.25`",
  },
  "table/year": {
    messages: { found: ({ written }: Written) => `\`${written}\` is not a year` },
    help: "write a year such as `2020`, `FY2020` or `令和2年度`",
  },
  "table/blank": {
    messages: { found: ({ name }: Name) => `the cell of \`${name}\` is empty` },
    help: "write it in every row, also where it is the same as in the row above",
  },
  "table/twice": {
    messages: {
      found: (facts: {
        readonly region: string;
        readonly industry: string;
        readonly year: string;
      }) => `\`${facts.industry}\` of \`${facts.region}\` in ${facts.year} is written twice`,
    },
    notes: { first: (_: Nothing) => "it is first written here" },
    help: "keep one of the two rows",
  },
  "table/region": {
    messages: {
      near: ({ label, suggestion }: Label & Near) =>
        `the table has no region \`${label}\`: did you mean \`${suggestion}\``,
      unknown: ({ label }: Label) => `the table has no region \`${label}\``,
      own: (_: Known) => "no rows of the table bear the name or a code of the plan's region",
    },
    help: ({ known }: Known) =>
      `the regions of the table: ${listed(known)}; write \`region:\` with the plan's own beside \`file:\``,
  },
  "table/industry": {
    messages: {
      near: ({ code, suggestion }: Code & Near) =>
        `the table has no industry \`${code}\`: did you mean \`${suggestion}\``,
      unknown: ({ code }: Code) => `the table has no industry \`${code}\``,
    },
    help: ({ known }: Known) => `the industries of the table: ${listed(known)}`,
  },
  "table/sparse": {
    messages: {
      found: (facts: {
        readonly regions: number;
        readonly industries: number;
        readonly years: number;
        readonly limit: number;
      }) =>
        `${facts.regions} regions, ${facts.industries} industries and ${facts.years} years make more than ${facts.limit} cells`,
      industries: (facts: { readonly industries: number; readonly limit: number }) =>
        `${facts.industries} industries are more than the ${facts.limit} that a table may have`,
    },
    help: "keep the regions, industries and years the plan needs; check that the columns are not interchanged",
  },
  "table/square": {
    messages: {
      found: (facts: {
        readonly rows: number;
        readonly columns: number;
        readonly sectors: number;
      }) =>
        `the table has ${facts.rows} rows and ${facts.columns} columns of sectors, expected ${facts.sectors} of each, as in \`sectors.csv\``,
    },
    help: "leave out totals: every sector has one row and one column and nothing else has any",
  },
  "table/order": {
    messages: {
      found: (facts: { readonly found: string; readonly expected: string }) =>
        `the sector \`${facts.found}\` stands where \`${facts.expected}\` was expected`,
    },
    help: "rows and columns follow the order of `sectors.csv`",
  },
  "table/sector": {
    messages: {
      near: ({ id, suggestion }: Id & Near) =>
        `no sector of the table has the code \`${id}\`: did you mean \`${suggestion}\``,
      unknown: ({ id }: Id) => `no sector of the table has the code \`${id}\``,
      twice: ({ id }: Id) => `the sector \`${id}\` is written twice`,
      unnamed: ({ name }: Name) => `margins need \`${name}\`, the sector that earns them`,
    },
    notes: { first: (_: Nothing) => "it is first written here" },
    help: ({ known = [] }: Partial<Known>) =>
      known.length === 0
        ? "sectors are named by the codes in `sectors.csv`"
        : `codes of the table: ${listed(known)}`,
  },
  "table/sectors-missing": {
    messages: {
      found: ({ codes, count }: { readonly codes: readonly string[]; readonly count: number }) =>
        `${count === 1 ? "a sector is" : `${count} sectors are`} missing: ${listed(codes)}${count > codes.length ? ", …" : ""}`,
    },
    help: "every sector of `sectors.csv` is written, with 0 where there is nothing",
  },
  "table/choice": {
    messages: {
      found: ({ written }: Choice) => `\`${written}\` is not one of the values that may stand here`,
      none: (_: Choice) => "the table has none of the columns that final demand can have",
    },
    help: ({ values }: Choice) => `write one of: ${listed(values)}`,
  },
  "table/needed": {
    messages: {
      demands: (_: Nothing) =>
        "demands by sector need an input-output table, and the plan names none",
    },
    help: "name the folder of the table under `region.inputOutput`",
  },
  "table/more": {
    messages: {
      found: ({ count }: { readonly count: number }) =>
        `the table has ${count} more faults that are not shown`,
    },
    help: "mend the first ones and run again",
  },
} satisfies Catalogue;
