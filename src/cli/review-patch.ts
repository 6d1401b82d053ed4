import { reviewRecordJa } from "../languages/ja/review-record.ts";
import { amended } from "../read/amend/amended.ts";
import type { Amendment } from "../read/amend/amendment.ts";
import { blockLines } from "../read/amend/yaml-text.ts";
import type { Source, SourceFile } from "../read/source.ts";
import { unifiedDiff } from "../util/unified-diff.ts";
import { wayBetween } from "./path-parts.ts";
import { reviewAmendments } from "./review-amendments.ts";
import type { Looked } from "./review-plan.ts";
import { reviewRecordWords } from "./review-record-words.ts";
import type { Ui } from "./ui.ts";
import { UsageFault } from "./usage-fault.ts";
import type { World } from "./world.ts";

type Around = { readonly ui: Ui; readonly world: World };

const mark = "\u{feff}";

const keyOf = (amendment: Amendment): string =>
  ("set" in amendment ? amendment.set : amendment.to)[0];

/** A file of YAML begins with a mark where it was saved with one; the patch has to know it. */
const headOf = async (name: string, { disk }: World): Promise<string> => {
  const bytes = await disk.readBytes(name);
  return bytes && Buffer.from(mark).equals(bytes.subarray(0, Buffer.byteLength(mark))) ? mark : "";
};

/** As seen from the folder `rip` runs in, where the patch is applied. */
const nameOf = async ({ name }: SourceFile, { disk }: World): Promise<string> => {
  const base = await disk.realPath(".");
  return wayBetween(base, name, base) ?? name;
};

const byHand = (amendments: readonly Amendment[]): readonly string[] =>
  amendments.flatMap((amendment) =>
    "set" in amendment
      ? blockLines(
          amendment.set.reduceRight<Parameters<typeof blockLines>[0]>(
            (value, key) => ({ [key]: value }),
            amendment.to,
          ),
        )
      : blockLines({ [keyOf(amendment)]: [amendment.add] }),
  );

const filePatch = async (
  file: SourceFile,
  amendments: readonly Amendment[],
  { ui, world }: Around,
): Promise<string> => {
  const after = amended(file, amendments);
  if (after === undefined) {
    ui.note(ui.texts.writeByHand(file.name, byHand(amendments)));
    return "";
  }
  const head = await headOf(file.name, world);
  return unifiedDiff(await nameOf(file, world), head + file.text, head + after);
};

/** By file, in the order of the files; a key that none has goes where the head of the plan is. */
const fileOf = (source: Source, amendment: Amendment): string => source.fileOf(keyOf(amendment));

/** The next revision of a plan as a patch of its files: nothing is written. */
export const reviewPatch = async (
  { plan, use, examined, named }: Looked,
  around: Around,
): Promise<string> => {
  const { source } = examined;
  if (!source || named.text !== undefined) throw new UsageFault((texts) => texts.needsFile);
  const words = { en: reviewRecordWords, ja: reviewRecordJa };
  const amendments = reviewAmendments(plan, use, words);
  const patches: string[] = [];
  for (const file of source.files) {
    const own = amendments.filter((one) => fileOf(source, one) === file.name);
    if (own.length > 0) patches.push(await filePatch(file, own, around));
  }
  return patches.join("");
};
