/** A line whose Japanese quotation marks within others are the inner ones; as it is where they do not pair. */
const ofLine = (line: string): string => {
  let depth = 0;
  let isPaired = true;
  const said = line.replace(/[「」]/g, (mark) => {
    if (mark === "「") depth += 1;
    const isInner = depth > 1;
    if (mark === "」") depth -= 1;
    if (depth < 0) isPaired = false;
    if (!isInner) return mark;
    return mark === "「" ? "『" : "』";
  });
  return isPaired && depth === 0 ? said : line;
};

/** 「地元の酒米「誉富士」の育成」 becomes 「地元の酒米『誉富士』の育成」, wherever a sentence quotes a title. */
export const nestedQuotes = (text: string): string => text.split("\n").map(ofLine).join("\n");
