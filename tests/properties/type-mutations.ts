import { hostileStrings } from "../kit/hostile-strings.ts";
import { any, by, onPart, quoted, type TextChange, write } from "./plan-parts.ts";
import type { TextPart } from "./text-parts.ts";

/** Two spaces or more part one from the next. */
const listed = (text: string): readonly string[] => text.trim().split(/\s{2,}/);

/** As they would stand in a file: half of them are something else than they look like. */
const bare: readonly string[] = [
  ...["", "|\n", ">-\n"],
  ...listed(`
    ~  null  true  no  0  -0  -1  1  0.1  120  1e308  1e999  -1e999  .nan  .inf  -.inf  0x1F  0o17
    1_000  1,200  1e-320  9007199254740993  2026-04-01  2026-13  FY2026  FY9999-FY0001  FY0000
    令和0年  令和9999年  2027-Q9  50%  -50%  1000%  0%  100%  0円  -3億円  1200億円  USD 3 M  5 t  0 t
    999999999999999999999999億円  0.0000000000000000001円  1億円/0  3 円/月  0.5 FTE  18 months
    0 months  -3 months  99999 months  1e9 years  2.5 months  []  {}  [[]]  [~]  [{}]  { ja: 1 }
    { ja: "" }  { en: x }  ""  " "  { value: 3億円 }  { value: ~ }  [1, 1, 1]
    { value: 1 t, kind: forecast, asOf: 2099 }  { value: 3億円, kind: assumption, note: "n" }
    { low: 9, likely: 5, high: 1 }  { FY2026: 1億円, FY2025: -1億円 }  { 2026: 1, 2027: 0 }
    { "": 1 }  { "a.b": 1 }  outside  in-region  agreed  chosen  rejected  market  return  each  none
    !!str x  !x y  *a  &a b  <<  ? x  - x  a: b  @x  \`x\`
  `),
];

/** Figures and times that may be written, and hardly ever are. */
const extreme: readonly string[] = listed(`
  0  0円  -3億円  1円  9999兆円  1e300  0.000001円  USD 3 M  EUR 0  -50%  0%  300%  0 t  1 kg  1e12 L
  -1  1  0.5  10000000  0 FTE  100万人  1.0.0  1-9  9-1  0-9  FY1900  FY2999  2027-02  1868-09  BY2030
  令和元年  FY2026-FY2026  FY2030-FY2026  FY1950-FY2950  2027-01..2026-01  2027-Q4  0 months  1 day
  9000 months  200 years  { FY2026: 0円 }  { FY1990: 1億円, FY2090: 1億円 }
  { value: 0円, asOf: FY2024, kind: actual }  { value: -1円, kind: forecast, asOf: FY2050 }
  { low: 1 month, likely: 1 month, high: 900 months }  { low: 0円, likely: 0円, high: 0円 }
`);

const hasDigits = ({ said }: TextPart): boolean => /\d/.test(String(said ?? ""));

/** A value of another type, a number far out, nothing at all. */
export const typeChanges: readonly TextChange[] = [
  onPart(any, (part, _, { put }) => [write(part, by(bare, put))]),
  onPart(any, (part, _, { put }) => [write(part, by(bare, put))]),
  onPart(
    ({ kind }) => kind === "scalar",
    (part, _, { put }) => [write(part, quoted(by(hostileStrings, put)))],
  ),
  onPart(hasDigits, (part, _, { put }) => [write(part, by(bare, put))]),
  onPart(hasDigits, (part, _, { put }) => [write(part, by(extreme, put))]),
  onPart(hasDigits, (part, _, { put }) => [write(part, by(extreme, put))]),
  onPart(hasDigits, (part, _, { put }) => [write(part, by(extreme, put))]),
  onPart(any, (part) => [write(part, `[${part.json}, ${part.json}]`)]),
  onPart(any, (part) => [write(part, `{ ja: ${part.json} }`)]),
  onPart(
    ({ kind }) => kind !== "scalar",
    (part, _, { put }) => [write(part, by(['"x"', "12", "true", "~", "[]", "{}"], put))],
  ),
];
