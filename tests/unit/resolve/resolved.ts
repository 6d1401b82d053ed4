import { complaints } from "../../../src/diagnostics/complaints.ts";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import type { Plan } from "../../../src/model/plan.ts";
import type { Source } from "../../../src/read/source.ts";
import { resolve } from "../../../src/resolve/resolve.ts";
import { validate } from "../../../src/validate/validate.ts";
import { judgeText } from "../validate/source-of.ts";
import { speeches } from "../validate/speeches.ts";

type Resolved = { readonly plan: Plan; readonly said: readonly Diagnostic[] };

export const resolveSource = (source: Source): Resolved => {
  const { complain, said } = complaints();
  const validated = validate(source, complain);
  if (!validated) throw new Error("nothing could be kept");
  return { plan: resolve(source, validated.file, complain), said: said() };
};

/** The plan a YAML text makes, with all that validating and resolving say. */
export const resolved = (text: string): Resolved => resolveSource(judgeText(text).source);

/** What is said, as `path: sentence`. */
export const heard = (text: string, language: "en" | "ja" = "en"): readonly string[] =>
  resolved(text).said.map(
    (fault) =>
      `${fault.place.path.join(".")}${fault.place.on === "key" ? " (key)" : ""}: ${speeches[language].message(fault)}`,
  );
