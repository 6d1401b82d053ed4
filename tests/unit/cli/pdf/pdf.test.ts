import { describe, expect, it } from "vitest";
import { findBrowser } from "../../../../src/cli/pdf/find-browser.ts";
import { marked, markIn, markOf } from "../../../../src/cli/pdf/mark.ts";
import type { World } from "../../../../src/cli/world.ts";
import { memoryDisk } from "../../../kit/memory-disk.ts";
import { run } from "../../../kit/run.ts";

const plan = `format: 1
plan: { id: yuzu, title: Yuzu marmalade, status: draft, period: FY2027-FY2029, languages: [en] }
`;

const worldOf = (
  platform: string,
  env: World["env"],
  files: readonly string[],
): Pick<World, "platform" | "env" | "disk"> => ({
  platform,
  env,
  disk: memoryDisk(Object.fromEntries(files.map((file) => [file, ""]))),
});

const found = (...given: Parameters<typeof worldOf>) => findBrowser(worldOf(...given) as World);

describe("which browser prints", () => {
  it("is the one that is named, then one on the path, then one of the usual places", async () => {
    const all = ["/opt/mine", "/bin2/google-chrome", "/snap/bin/chromium"];
    const env = { PATH: "relative:/bin1:/bin2", RIP_CHROMIUM: "/opt/mine" };
    expect(await found("linux", env, all)).toBe("/opt/mine");
    expect(await found("linux", { PATH: env.PATH }, all)).toBe("/bin2/google-chrome");
    expect(await found("linux", { PATH: "" }, all)).toBe("/snap/bin/chromium");
  });

  it("is looked for where the other systems have it", async () => {
    const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(await found("darwin", {}, [mac])).toBe(mac);
    const windows = "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe";
    const env = { "PROGRAMFILES(X86)": "C:\\Program Files (x86)", Path: "C:\\Windows" };
    expect(await found("win32", env, [windows])).toBe(windows);
  });

  it("is never one that a path names without a root", async () => {
    await expect(found("linux", { PATH: "bin:." }, ["bin/chromium", "chromium"])).rejects.toThrow();
  });
});

describe("the mark of a PDF", () => {
  const pdf = new TextEncoder().encode("%PDF-1.4\n…\n%%EOF\n");

  it("tells the page it was printed from", () => {
    expect(markIn(marked(pdf, markOf("<p>")))).toBe(markOf("<p>"));
    expect(markOf("<p>")).not.toBe(markOf("<b>"));
    expect(markIn(pdf)).toBeUndefined();
  });
});

describe("rip build --format pdf", () => {
  const files = { "plan.yaml": plan, "/usr/bin/chromium": "" };
  const env = { PATH: "/usr/bin" };
  const pages: string[] = [];
  const printPage: World["printPage"] = async (_, html) => {
    pages.push(html);
    return { pdf: new TextEncoder().encode(`%PDF-1.4 ${pages.length}\n%%EOF\n`) };
  };

  it("writes the PDF alone, keeps it while the page stays the same, and knows when it is stale", async () => {
    const args = ["build", "plan.yaml", "--format", "pdf", "--ui-lang", "en"];
    const first = await run(args, { files, env, printPage });
    const { disk } = first;
    const written = Object.keys(disk.texts()).filter((path) => path.startsWith("document/"));
    expect(written.every((path) => path.endsWith(".pdf"))).toBe(true);
    expect(written).toContain("document/plan.en.pdf");
    // a link into the folder of printing would lead nowhere
    expect(pages.join("")).not.toMatch(/<a\b[^>]* href="(?!#|https?:|mailto:)/);

    const count = pages.length;
    const again = await run(args, { disk, env: {}, printPage });
    expect(pages.length).toBe(count);
    expect(again.err).toContain(`${written.length} file`);
    expect((await run([...args, "--check"], { disk })).err).toContain("as the plan says");

    const edited = memoryDisk({
      ...disk.texts(),
      "plan.yaml": plan.replace("Yuzu marmalade", "Yuzu jam"),
    });
    const stale = await run([...args, "--check"], { disk: edited });
    expect(stale.out).toContain("stale: document/plan.en.pdf");
    expect(stale.code).toBe(1);
    const none = await run([...args, "--check"], { files: { "plan.yaml": plan } });
    expect(none.out).toContain("missing: document/plan.en.pdf");
  }, 60_000);

  it("writes nothing at all where the browser fails or takes too long", async () => {
    for (const trouble of ["failed", "late"] as const) {
      const { code, disk, err } = await run(
        ["build", "plan.yaml", "--format", "md,pdf", "--ui-lang", "en"],
        { files, env, printPage: async () => ({ trouble, said: "no display" }) },
      );
      expect(code).toBe(2);
      expect(Object.keys(disk.texts())).toEqual(["/usr/bin/chromium", "plan.yaml"]);
      expect(err).toContain("nothing was written");
    }
  }, 60_000);
});
