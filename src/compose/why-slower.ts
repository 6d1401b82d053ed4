import type { RequiredGrowth } from "../analyse/analyses/growth.ts";
import type { LocalText } from "../text/language.ts";

type Slower = { readonly rate: number; readonly reason: LocalText };

/** What an indicator supposes whose target rises more slowly than it has so far, and how fast that was. */
export const whySlower = ({ indicator, growth, past }: RequiredGrowth): Slower | undefined => {
  const sofar = past?.growth.whole;
  const { assumption: reason } = indicator;
  if (!reason || !growth.defined || !sofar?.defined) return undefined;
  if (growth.rate <= 0 || growth.rate >= sofar.rate) return undefined;
  return { rate: sofar.rate, reason };
};
