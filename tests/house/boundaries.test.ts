import { describe, expect, it } from "vitest";
import { knowsTheCommandLine, mayImport, mayImportAll, mayUse } from "./boundaries.ts";
import { filesBelow, type Import, imports } from "./imports.ts";

const all = imports();
const files = filesBelow("src");

const folderOf = (path: string): string => {
  if (path.startsWith("../")) return path.split("/")[1] ?? "";
  return path.includes("/") ? (path.split("/")[0] ?? "") : path;
};

const said = ({ file, target }: Import): string => `${file} imports ${target}`;

const isAllowed = (edge: Import): boolean => {
  const from = folderOf(edge.file);
  const to = folderOf(edge.target);
  if (from === to) return true;
  if (to === "cli") return knowsTheCommandLine.includes(from) && edge.isTypeOnly;
  if (mayImportAll.includes(from)) return true;
  const allowed = mayImport[from] ?? [];
  return (
    allowed.includes("*") ||
    allowed.includes(to) ||
    (edge.isTypeOnly && allowed.includes(`type:${to}`))
  );
};

describe("boundaries between the folders of src", () => {
  it("sees more imports than files, so that it cannot pass on nothing", () => {
    expect(files.length).toBeGreaterThan(100);
    expect(all.length).toBeGreaterThan(files.length);
    expect(all.some(({ isLazy }) => isLazy)).toBe(true);
    expect(all.some(({ isTypeOnly }) => isTypeOnly)).toBe(true);
  });

  it("has a row for every folder", () => {
    const folders = new Set(files.map(folderOf));
    for (const folder of folders) {
      expect(folder in mayImport || mayImportAll.includes(folder), folder).toBe(true);
    }
    for (const folder of Object.keys(mayImport)) expect(folders).toContain(folder);
  });

  it("keeps every import between folders to the table", () => {
    const strays = all.filter((edge) => !edge.isPackage && !isAllowed(edge));
    expect(strays.map(said)).toEqual([]);
  });

  it("keeps every package to the folders that own it", () => {
    const packages = all.filter((edge) => edge.isPackage && !edge.isTypeOnly);
    expect(packages.length).toBeGreaterThan(10);
    const strays = packages.filter(({ file, target }) => !mayUse[target]?.includes(folderOf(file)));
    expect(strays.map(said)).toEqual([]);
  });

  it("keeps the members of a collection apart, but for analyses", () => {
    const collections = [
      "check/rules",
      "draw/figures",
      "compose/sections",
      "compose/exhibits",
      "analyse/accounts",
      "walk/steps",
      "render/formats",
      "report/reporters",
      "cli/commands",
      "cli/actions",
    ];
    const inside = all.filter(({ file, isPackage, target }) =>
      collections.some(
        (folder) =>
          !isPackage &&
          !file.endsWith(".gen.ts") &&
          file.startsWith(`${folder}/`) &&
          target.startsWith(`${folder}/`),
      ),
    );
    expect(inside.map(said)).toEqual([]);
  });

  it("touches the disk in two files only", () => {
    const disk = all.filter(({ target }) => target.startsWith("node:fs"));
    expect(disk.map(({ file }) => file).sort()).toEqual([
      "read/node-disk.ts",
      "write/node-write-disk.ts",
    ]);
  });
});
