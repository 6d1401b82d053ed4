// `import page from "./page.md?raw"` is the text of the file: Vite reads it so by itself, esbuild is taught.
import { readFileSync } from "node:fs";
import path from "node:path";

export const rawEsbuild = () => ({
  name: "raw",
  setup(build) {
    build.onResolve({ filter: /\?raw$/ }, (args) => ({
      path: path.resolve(args.resolveDir, args.path.replace(/\?raw$/, "")),
      namespace: "raw",
    }));
    build.onLoad({ filter: /.*/, namespace: "raw" }, ({ path: file }) => ({
      contents: readFileSync(file, "utf8").replaceAll("\r\n", "\n"),
      loader: "text",
      watchFiles: [file],
    }));
  },
});
