import { readdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Rule } from "../../src/check/rule.ts";

export const rulesFolder = fileURLToPath(new URL("../../src/check/rules/", import.meta.url));

/** Every rule there is, by the name of its file, without the registry. */
export const allRules = async (): Promise<ReadonlyMap<string, Rule>> => {
  const names = readdirSync(rulesFolder)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".gen.ts"))
    .sort();
  const rules = new Map<string, Rule>();
  for (const name of names) {
    const module: object = await import(pathToFileURL(rulesFolder + name).href);
    const [rule] = Object.values(module).filter((one) => typeof one?.check === "function");
    if (rule) rules.set(name.replace(/\.ts$/, ""), rule as Rule);
  }
  return rules;
};
