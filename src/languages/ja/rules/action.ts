import { sayReason } from "../../../analyse/say-reason.ts";
import type { milestoneOwner } from "../../../check/rules/milestone-owner.ts";
import type { regionScaleRule } from "../../../check/rules/region-scale.ts";
import type { roadmapOrder } from "../../../check/rules/roadmap-order.ts";
import type { targetAnchored } from "../../../check/rules/target-anchored.ts";
import type { targetMechanism } from "../../../check/rules/target-mechanism.ts";
import type { targetSelective } from "../../../check/rules/target-selective.ts";
import type { Quantity } from "../../../notation/quantity.ts";
import { analysesJa } from "../analyses/index.gen.ts";
import type { RuleTexts } from "./rule-texts.ts";

const parts = {
  lever: "強める点（lever）",
  mechanism: "製品への効果",
  evidence: "根拠",
} as const;

const bases = { industry: "産業規模", economy: "経済規模" } as const;

export const targetAnchoredJa: RuleTexts<typeof targetAnchored> = {
  messages: {
    none: () => "計画にイノベーションのターゲットがありません",
    adrift: ({ target }, print) =>
      `ターゲット「${print.pick(target)}」がサプライチェーンのどの工程のものか書かれていません`,
  },
  help: "targets の各ターゲットに、強化する工程を stages として書いてください",
};

export const targetMechanismJa: RuleTexts<typeof targetMechanism> = {
  messages: {
    lacks: ({ target, lacks }, print) =>
      `ターゲット「${print.pick(target)}」に${print.list(lacks.map((part) => parts[part]))}が書かれていません`,
  },
  help: "lever（品質・費用・ブランドなど）、mechanism（製品がどう良くなるか）、evidence（根拠）または source（出典）を書いてください",
};

export const targetSelectiveJa: RuleTexts<typeof targetSelective> = {
  messages: {
    many: ({ count, maximum }, print) =>
      `ターゲットが${print.number(count)}件選ばれています（目安は${print.number(maximum)}件までです）`,
    wide: ({ touched, all, touchedShare, share }, print) =>
      `選ばれたターゲットが${all}工程のうち${touched}工程、${print.share(touchedShare)}に及んでいます（目安は${print.share(share)}までです）`,
  },
  help: "製品を最も伸ばすターゲットを残し、ほかは decision: rejected として reason に理由を書いてください",
};

export const regionScaleJa: RuleTexts<typeof regionScaleRule> = {
  messages: {
    small: ({ target, effect, share, minimum, against, firmSuccesses }, print) =>
      `「${print.pick(target)}」の効果と見込む年${print.quantity(effect)}は、地域の${bases[against]}の${print.share(share, 2)}で、${print.share(minimum, 2)}を下回ります${
        firmSuccesses === undefined
          ? ""
          : `（中小企業1社の成功の目安とされる2億円の${print.number(firmSuccesses, 1)}倍）`
      }`,
    unknown: (why, print) =>
      `「${print.pick(why.target)}」が地域の規模に見合うかどうか分かりません（${sayReason(analysesJa["region-scale"].reasons, why, print)}）`,
    noBase: () =>
      "ターゲットが地域の規模に見合うかどうか分かりません（地域の産業規模も経済規模も書かれていません）",
  },
  notes: {
    base: ({ quantity }: { quantity: Quantity }, print) =>
      `${print.quantity(quantity)}に対する割合です`,
  },
  help: ({ share }: { readonly share?: number }) =>
    share === undefined
      ? "effect.likely に年間の効果を、region.industry に地域の産業規模を書いてください"
      : "小さな効果が地域の規模に育つ道筋を示してください",
};

export const roadmapOrderJa: RuleTexts<typeof roadmapOrder> = {
  messages: {
    early: ({ task, stated, earliest, because }, print) =>
      `「${print.pick(task)}」は${print.month(stated)}に始まりますが、「${print.pick(because)}」を待つため${print.month(earliest)}より前には始められません`,
    backwards: ({ task, start, end }, print) =>
      `「${print.pick(task)}」の終わり（${print.period(end)}）が始まり（${print.period(start)}）より前です`,
    length: ({ task, months, least, most }, print) =>
      `「${print.pick(task)}」の期間は${print.number(months)}か月ですが、始まりから終わりまでは${least === most ? "" : `${print.number(least)}～`}${print.number(most)}か月です`,
    circle: ({ tasks }, print) => {
      const names = tasks.map((task) => `「${print.pick(task)}」`).join("");
      return tasks.length === 1
        ? `${names}が自分自身の終了を待っています`
        : `${names}が互いの終了を待っています`;
    },
    overrun: ({ task, stated, end }, print) =>
      `「${print.pick(task)}」の終わりは${print.period(stated)}とされていますが、先行する取組の後に始めると${print.month(end)}までかかります`,
    late: ({ task, end, planEnd }, print) =>
      `「${print.pick(task)}」は${print.month(end)}まで続き、計画期間の最後の月（${print.month(planEnd)}）を超えます`,
    deadline: ({ task, deadline, end, months }, print) =>
      `「${print.pick(task)}」は${print.month(end)}までかかり、期限の${print.period(deadline)}に${print.number(months)}か月遅れます`,
    gate: ({ task, gate, start }, print) =>
      `「${print.pick(task)}」の関門は${print.period(gate)}で、取組が始まる${print.month(start)}より前です`,
  },
  notes: {
    start: () => "始まりはここに書かれています",
    end: () => "終わりはここに書かれています",
    because: () => "この取組を待ちます",
    circle: () => "これも循環の一部です",
  },
  help: "日付を動かすか、期間を短くするか、after（先行する取組）を改めてください",
};

export const milestoneOwnerJa: RuleTexts<typeof milestoneOwner> = {
  messages: {
    none: ({ task }, print) => `「${print.pick(task)}」に担当機関がありません`,
  },
  help: "owner に計画の機関を一つ書いてください",
};
