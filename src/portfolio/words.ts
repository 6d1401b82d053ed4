import type { ClusterLink } from "./cluster-links.ts";

/** "2", or "two" where the language writes small numbers in words; and the noun that goes with it. */
type Count = number;

/** The words of an index of plans, in one language. */
export type PortfolioWords = {
  readonly title: string;
  readonly lede: string;
  readonly opening: (counts: {
    readonly plans: Count;
    readonly unread: Count;
    readonly regions: Count;
  }) => string;
  readonly sections: Readonly<
    Record<"plans" | "institutions" | "links" | "money" | "regions", string>
  >;
  readonly languages: Readonly<Record<"ja" | "en", string>>;
  readonly columns: Readonly<
    Record<
      | "plan"
      | "region"
      | "product"
      | "status"
      | "version"
      | "period"
      | "lead"
      | "documents"
      | "indicator"
      | "baseline"
      | "target"
      | "kept"
      | "budget"
      | "open"
      | "finish"
      | "errors"
      | "warnings"
      | "institution"
      | "inPlans"
      | "matched"
      | "duties"
      | "peak"
      | "stated"
      | "over"
      | "total"
      | "entry"
      | "entries"
      | "link"
      | "matchedThing"
      | "plans"
      | "from"
      | "to"
      | "into"
      | "code"
      | "kind"
      | "population",
      string
    >
  >;
  readonly captions: Readonly<
    Record<
      | "plans"
      | "figures"
      | "shared"
      | "load"
      | "payments"
      | "doubts"
      | "links"
      | "money"
      | "regions",
      string
    >
  >;
  readonly budgetOf: (currency: string) => string;
  readonly numbered: (number: number, title: string) => string;
  readonly byNumber: (number: number) => string;
  readonly annex: string;
  readonly unreadTitle: (count: Count) => string;
  readonly unreadRest: string;
  readonly unread: (sentence: string, at: string) => string;
  /** Stands before a command. */
  readonly mend: string;
  readonly numbers: Readonly<Record<"plans" | "shared" | "over" | "links", string>>;
  readonly notRead: (count: Count) => string;
  readonly notSecured: (share: string) => string;
  readonly allSecured: string;
  readonly noneShared: string;
  readonly someShared: (names: readonly string[], count: Count) => string;
  readonly by: {
    readonly code: (code: string) => string;
    readonly name: (id: string) => string;
    readonly both: (code: string) => string;
  };
  /** Beside an institution that is known by its name, in plans of different regions. */
  readonly apart: string;
  readonly states: Readonly<Record<"agreed" | "stale" | "unknown" | "missing", string>>;
  readonly notBound: string;
  /** "3 duties, agreed": the number as it is printed. */
  readonly dutiesIn: (printed: string, count: Count, state: string) => string;
  readonly limits: Readonly<Record<"capacity" | "staff", string>>;
  readonly together: string;
  readonly loadNote: string;
  readonly noLoad: string;
  readonly overTitle: (count: Count) => string;
  readonly over: (facts: {
    readonly name: string;
    readonly plans: Count;
    readonly months: string;
    readonly from: string;
    readonly to: string;
    readonly most: string;
    readonly limit: string;
    readonly of: "capacity" | "staff";
  }) => string;
  readonly overAsk: string;
  readonly doubtsNote: string;
  readonly doubt: Readonly<Record<"id" | "name", (value: string) => string>>;
  readonly asEntry: (plan: string, name: string, id: string) => string;
  readonly noLinks: string;
  readonly someLinks: (count: Count) => string;
  readonly kinds: Readonly<Record<ClusterLink["kind"], string>>;
  readonly linksNote: string;
  readonly sameName: string;
  readonly wholeProduct: string;
  readonly inside: (share: string) => string;
  readonly bothCode: (code: string) => string;
  readonly noMoney: string;
  readonly someMoney: (totals: readonly string[]) => string;
  readonly without: (plans: readonly string[]) => string;
  readonly byPlan: string;
  readonly byStatus: string;
  readonly byPayer: string;
  readonly noStatus: string;
  readonly noPayer: string;
  readonly others: (count: Count) => string;
  readonly split: string;
  readonly rounded: string;
  readonly inBefore: string;
  readonly inAfter: string;
  readonly regionBy: Readonly<Record<"code" | "name", string>>;
};

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

export const portfolioWords: PortfolioWords = {
  title: "Index of regional innovation plans",
  lede: "What several plans say together: where each of them stands, which institutions more than one of them counts on, where their chains meet, and what they cost by year.",
  opening: ({ plans, unread, regions }) =>
    `${counted(plans, "plan")} of ${counted(regions, "region")}${unread === 0 ? "." : `; ${counted(unread, "more plan")} could not be read.`}`,
  sections: {
    plans: "The plans",
    institutions: "Institutions in several plans",
    links: "Links between the clusters",
    money: "Budget by year",
    regions: "Regions",
  },
  languages: { ja: "Japanese", en: "English" },
  columns: {
    plan: "Plan",
    region: "Region",
    product: "Product",
    status: "Status",
    version: "Version",
    period: "Period",
    lead: "Lead institution",
    documents: "Documents",
    indicator: "Headline indicator",
    baseline: "Baseline",
    target: "Target",
    kept: "Stays in the region",
    budget: "Budget of the measures",
    open: "Not secured",
    finish: "Finished by (P80)",
    errors: "Errors",
    warnings: "Warnings",
    institution: "Institution",
    inPlans: "Plans, and its agreement to each",
    matched: "Known as one by",
    duties: "Duties",
    peak: "Peak (FTE)",
    stated: "Stated (FTE)",
    over: "Months above it",
    total: "Total",
    entry: "In common",
    entries: "Entries",
    link: "Link",
    matchedThing: "Found by",
    plans: "Plans",
    from: "From",
    to: "To",
    into: "Goes into",
    code: "Codes",
    kind: "Kind",
    population: "Population",
  },
  captions: {
    plans: "The plans and their documents",
    figures: "Headline figures of the plans",
    shared: "Institutions that more than one plan names",
    load: "People that the plans ask for by fiscal year, in full-time equivalents",
    payments: "What institutions in several plans are to pay",
    money: "Budget of all plans",
    doubts: "Not taken for one institution",
    links: "Where the chains of two plans meet",
    regions: "Regions and their plans",
  },
  budgetOf: (currency) => `Budget of all plans, ${currency}`,
  numbered: (number, title) => `${number} ${title}`,
  byNumber: (number) => `plan ${number}`,
  annex: "annex",
  unreadTitle: (count) => `${counted(count, "plan")} could not be read`,
  unreadRest: "The figures below are of the other plans.",
  unread: (sentence, at) => `${at}: ${sentence}`,
  mend: "To see all that is wrong: ",
  numbers: {
    plans: "Plans",
    shared: "Institutions in several plans",
    over: "Of these, asked for more people than stated",
    links: "Links between clusters",
  },
  notRead: (count) => `and ${count} that could not be read`,
  notSecured: (share) => `${share} not secured`,
  allSecured: "all secured",
  noneShared: "No institution is in more than one of the plans.",
  someShared: (names, count) =>
    `${count === 1 ? "One institution is" : `${count} institutions are`} in more than one plan: ${listed(names)}${names.length < count ? ` and ${count - names.length} more` : ""}.`,
  by: {
    code: (code) => `corporate number ${code}`,
    name: (id) => `id ${id} and name`,
    both: (code) => `corporate number ${code}, elsewhere id and name`,
  },
  apart: "the regions differ; check that it is one",
  states: {
    agreed: "agreed",
    stale: "agreed to an earlier text",
    unknown: "agreement cannot be compared",
    missing: "not agreed",
  },
  notBound: "bound to nothing",
  dutiesIn: (printed, count, state) => `${printed} ${count === 1 ? "duty" : "duties"}, ${state}`,
  limits: { capacity: "capacity", staff: "all staff" },
  together: "All plans together",
  loadNote:
    "Mean over the twelve months of the year. Stated is the capacity an institution gives in a plan; for all plans together the largest of them, since the plans may count on the same people, or all its staff where no plan states a capacity.",
  noLoad: "None of these institutions has work in people stated in a roadmap.",
  overTitle: (count) =>
    `${counted(count, "institution is", "institutions are")} asked for more people than stated`,
  over: ({ name, plans, months, from, to, most, limit, of }) =>
    `${name}: ${counted(plans, "plan")} together ask for more than ${of === "capacity" ? `the ${limit} FTE it says it can give to a plan` : `its whole staff of ${limit}`} in ${months}, from ${from} to ${to}; the most that is lacking in a month is ${most} FTE.`,
  overAsk:
    "Ask the institution whether the capacities stated in the plans are for the same people; if so, a start has to move or staff has to be found.",
  doubtsNote:
    "The same id with another name or number, or the same name under another id, is not added up. Where it is one body, write its corporate number (codes.corporateNumber) in each plan.",
  doubt: { id: (value) => `id ${value}`, name: (value) => `name “${value}”` },
  asEntry: (plan, name, id) => `${plan}: ${name} (${id})`,
  noLinks: "No stage or product of one plan was found in another by name or code.",
  someLinks: (count) =>
    `${count === 1 ? "One link was" : `${count} links were`} found by comparing names of stages and products, and product codes.`,
  kinds: {
    feeds: "feeds",
    "shared-stage": "the same stage",
    "shared-need": "the same need from outside",
    "same-product": "the same product",
  },
  linksNote:
    "A link says that two plans speak of the same thing, not that the one buys from the other today. Feeds: more of the stage lies inside the region of the first plan than of the second, whose chain takes it.",
  sameName: "the same name",
  wholeProduct: "product of the plan",
  inside: (share) => `${share} inside`,
  bothCode: (code) => `code ${code} of both products`,
  noMoney: "No plan states a budget for its measures.",
  someMoney: (totals) =>
    `The measures of the plans cost ${listed(totals)}${totals.length > 1 ? "; different currencies are not added" : ""}.`,
  without: (plans) =>
    `${listed(plans)} ${plans.length === 1 ? "states" : "state"} no budget for ${plans.length === 1 ? "its" : "their"} measures.`,
  byPlan: "By plan",
  byStatus: "By state of funding",
  byPayer: "By payer",
  noStatus: "state not stated",
  noPayer: "payer not stated",
  others: (count) => counted(count, "other payer"),
  split: "Amounts for several years are divided by months.",
  rounded: "Rounded, so that the rows may not add up to the total in the last digit.",
  inBefore: " (",
  inAfter: ")",
  regionBy: { code: "known as one by its codes", name: "known as one by its name" },
};
