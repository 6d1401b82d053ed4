import type { Shape } from "../../src/document/drawing.ts";
import type { FigureMaker } from "../../src/draw/figure.ts";
import { drawFigure } from "./drawn-plans.ts";
import { drawnShapes } from "./drawn-shapes.ts";
import { soundPlanOf } from "./plan-of.ts";

type Language = "ja" | "en";

/** A figure drawn of a plan given as YAML, and what can be read in it. */
export const drawnWith = (figure: FigureMaker) => {
  const drawn = (yaml: string, language: Language = "en") => {
    const { plan, use } = soundPlanOf(yaml);
    return drawFigure(figure, plan, { use, language });
  };
  const shapesOf = (yaml: string, language: Language = "en"): readonly Shape[] =>
    drawnShapes(drawn(yaml, language)?.drawing.shapes ?? []);
  return {
    drawn,
    shapesOf,
    titles: (yaml: string): readonly (string | undefined)[] =>
      (["en", "ja"] as const).map((language) => drawn(yaml, language)?.drawing.title),
    wordsIn: (yaml: string, language: Language = "en"): readonly string[] =>
      shapesOf(yaml, language).flatMap(({ tag, children }) =>
        tag === "text" ? children.filter((one) => typeof one === "string") : [],
      ),
  };
};
