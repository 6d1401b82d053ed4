import type { SchemaCall } from "../commands/schema.ts";
import { type ExitCode, exit } from "../exit.ts";
import { UsageFault } from "../usage-fault.ts";
import { writeFile } from "../write-file.ts";

/** What there is a schema of, each loaded when it is asked for. */
const schemas: Readonly<Record<string, () => Promise<object>>> = {
  plan: async () => (await import("../../validate/json-schema.ts")).jsonSchema(),
  analyses: async () => {
    const [{ accounts }, { resultsSchema }] = await Promise.all([
      import("../../analyse/accounts/index.gen.ts"),
      import("../../analyse/results-schema.ts"),
    ]);
    return resultsSchema(accounts);
  },
  changes: async () => (await import("../../diff/changes-schema.ts")).changesSchema(),
  findings: async () => (await import("../../report/findings-schema.ts")).findingsSchema(),
};

export const schema = async ({ flags, operands, ui, world }: SchemaCall): Promise<ExitCode> => {
  const [what = "plan"] = operands;
  const make = Object.hasOwn(schemas, what) ? schemas[what] : undefined;
  if (!make) throw new UsageFault((texts) => texts.unknownSchema(what));
  const text = `${JSON.stringify(await make(), null, 2)}\n`;
  if (flags.output === undefined) ui.print(text);
  else {
    const [written] = await writeFile(flags.output, text, world);
    if (written) ui.note(ui.texts.wrote(written.path, `${(written.bytes / 1000).toFixed(1)} kB`));
  }
  return exit.fine;
};
