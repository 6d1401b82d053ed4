/**
 * Advance widths of U+0020 to U+007E in hundredths of an em: the widest of the fonts a reader may have
 * (Noto Sans CJK JP, the Arial metrics, and the Verdana-like Latin of Meiryo), so that text fits in all.
 */
const regular =
  "28 37 48 63 61 93 75 28 38 38 48 63 31 35 31 40 61 61 61 61 61 61 61 61 61 61 32 32 63 63 63 56 102 67 67 73 74 67 62 78 73 30 54 67 56 84 73 78 67 78 73 67 62 73 67 95 67 67 66 38 40 38 63 56 61 59 62 53 62 59 34 61 61 28 28 56 29 93 61 61 62 62 40 50 38 61 57 81 56 57 50 38 31 38 63";
const bold =
  "28 42 58 67 67 97 83 33 43 43 51 67 37 40 37 39 67 67 67 67 67 67 67 67 67 67 37 37 67 67 67 62 101 73 73 73 79 67 65 78 80 36 57 74 62 95 80 81 70 81 74 69 65 78 70 103 71 67 69 43 39 43 67 57 63 65 69 57 69 65 42 67 68 33 33 64 33 99 68 66 69 69 47 56 46 68 62 88 62 62 56 43 34 43 67";

const ems = (table: string): readonly number[] => table.split(" ").map((one) => Number(one) / 100);

export const glyphWidths = { regular: ems(regular), bold: ems(bold) };
