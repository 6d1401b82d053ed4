import type { Severity } from "../diagnostics/diagnostic.ts";
import type { Finding } from "./finding.ts";

/** What one institution has to write or correct before the gate opens. */
export type GateShare = {
  /** Its id; nothing where the plan names nobody, not even a lead. */
  readonly institution?: string;
  readonly name?: string;
  readonly isLead: boolean;
  readonly findings: readonly Finding[];
};

/** What stands between a plan and a status. */
export type Gate = {
  readonly plan: string;
  /** The status asked for: by its key, and as it is printed. */
  readonly status: string;
  readonly printed: string;
  readonly isOpen: boolean;
  readonly shares: readonly GateShare[];
  /** Findings that bar nothing, by severity. */
  readonly besides: Readonly<Record<Exclude<Severity, "error">, number>>;
};

type Asked = {
  readonly plan: string;
  readonly status: string;
  readonly printed: string;
  /** Names of the institutions by id, in the order of the plan. */
  readonly institutions: ReadonlyMap<string, string>;
  readonly lead?: string | undefined;
};

/** Errors that no waiver covers bar the way; each falls to those who can put it right, or to the lead. */
export const gateOf = (findings: readonly Finding[], asked: Asked): Gate => {
  const { plan, status, printed, institutions, lead } = asked;
  const counted = findings.filter(({ waiver }) => waiver === undefined);
  const barring = counted.filter(({ severity }) => severity === "error");
  const shares = [...institutions.keys(), undefined].flatMap(
    (institution): readonly GateShare[] => {
      const own = barring.filter(({ resolvers }) =>
        resolvers.length === 0
          ? institution === lead
          : resolvers.some((one) => one === institution),
      );
      if (own.length === 0) return [];
      const isLead = institution !== undefined && institution === lead;
      if (institution === undefined) return [{ isLead, findings: own }];
      return [
        { institution, name: institutions.get(institution) ?? institution, isLead, findings: own },
      ];
    },
  );
  const count = (severity: Severity) => counted.filter((one) => one.severity === severity).length;
  return {
    plan,
    status,
    printed,
    isOpen: barring.length === 0,
    shares,
    besides: { warning: count("warning"), note: count("note") },
  };
};
