import type { KeptId } from "../../analyse/version-results.ts";
import type { Print } from "../../diagnostics/speech.ts";
import { capital } from "../../text/capital.ts";
import { inWords } from "../../text/in-words.ts";

/** What became of one result from its first version to its last; all values printed. */
export type Course = {
  readonly id: KeptId;
  readonly from: string;
  readonly to: string;
  readonly since: string;
  readonly until: string;
  /** By how much it is another in the end, and which way; absent where it is as it was at first. */
  readonly moved?: { readonly by: string; readonly isMore: boolean };
};

/** A result that is another in the end. */
export type Told = Course & Required<Pick<Course, "moved">>;

export type VersionFacts = {
  /** Versions that the first of the courses told in the title goes through, or all. */
  readonly count: number;
  /** What moved, at most two. */
  readonly told: readonly Told[];
  /** Of where nothing moved: whether the results were the same in between, too. */
  readonly isSteady: boolean;
  readonly all: readonly Course[];
};

export type Amount = { readonly amount: string };
type News = { readonly change: string; readonly news: string };

const subjects: Readonly<Record<KeptId, string>> = {
  headlineTarget: "the headline target",
  closure: "the share that stays in the region",
  fundingGap: "the cost not secured",
  likelyFinish: "the likely finish",
};

const movedOf = ({ id, from, to, moved }: Told): string => {
  if (id === "likelyFinish")
    return `${subjects[id]} ${moved.isMore ? "slipped" : "came forward by"} ${moved.by}`;
  return `${subjects[id]} ${moved.isMore ? "rose" : "fell"} from ${from} to ${to}`;
};

const names: Readonly<Record<KeptId, string>> = {
  headlineTarget: "Headline target",
  closure: "Stays in the region",
  fundingGap: "Not secured",
  likelyFinish: "Likely finish",
};

const spoken = ({ id, from, to, since, until }: Course): string =>
  since === until
    ? `${names[id]}: ${to} in version ${until}.`
    : `${names[id]}: ${from} in version ${since}, ${to} in version ${until}.`;

export const versionsMessages = {
  finding: ({ count, told, isSteady }: VersionFacts) => {
    const [first, second] = told;
    if (!first)
      return isSteady
        ? `The headline results are the same in all ${inWords(count)} versions`
        : `After ${inWords(count)} versions the headline results are where they began`;
    const opening = `${capital(movedOf(first))} over ${inWords(count)} versions`;
    return second ? `${opening}; ${movedOf(second)}` : opening;
  },
  subtitle: () =>
    "What was computed of each version, from the change log; each row has a scale of its own, which need not begin at zero; at the right, the latest value and its change since the first",
  description: ({ all }: VersionFacts) =>
    `One stepped line for each result over the versions of the plan. ${all.map(spoken).join(" ")}`,
  headlineTarget: () => names.headlineTarget,
  closure: () => names.closure,
  fundingGap: () => names.fundingGap,
  likelyFinish: () => names.likelyFinish,
  closureNote: () => "of the chain’s sales",
  fundingGapNote: () => "of the cost of the roadmap",
  likelyFinishNote: () => "of the roadmap, 80% likely",
  rise: ({ amount }: Amount) => `+${amount}`,
  fall: ({ amount }: Amount) => `−${amount}`,
  points: ({ amount }: Amount) => `${amount} points`,
  later: ({ amount }: Amount) => `${amount} later`,
  earlier: ({ amount }: Amount) => `${amount} earlier`,
  withNews: ({ change, news }: News) => `${change}, ${news}`,
  better: () => "better",
  worse: () => "worse",
  same: () => "as at first",
  latest: ({ shown, all }: { readonly shown: number; readonly all: number }, { number }: Print) =>
    `Of ${number(all)} versions the latest ${number(shown)} are drawn; the table has them all.`,
  unlike: ({ count }: { readonly count: number }, { number }: Print) =>
    count === 1
      ? "One value in another unit than the latest is not drawn; the table has it."
      : `${number(count)} values in another unit than the latest are not drawn; the table has them.`,
  tableCaption: () => "Results by version",
  columnVersion: () => "Version",
  columnDate: () => "Date",
  columnStatus: () => "Status",
};
