import type { SchemaCall } from "../commands/schema.ts";
import { type ExitCode, exit } from "../exit.ts";
import { writeFile } from "../write-file.ts";

export const schema = async ({ flags, ui, world }: SchemaCall): Promise<ExitCode> => {
  const { jsonSchema } = await import("../../validate/json-schema.ts");
  const text = `${JSON.stringify(jsonSchema(), null, 2)}\n`;
  if (flags.output === undefined) ui.print(text);
  else {
    const [written] = await writeFile(flags.output, text, world);
    if (written) ui.note(ui.texts.wrote(written.path, `${(written.bytes / 1000).toFixed(1)} kB`));
  }
  return exit.fine;
};
