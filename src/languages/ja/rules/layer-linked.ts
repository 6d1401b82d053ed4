import type { layerLinked } from "../../../check/rules/layer-linked.ts";
import type { Print } from "../../../diagnostics/speech.ts";
import type { RuleTexts } from "../rule-texts.ts";

const layers = (lacks: readonly (readonly string[])[], print: Print): string =>
  lacks
    .map((group) => `「${group.map((one) => print.enumerated("layer", one)).join("または")}」`)
    .join("");

export const layerLinkedJa: RuleTexts<typeof layerLinked> = {
  messages: {
    technology: ({ task, lacks }, print) =>
      `技術の取組「${print.pick(task)}」の後に、${layers(lacks, print)}の層の取組が続いていません`,
    resource: ({ task, lacks }, print) =>
      `資源の取組「${print.pick(task)}」の後に、${layers(lacks, print)}の層の取組が続いていません`,
    region: ({ task }, print) =>
      `地域の取組「${print.pick(task)}」が、製品や市場の取組の後に置かれていません`,
  },
  help: "次の取組の after（先行する取組）にこの取組を加えるか、layer（層）を改めてください",
};
