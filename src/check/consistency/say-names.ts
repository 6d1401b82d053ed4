import { at, type Origin } from "../../diagnostics/place.ts";
import type { Plan } from "../../model/plan.ts";
import type { LocalText } from "../../text/language.ts";
import { also } from "../rule.ts";
import { contradiction, hasPoint } from "./compass.ts";
import { type Keys, visitTexts } from "./plan-texts.ts";
import type { Say } from "./texts.ts";

const whole = (text: LocalText): string =>
  typeof text === "string" ? text : `${text.ja ?? ""} ${text.en ?? ""}`;

type Found = { readonly text: LocalText; readonly thing: Origin; readonly keys: Keys };

const isName = ({ keys }: Found): boolean => keys[0] === "name" || keys[0] === "title";

/** A name that says one direction, and the texts of the same entry that say another. */
export const sayNames = (plan: Plan, say: Say): void => {
  const found: Found[] = [];
  visitTexts(plan, (text, thing, keys) => {
    if (hasPoint(whole(text))) found.push({ text, thing, keys: [...keys] });
  });
  const names = new Map(found.filter(isName).map((one) => [one.thing, one]));
  for (const one of found) {
    const name = names.get(one.thing);
    if (!name || isName(one)) continue;
    const points = contradiction(whole(name.text), whole(one.text));
    if (!points) continue;
    const related = [also(at(name.thing, ...name.keys), "name")];
    say("compass", at(one.thing, ...one.keys), { name: name.text, ...points }, related);
  }
};
