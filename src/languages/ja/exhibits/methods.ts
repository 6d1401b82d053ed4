import type { methods } from "../../../compose/exhibits/methods.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const methodsJa: ExhibitWords<typeof methods> = {
  title: "算定方法",
  assumed: "記入がないため仮に置いた値",
  field: "項目",
  taken: "置いた値",
};
