// Bundles the program into dist/: split, so that each command loads what it needs and nothing else.
// Plain JavaScript, as it runs on install, before anything else is there.
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { hbsEsbuild } from "./hbs-plugin.js";
import { notices } from "./notices.js";
import { rawEsbuild } from "./raw-plugin.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const dist = path.join(root, "dist");
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));

/** Faults of shape are told by their code: zod's own sentences in fifty languages would only be carried. */
const withoutLocales = {
  name: "without-locales",
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export {};",
    }));
  },
};

/** Of the names of characters markdown-it only reads: the tables to write them would only be carried. */
const withoutEncoding = {
  name: "without-encoding",
  setup(bundle) {
    bundle.onResolve({ filter: /^entities$/ }, ({ resolveDir }) =>
      bundle.resolve("entities/lib/decode.js", { resolveDir, kind: "import-statement" }),
    );
  },
};

/** No command of the program is a program of its own: what would start one would only be carried. */
const withoutPrograms = {
  name: "without-programs",
  setup(bundle) {
    bundle.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: "none", namespace: "none" } : undefined,
    );
    bundle.onLoad({ filter: /.*/, namespace: "none" }, () => ({
      contents: "module.exports = {};",
    }));
  },
};

/** The same parser as modules: of those only what is used is carried, and it is faster to load. */
const yamlInModules = {
  name: "yaml-in-modules",
  setup(bundle) {
    bundle.onResolve({ filter: /^yaml$/ }, async ({ resolveDir }) => {
      const kind = "import-statement";
      const manifest = await bundle.resolve("yaml/package.json", { resolveDir, kind });
      return { path: path.join(path.dirname(manifest.path), "browser", "dist", "index.js") };
    });
  },
};

rmSync(dist, { recursive: true, force: true });
const settings = {
  absWorkingDir: root,
  outbase: "src",
  outdir: "dist",
  bundle: true,
  splitting: true,
  minify: true,
  format: "esm",
  platform: "node",
  target: "node20",
  define: { RIP_VERSION: JSON.stringify(version) },
  // some packages are CommonJS and ask for Node's own modules
  banner: {
    js: 'import { createRequire as ripRequire } from "node:module"; const require = ripRequire(import.meta.url);',
  },
  plugins: [
    hbsEsbuild(),
    rawEsbuild(),
    withoutLocales,
    withoutEncoding,
    withoutPrograms,
    yamlInModules,
  ],
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
};
const { metafile } = await build({
  ...settings,
  entryPoints: ["src/cli/start.ts"],
  chunkNames: "chunks/[name]-[hash]",
});
// by itself: what other programs use would otherwise cut the program itself into many more pieces
await build({
  ...settings,
  entryPoints: ["src/index.ts"],
  chunkNames: "library/[name]-[hash]",
});
writeFileSync(path.join(dist, "THIRD-PARTY-NOTICES"), notices(Object.keys(metafile.inputs), root));

const tsc = path.join(root, "node_modules", "typescript", "bin", "tsc");
execFileSync(process.execPath, [tsc, "-p", path.join(root, "tsconfig.json")], { stdio: "inherit" });
