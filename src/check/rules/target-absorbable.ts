import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Measure, Target } from "../../model/action.ts";
import type { Stage } from "../../model/cluster.ts";
import type { ValueOf } from "../../model/enumerations.ts";
import type { LocalText } from "../../text/language.ts";
import { also, defineRule, type Report } from "../rule.ts";

/** Who puts a result to use in making and selling; an association stands for the firms that are in it. */
const firms: ReadonlySet<ValueOf<"institutionType"> | undefined> = new Set([
  "core-firm",
  "sme",
  "supplier",
  "venture",
  "large-firm",
  "farmer-producer",
  "trading-house",
  "association",
  // what a user is may not be written yet
  undefined,
]);

/** Measures that lift what a firm can do, rather than what it can pay for or sell. */
const bridging: ReadonlySet<ValueOf<"measureType"> | undefined> = new Set([
  "people",
  "rd",
  "facility",
  "network",
  "incubation",
  "information",
  "cross-industry",
]);

type Part = "users" | "requiredLevel" | "level";

const messages = {
  noFirm: (facts: { target: LocalText; users: readonly LocalText[] }, print: Print) =>
    `no user of target \`${print.pick(facts.target)}\` is a firm: ${print.list(facts.users.map((one) => `\`${print.pick(one)}\``))}`,
  unknown: (
    facts: {
      targets: readonly LocalText[];
      lacks: readonly Part[];
      stages: readonly LocalText[];
    },
    print: Print,
  ) => {
    const parts: Readonly<Record<Part, string>> = {
      users: "its users",
      requiredLevel: "the level it requires",
      level: `the level of the firms at ${print.list(facts.stages.map((one) => `\`${print.pick(one)}\``))}`,
    };
    const lacks = print.list(facts.lacks.map((part) => parts[part]));
    const isOne = facts.lacks.length === 1 && facts.lacks[0] !== "users";
    const targets = print.list(facts.targets.map((one) => `\`${print.pick(one)}\``));
    return `whether local firms can use ${targets} is not known: ${lacks} ${isOne ? "is" : "are"} not stated`;
  },
  beyond: (
    facts: {
      target: LocalText;
      stage: LocalText;
      required: number;
      level: number;
      maximum: number;
    },
    print: Print,
  ) =>
    `\`${print.pick(facts.target)}\` is beyond local firms: it requires level ${facts.required} and \`${print.pick(facts.stage)}\` is at ${facts.level}, a gap of ${facts.required - facts.level} where ${print.number(facts.maximum)} is the most, and no measure bridges it`,
};

type Say = Report<typeof messages>;

/** Whose firms' level counts: those in the region that make or sell. */
const isJudged = ({ position, locality }: Stage): boolean =>
  position !== "market" && locality?.share !== 0;

/**
 * Where the result has to be taken up: at the target's stages, and where firms sit that use it and sit at none
 * of these.
 */
const stagesOf = ({ stages, users }: Target): readonly Stage[] => {
  const elsewhere = users.flatMap((user) =>
    typeof user === "object" &&
    "id" in user &&
    firms.has(user.type) &&
    !user.stages.some((stage) => stages.includes(stage))
      ? user.stages
      : [],
  );
  return [...new Set([...stages, ...elsewhere])];
};

const sayUsers = (target: Target, say: Say): void => {
  const { users, title } = target;
  const bodies = users.flatMap((user) =>
    typeof user === "object" && "id" in user && !firms.has(user.type) ? [user.name] : [],
  );
  if (bodies.length > 0 && bodies.length === users.length)
    say("noFirm", at(target, "users"), { target: title, users: bodies });
};

type Unknown = {
  readonly target: Target;
  readonly lacks: readonly Part[];
  readonly unstated: readonly Stage[];
};

const unknownOf = (target: Target): Unknown => {
  const { users, requiredLevel, stages } = target;
  const unstated = stagesOf(target).filter((stage) => isJudged(stage) && stage.level === undefined);
  const isMissing: Readonly<Record<Part, boolean>> = {
    users: users.length === 0,
    requiredLevel: requiredLevel === undefined && stages.length > 0,
    level: unstated.length > 0,
  };
  const lacks = (["users", "requiredLevel", "level"] as const).filter((part) => isMissing[part]);
  return { target, lacks, unstated };
};

const isOnlyLevel = ({ lacks }: Unknown): boolean => lacks.length === 1 && lacks[0] === "level";

/** What is missing to tell whether the result can be used; in one finding, at the target. */
const sayUnknown = ({ target, lacks, unstated }: Unknown, say: Say): void => {
  const facts = { targets: [target.title], lacks, stages: unstated.map(({ name }) => name) };
  const related = unstated.map((stage) => also(onKey(at(stage)), "unstated"));
  say("unknown", onKey(at(target)), facts, related);
};

/** A level that is all that is missing is missing once, for however many targets. */
const sayLevels = (unknown: readonly Unknown[], say: Say): void => {
  const groups = new Map<string, Unknown[]>();
  for (const one of unknown) {
    const name = one.unstated.map(({ id }) => id).join();
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  for (const group of groups.values()) {
    const [first, ...others] = group[0]?.unstated ?? [];
    if (!first) continue;
    const targets = group.map(({ target }) => target);
    const facts = {
      targets: targets.map(({ title }) => title),
      lacks: ["level"] as const,
      stages: [first, ...others].map(({ name }) => name),
    };
    say("unknown", at(first, "level"), facts, [
      ...others.map((stage) => also(onKey(at(stage)), "unstated")),
      ...targets.map((target) => also(onKey(at(target)), "target")),
    ]);
  }
};

/** What the bridging measures serve: targets, and stages directly or through who sits there. */
const bridgedBy = (measures: readonly Measure[]): ReadonlySet<Target | Stage> => {
  const helping = measures.filter(({ type }) => bridging.has(type));
  return new Set<Target | Stage>(
    helping.flatMap(({ targets, tasks, barriers, beneficiaries }) => [
      ...targets,
      ...tasks.flatMap(({ target }) => target ?? []),
      ...barriers.flatMap(({ stages }) => stages),
      ...beneficiaries.flatMap((one) => ("stages" in one ? one.stages : one)),
    ]),
  );
};

const sayBeyond = (
  target: Target,
  bridged: ReadonlySet<Target | Stage>,
  maximum: number,
  say: Say,
): void => {
  const { requiredLevel: required, title } = target;
  if (required === undefined || bridged.has(target)) return;
  const behind = stagesOf(target)
    .flatMap((stage) => (stage.level === undefined ? [] : [{ stage, level: stage.level }]))
    .filter(({ stage, level }) => required - level > maximum && !bridged.has(stage))
    .sort((a, b) => a.level - b.level);
  const [worst, ...others] = behind;
  if (!worst) return;
  const facts = { target: title, stage: worst.stage.name, required, level: worst.level, maximum };
  say("beyond", at(target, "requiredLevel"), facts, [
    also(at(worst.stage, "level"), "level"),
    ...others.map(({ stage }) => also(at(stage, "level"), "level")),
  ]);
};

/** A result beyond what local firms can use is not used. */
export const targetAbsorbable = defineRule({
  id: "target-absorbable",
  title: { en: "local firms can use it", ja: "地元企業が成果を使えること" },
  number: 24,
  step: 2,
  severity: "error",
  from: "agreed",
  limits: { gap: 1 },
  applies: ({ targets }) => targets.some(({ decision }) => decision === "chosen"),
  messages,
  measures: {
    beyond: ({ required, level, maximum }) => ({
      value: required - level,
      limit: maximum,
      unit: "count",
    }),
  },
  writes: { unknown: ({ lacks }) => lacks.filter((part) => part !== "level") },
  notes: {
    level: () => "the level of the firms here",
    unstated: () => "no level is stated here",
    target: () => "the target that is to be used there",
  },
  help: ({
    required,
    lacks,
  }: {
    readonly required?: number;
    readonly lacks?: readonly string[];
  }) => {
    if (required !== undefined)
      return "add a measure that lifts the firms (training, joint research, shared facilities, a network) and give it this target or stage, or lower what the target requires";
    return lacks === undefined
      ? "name under `users` at least one firm that will use the result"
      : "name under `users` the firms that will use the result, and state the target’s `requiredLevel` and the `level` of its stages, from 1 to 5 on one scale";
  },
  principle: {
    en: "Sawaki, “Industrial clusters and the regional innovation plan”, section 1: the complaint that results are beyond the technical level of local firms and cannot be used",
    ja: "佐脇「産業クラスターと地域イノベーションプラン」 第1節：「地元の企業の技術水準を超えて使えない」という批判",
  },
  check: ({ plan, limits, report }) => {
    const bridged = bridgedBy(plan.measures);
    const chosen = plan.targets.filter(({ decision }) => decision === "chosen");
    const unknown = chosen.map(unknownOf).filter(({ lacks }) => lacks.length > 0);
    for (const target of chosen) {
      sayUsers(target, report);
      sayBeyond(target, bridged, limits.gap, report);
    }
    for (const one of unknown) if (!isOnlyLevel(one)) sayUnknown(one, report);
    sayLevels(unknown.filter(isOnlyLevel), report);
  },
});
