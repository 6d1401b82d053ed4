import { expect, test } from "vitest";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import type { Disk } from "../../../src/read/disk.ts";
import { logoLimit, readLogo } from "../../../src/read/logo/read-logo.ts";
import type { Source } from "../../../src/read/source.ts";
import { memoryDisk } from "../../kit/memory-disk.ts";

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>';

const read = async (
  named: string,
  files: Readonly<Record<string, string>>,
  change: Partial<Disk> = {},
) => {
  const said: string[] = [];
  const complain = ({ code, key, place }: Diagnostic) => {
    expect(place).toEqual({ file: "p/plan.yaml", path: ["plan", "theme", "logo"] });
    said.push(`${code} ${key}`);
  };
  const asked = {
    source: { folder: "p" } as Source,
    place: { file: "p/plan.yaml", path: ["plan", "theme", "logo"] },
  };
  const logo = await readLogo(named, asked, { ...memoryDisk(files), ...change }, complain);
  return logo ?? said;
};

test("a picture of the plan's folder becomes text that can stand in a page", async () => {
  expect(await read("images/a.svg", { "p/images/a.svg": svg })).toEqual({
    type: "image/svg+xml",
    base64: Buffer.from(svg).toString("base64"),
  });
  const declared = `\ufeff<?xml version="1.0"?>\n<!-- drawn by hand -->\n${svg}`;
  expect(await read("./a.svg", { "p/a.svg": declared })).toMatchObject({ type: "image/svg+xml" });
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);
  expect(await read("a.png", { "p/a.png": "x" }, { readBytes: async () => png })).toEqual({
    type: "image/png",
    base64: "iVBORw0KGgoA",
  });
});

test.each([
  ["", ["logo/path blank"]],
  ["/etc/logo.svg", ["logo/path absolute"]],
  ["C:\\logo.svg", ["logo/path absolute"]],
  ["../logo.svg", ["logo/path outside"]],
  ["a/../../logo.svg", ["logo/path outside"]],
  ["none.svg", ["logo/absent file"]],
  ["images", ["logo/absent folder"]],
])("%s is no picture of the plan's", async (named, expected) => {
  expect(await read(named, { "p/images/a.svg": svg, "logo.svg": svg })).toEqual(expected);
});

test.each([
  ["a script", svg.replace("<path", "<script>alert(1)</script><path"), "active"],
  ["what happens on an event", svg.replace("<path", '<path onload="x()"'), "active"],
  ["an entity", `<!DOCTYPE svg [<!ENTITY a "b">]>${svg}`, "active"],
  [
    "a link to another file",
    svg.replace("<path", '<image href="https://x.example/a.png"/><path'),
    "active",
  ],
  ["other text", "hello", "not-a-picture"],
  ["a page with a picture in it", `<html>${svg}</html>`, "not-a-picture"],
])("a picture with %s is left out", async (_, text, key) => {
  expect(await read("a.svg", { "p/a.svg": text })).toEqual([`logo/${key} found`]);
});

test("what is too large, leads out by a link or cannot be read is left out", async () => {
  const files = { "p/a.svg": svg };
  const large = svg.replace("<path", `<path id="${"x".repeat(logoLimit)}"`);
  expect(await read("a.svg", { "p/a.svg": large })).toEqual(["logo/too-large found"]);
  const realPath = async (path: string) => (path === "p" ? "/home/p" : "/etc/passwd");
  expect(await read("a.svg", files, { realPath })).toEqual(["logo/path link"]);
  const readBytes = async () => Promise.reject(Object.assign(new Error("no"), { code: "EACCES" }));
  expect(await read("a.svg", files, { readBytes })).toEqual(["logo/unreadable found"]);
});
