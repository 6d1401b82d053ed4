import type { ReviewCall } from "./commands/review.ts";
import { UsageFault } from "./usage-fault.ts";

type Format = "text" | "markdown" | "html" | "json" | "patch";

/** What of a review goes where. */
export type ReviewOutlets = {
  /** The one form that is printed. */
  readonly printed?: "text" | "json" | "patch";
  /** Forms of the document, by the ids of `render`. */
  readonly documents: readonly ("md" | "html")[];
  /** Other files of the folder. */
  readonly files: readonly ("json" | "patch")[];
};

const renderIds = { markdown: "md", html: "html" } as const;

const isDocument = (format: Format): format is "markdown" | "html" =>
  format === "markdown" || format === "html";

const isFile = (format: Format): format is "json" | "patch" =>
  format === "json" || format === "patch";

/** In a folder all but the text is a file; without one, one form can be printed. */
export const reviewOutlets = ({ flags }: Pick<ReviewCall, "flags">): ReviewOutlets => {
  const hasFolder = flags.output !== undefined;
  const usual: readonly Format[] = hasFolder ? ["text", "markdown", "html"] : ["text"];
  const asked: readonly Format[] = [...new Set(flags.format ?? usual)];
  const documents = asked.filter(isDocument).map((format) => renderIds[format]);
  const files = hasFolder ? asked.filter(isFile) : [];
  const printed = asked.filter(
    (format): format is "text" | "json" | "patch" =>
      !isDocument(format) && !(hasFolder && isFile(format)),
  );
  if (printed.length > 1) throw new UsageFault((texts) => texts.onePrinted(printed));
  return { documents, files, ...(printed[0] ? { printed: printed[0] } : {}) };
};
