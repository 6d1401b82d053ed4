// Handlebars text becomes code when `rip` is built, so that the program carries the small runtime only and
// never makes code from text. The same two loaders serve esbuild (the build) and Vite (the tests).
import { readFileSync } from "node:fs";
import path from "node:path";
import { transformSync } from "esbuild";
import Handlebars from "handlebars";

const isHtml = (file) => file.replaceAll(path.sep, "/").includes("/layout/html/");

/** One template as the source of a module. A misspelt variable or helper fails here or when it is filled in. */
export const hbsModule = (text, file) => {
  const spec = Handlebars.precompile(text, {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: {},
    // Markdown and prose arrive escaped by their format; HTML is escaped by the template itself
    noEscape: !isHtml(file),
    preventIndent: true,
    srcName: undefined,
  });
  return `export default ${spec};\n`;
};

/** A style sheet as the source of a module: its text, without what only people read. */
export const cssModule = (text) => {
  const { code } = transformSync(text, { loader: "css", minify: true, legalComments: "none" });
  return `export default ${JSON.stringify(code.trim())};\n`;
};

const moduleOf = (file) => {
  const text = readFileSync(file, "utf8").replaceAll("\r\n", "\n");
  return file.endsWith(".css") ? cssModule(text) : hbsModule(text, file);
};

export const hbsEsbuild = () => ({
  name: "hbs",
  setup(build) {
    // as `?raw` they are text, which is another namespace
    build.onLoad(
      { filter: /[\\/]templates[\\/].*\.(hbs|css)$/, namespace: "file" },
      ({ path: file }) => ({
        contents: moduleOf(file),
        loader: "js",
        watchFiles: [file],
      }),
    );
  },
});

const prefix = "\0template:";

export const hbsVite = () => ({
  name: "hbs",
  enforce: "pre",
  resolveId(source, importer) {
    if (!importer || !/\.(hbs|css)$/.test(source) || !source.includes("templates/"))
      return undefined;
    // Vite treats every id that ends in .css as its own, so the id ends in .js
    return `${prefix}${path.resolve(path.dirname(importer), source)}.js`;
  },
  load(id) {
    if (!id.startsWith(prefix)) return undefined;
    const file = id.slice(prefix.length, -".js".length);
    this.addWatchFile(file);
    return moduleOf(file);
  },
});
