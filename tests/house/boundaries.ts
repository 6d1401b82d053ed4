/** Folder of src → folders it may import. `type:x` allows types only; `*` allows all. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  util: [],
  notation: ["util", "type:text"],
  diagnostics: ["type:notation", "type:text"],
  text: ["model", "notation", "type:diagnostics"],
  model: ["type:diagnostics", "type:notation", "type:text"],
  document: ["util"],
  template: ["util", "templates"],
  read: ["diagnostics", "util"],
  validate: ["diagnostics", "model", "notation", "text", "type:read", "util"],
  resolve: ["diagnostics", "model", "notation", "type:read", "type:text", "type:validate", "util"],
  analyse: ["diagnostics", "model", "notation", "type:text", "util"],
  check: ["analyse", "diagnostics", "model", "notation", "type:text", "util"],
  draw: [
    "analyse",
    "model",
    "notation",
    "document",
    "text",
    "type:check",
    "type:diagnostics",
    "templates",
    "util",
  ],
  compose: [
    "analyse",
    "diagnostics",
    "document",
    "draw",
    "model",
    "notation",
    "template",
    "type:check",
    "text",
    "util",
  ],
  render: ["document", "template", "templates", "util"],
  walk: ["type:analyse", "type:diagnostics", "type:model", "type:text"],
  report: ["diagnostics", "type:read", "read", "render", "util"],
  write: ["diagnostics"],
  languages: ["*"],
  cli: ["*"],
};

/** Files that lie outside the folders: the flow, and what other programs use. */
export const mayImportAll: readonly string[] = ["pipeline.ts", "print.ts", "index.ts"];

/** The command line stands above everything: nothing may know it, but the words it is given. */
export const knowsTheCommandLine: readonly string[] = ["languages"];

/** Package → the only folders which may import it. A package without a row may be imported nowhere. */
export const mayUse: Readonly<Record<string, readonly string[]>> = {
  yaml: ["read"],
  zod: ["validate"],
  handlebars: ["template"],
  "markdown-it": ["document"],
  "markdown-it-cjk-friendly": ["document"],
  "fastest-levenshtein": ["util"],
  "get-east-asian-width": ["util"],
  budoux: ["draw"],
  "csv-parse": ["read"],
  "ml-matrix": ["analyse"],
  "ml-levenberg-marquardt": ["analyse"],
  graphology: ["analyse"],
  "graphology-metrics": ["analyse"],
  "pure-rand": ["analyse"],
  "d3-random": ["analyse"],
  "simple-statistics": ["analyse"],
  jstat: ["analyse"],
  commander: ["cli"],
  chalk: ["cli"],
  "node:child_process": ["cli"],
  "node:crypto": ["analyse", "report"],
  "node:fs": ["read", "write"],
  "node:path": ["write"],
  "node:readline": ["cli"],
};
