import type { ReviewDate } from "../../analyse/review/review-dates.ts";
import type { Month } from "../../notation/period.ts";
import type { Text } from "../../text/text.ts";

/** The month by which a review has come. */
export const lastMonth = ({ period }: ReviewDate): Month => period.to - 1;

/** "FY2027 annual check": when a review is, and of which kind. */
export const reviewName = ({ review, period }: ReviewDate, text: Text) => ({
  when: text.period(period),
  kind: review.kind === undefined ? "" : text.enumerated("reviewKind", review.kind),
});
