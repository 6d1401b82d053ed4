import type { NamedTable } from "../../read/tables/sheet.ts";
import type { PlanFile } from "../../validate/shapes/plan-file.ts";

type Region = NonNullable<PlanFile["region"]>;
type FolderWritten = Region["inputOutput"];

const membersOf = (isDomestic: boolean): NonNullable<NamedTable["members"]> => [
  { name: "sectors.csv", required: true },
  { name: "transactions.csv", required: true },
  { name: "final-demand.csv", required: true },
  { name: "imports.csv", required: !isDomestic },
  { name: "primary-inputs.csv", required: true },
  { name: "employment.csv", required: false },
  { name: "margins.csv", required: false },
];

const fileAt = (
  written: Region["statistics"] | string | undefined,
  path: NamedTable["path"],
): readonly NamedTable[] => {
  if (written === undefined) return [];
  if (typeof written === "string") return [{ path, key: path.join("."), named: written }];
  return [{ path: [...path, "file"], key: path.join("."), named: written.file }];
};

const folderAt = (written: FolderWritten, path: NamedTable["path"]): readonly NamedTable[] => {
  if (written === undefined) return [];
  const key = path.join(".");
  if (typeof written === "string")
    return [{ path, key, named: written, members: membersOf(false) }];
  const members = membersOf(written.type === "domestic");
  return [{ path: [...path, "folder"], key, named: written.folder, members }];
};

/** The tables a plan file names, in the order in which they are read. */
export const namedTables = ({ region, observations }: PlanFile): readonly NamedTable[] => [
  ...fileAt(region?.statistics, ["region", "statistics"]),
  ...folderAt(region?.inputOutput, ["region", "inputOutput"]),
  ...folderAt(region?.nationalInputOutput, ["region", "nationalInputOutput"]),
  ...fileAt(typeof observations === "string" ? observations : undefined, ["observations"]),
];
