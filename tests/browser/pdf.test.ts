import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { printPage } from "../../src/cli/pdf/print-page.ts";
import { hasBrowser } from "../kit/browser.ts";
import { pagesOfPdf } from "./pages-of-pdf.ts";

const browser = [process.env["RIP_CHROMIUM"], "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
  (place) => place !== undefined && existsSync(place),
);

const setting = { isRoot: process.getuid?.() === 0, onStop: () => {} };

const left = (): readonly string[] =>
  readdirSync(tmpdir()).filter((name) => /^rip-\w{6}$/.test(name));

const page =
  '<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>瑞原の計画</title></head><body><h1>目標</h1><p>付加価値</p><h2 style="break-before:page">道筋</h2></body></html>';

/** A program that stands in for a browser. */
const standIn = (text: string): string => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "stand-in-")), "browser");
  writeFileSync(file, `#!/bin/sh\n${text}\n`);
  chmodSync(file, 0o755);
  return file;
};

describe.skipIf(!hasBrowser)("a page printed by a real browser", () => {
  it("is tagged, has its title, its pages and its headings, and leaves nothing behind", async () => {
    const before = left();
    const printed = await printPage(browser ?? "", page, setting);
    expect(left()).toEqual(before);
    if (!("pdf" in printed)) throw new Error(JSON.stringify(printed));
    const pdf = Buffer.from(printed.pdf);
    expect(pdf.toString("latin1")).toContain("/Outlines");
    expect(pagesOfPdf(pdf)).toHaveLength(2);
    const { status, stdout } = spawnSync("pdfinfo", ["-"], { input: pdf, encoding: "utf8" });
    if (status !== 0) return;
    expect(stdout).toMatch(/Title:\s+瑞原の計画/);
    expect(stdout).toMatch(/Tagged:\s+yes/);
    expect(pagesOfPdf(pdf)[0]).toContain("付加価値");
  }, 240_000);
});

describe("a browser that does not print", () => {
  it("is stopped when it takes too long", async () => {
    const before = left();
    const slow = standIn("exec sleep 60");
    expect(await printPage(slow, page, { ...setting, limit: 300 })).toEqual({ trouble: "late" });
    expect(left()).toEqual(before);
  });

  it("is told by its last words, without the places of this machine", async () => {
    const broken = standIn('for last; do :; done; echo "cannot open $last" >&2; exit 1');
    expect(await printPage(broken, page, setting)).toEqual({
      trouble: "failed",
      said: "cannot open /plan.html",
    });
  });

  it("has failed where it writes something else, and where it cannot be run", async () => {
    const odd = standIn(
      'for one; do case "$one" in --print-to-pdf=*) echo x > "$(echo "$one" | cut -d= -f2)";; esac; done',
    );
    expect(await printPage(odd, page, setting)).toEqual({ trouble: "failed", said: "" });
    expect(await printPage("/nowhere/browser", page, setting)).toMatchObject({ trouble: "failed" });
  });
});
