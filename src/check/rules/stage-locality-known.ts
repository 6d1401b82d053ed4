import { at } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Stage } from "../../model/cluster.ts";
import type { LocalText } from "../../text/language.ts";
import { defineRule } from "../rule.ts";

/** In the region and outside are facts of a map; a share in between is a statistic and needs a source. */
const isUnsourced = ({ locality, source }: Stage): boolean => {
  if (!locality || locality.share === 0 || locality.share === 1) return false;
  if (locality.kind === "assumption") return (locality.note ?? locality.source) === undefined;
  return (locality.source ?? source) === undefined;
};

/** Whether the chain closes in the region can only be judged where every stage has its place. */
export const stageLocalityKnown = defineRule({
  id: "stage-locality-known",
  title: { en: "it is known where each stage is", ja: "工程の所在が分かること" },
  number: 5,
  step: 1,
  severity: "warning",
  from: "deliberation",
  limits: {},
  applies: ({ chain }) => chain.stages.length > 0,
  messages: {
    unknown: (facts: { stage: LocalText }, print: Print) =>
      `it is not said whether \`${print.pick(facts.stage)}\` is in the region`,
    unsourced: (facts: { stage: LocalText; share: number }, print: Print) =>
      `the share of \`${print.pick(facts.stage)}\` in the region, ${print.share(facts.share)}, has no source`,
  },
  help: "write `location: in-region`, `outside`, or a share such as `{ share: 60%, source: … }`",
  principle: {
    en: "Sawaki, “Industrial clusters and the regional innovation plan”, figure 2: a closed chain and an embedded one differ by where the stages are",
    ja: "佐脇「産業クラスターと地域イノベーションプラン」 図2：サプライチェーンが地域内で閉じているか、地域外の一部に組み込まれているかは、工程の所在で決まる",
  },
  check: ({ plan: { chain }, report }) => {
    for (const stage of chain.stages) {
      const { name, locality, position } = stage;
      // the buyers are where they are: the chain ends before them
      if (position === "market") continue;
      if (!locality) report("unknown", at(stage, "location"), { stage: name });
      else if (isUnsourced(stage))
        report("unsourced", at(stage, "location"), { stage: name, share: locality.share });
    }
  },
});
