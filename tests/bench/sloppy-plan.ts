import { generatedPlan } from "../kit/generated-plan.ts";

/** A plan of about 90 kB that names nobody for its measures, and no owner for every third task. */
export const sloppyPlan = (): string => {
  const text = generatedPlan({ stages: 28, tasks: 78, institutions: 28, measures: 80 });
  const lines = text.split("\n");
  const roles = lines.indexOf("  measure-0:", lines.indexOf("roles:"));
  let task = 0;
  const kept = lines.slice(0, roles).filter((line) => {
    if (line.startsWith("      owner: ")) task += 1;
    return !(line.startsWith("      owner: ") && task % 3 === 0);
  });
  return `${kept.join("\n")}\n`;
};
