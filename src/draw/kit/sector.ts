import type { Sector } from "../../analyse/sector.ts";
import type { Language } from "../../text/language.ts";
import { palette } from "./palette.ts";

export const sectors: readonly Sector[] = [
  "industry",
  "academia",
  "government",
  "finance",
  "support",
];

export const sectorColour: Readonly<Record<Sector, string>> = {
  industry: palette.industry,
  academia: palette.academia,
  government: palette.government,
  finance: palette.finance,
  support: palette.support,
};

/** One character, with what it stands for. English letters are initials of the words beside them. */
export const sectorNames: Readonly<
  Record<Language, Readonly<Record<Sector, { readonly letter: string; readonly name: string }>>>
> = {
  ja: {
    industry: { letter: "産", name: "産（企業・生産者）" },
    academia: { letter: "学", name: "学（大学・高専・国研）" },
    government: { letter: "官", name: "官（行政・公設試）" },
    finance: { letter: "金", name: "金（金融機関）" },
    support: { letter: "支", name: "支援機関・団体" },
  },
  en: {
    industry: { letter: "B", name: "business" },
    academia: { letter: "U", name: "university or college" },
    government: { letter: "G", name: "government and its laboratories" },
    finance: { letter: "F", name: "finance" },
    support: { letter: "S", name: "support body" },
  },
};
