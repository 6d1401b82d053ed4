import { text as plain } from "../../document/span.ts";
import { defineExhibit } from "../exhibit.ts";
import { part } from "../part.ts";
import { payerRequestFacts } from "../payer-request-facts.ts";
import { publicPayers, requestId } from "../public-payers.ts";
import { requestFacts } from "../request-facts.ts";

const words = {
  title: "Text for a budget request or an application",
  opening:
    "What the plan says of money, gain and judgement, in sentences that can be pasted into a budget request or an application: first what holds for every public body that pays, then what each of them adds. Amounts are those of Table T14, indicators those of Table T10.",
  common: "For every body: aim, cost, gain, review and strategies",
  is: " is ",
  gap: "without a source",
  noStatus: "in a state not stated",
} as const;

/** What a public body can say for its money, ready to be pasted: for the officer. */
export const requests = defineExhibit({
  id: "requests",
  words,
  isWorking: true,
  compose: (context) => {
    const { text, prose, words: own } = context;
    const payers = publicPayers(context);
    if (payers.length === 0) return [];
    return [
      { kind: "paragraph", spans: [plain(own.opening)] },
      part("requests-common", own.common, prose("requests", requestFacts(context))),
      ...payers.map((payer) =>
        part(
          requestId(payer.key),
          text.pick(payer.key.name),
          prose("requests-payer", payerRequestFacts(context, payer)),
        ),
      ),
    ];
  },
});
