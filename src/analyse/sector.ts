import type { Institution } from "../model/cluster.ts";
import type { ValueOf } from "../model/enumerations.ts";

export type Sector = "industry" | "academia" | "government" | "finance" | "support";

const sectorOfType: Readonly<Record<ValueOf<"institutionType">, Sector>> = {
  "core-firm": "industry",
  sme: "industry",
  supplier: "industry",
  venture: "industry",
  "large-firm": "industry",
  "farmer-producer": "industry",
  "trading-house": "industry",
  university: "academia",
  college: "academia",
  "national-lab": "academia",
  tlo: "academia",
  "ip-office": "academia",
  "public-lab": "government",
  prefecture: "government",
  "regional-government": "government",
  municipality: "government",
  "ministry-bureau": "government",
  bank: "finance",
  vc: "finance",
  "support-body": "support",
  chamber: "support",
  association: "support",
  labour: "support",
  media: "support",
  foundation: "support",
  civil: "support",
};

/** Which of industry, academia, government, finance and support a body belongs to. */
export const sectorOf = ({ type }: Pick<Institution, "type">): Sector | undefined =>
  type === undefined ? undefined : sectorOfType[type];
