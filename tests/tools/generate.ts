import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { registries } from "./registries.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

for (const [name, text] of registries(root)) {
  const file = path.join(root, name);
  if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
  writeFileSync(file, text);
  console.log(`wrote ${name}`);
}
