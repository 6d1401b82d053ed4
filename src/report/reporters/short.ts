import { visible } from "../../util/visible.ts";
import { clickable, type Reporter } from "../reporter.ts";

/** One line for each finding that counts, for `grep` and for editors. */
export const short: Reporter = {
  id: "short",
  report: (findings, { words, paint }) =>
    findings
      .filter(({ waiver }) => waiver === undefined)
      .map((finding) => {
        const { severity, code, message } = finding;
        const label = paint[severity](visible(`${words.severity[severity]}[${code}]`));
        return `${paint.accent(visible(clickable(finding)))}: ${label} ${visible(message)}\n`;
      })
      .join(""),
};
