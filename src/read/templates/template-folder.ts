import { below } from "../inside-folder.ts";
import type { Source } from "../source.ts";

/** The folder whose files take the place of built-in templates. */
export const templateFolder = ({ folder }: Pick<Source, "folder">): string =>
  below(folder, "templates");
