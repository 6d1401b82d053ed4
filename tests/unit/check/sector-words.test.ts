import { describe, expect, test } from "vitest";
import { sectorIn } from "../../../src/check/words/sector-words.ts";

describe("a sector word", () => {
  test.each([
    "bio",
    "IT",
    "Environment",
    "metal products",
    "Machinery industry",
    "food sector",
    "IT and bio",
    "ものづくり",
    "ものづくり産業",
    "バイオ関連産業",
    "機械",
    "製造業",
    "サービス業",
    "金属製品",
    "医療・福祉",
    "ＩＴ",
    "エネルギー・環境関連産業",
    "農業",
    "リサイクル分野",
    "食品工業",
    "バイオ製品",
    "環境ビジネス",
    "先端技術",
    "スマート農業",
    "自動車産業",
    "AI・IoT",
    "IT services",
    "Green technology",
    "Smart manufacturing",
    "Automotive industry",
  ])("%s is one", (name) => {
    expect(sectorIn(name)).toBe(name);
  });

  test.each([
    "wine",
    "furniture",
    "household appliances",
    "honkaku shochu",
    "bio-based tableware",
    "IT training for farms",
    "本格焼酎",
    "近代漆器",
    "医療用縫合糸",
    "食品容器",
    "漆器",
    "清酒",
    "家電",
    "産業用ロボット",
    "自動車",
    "医療機器",
    "緑茶",
    "green tea",
    "industrial robots",
    "information systems for clinics",
    "",
  ])("%s is none", (name) => {
    expect(sectorIn(name)).toBeUndefined();
  });

  test("is found in either language of a name", () => {
    expect(sectorIn({ ja: "本格焼酎", en: "food" })).toBe("food");
    expect(sectorIn({ ja: "バイオ", en: "yeast" })).toBe("バイオ");
  });
});
