import type { ClusterLink } from "./cluster-links.ts";

/** For sentences whose words go with the number. */
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
