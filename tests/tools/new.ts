import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { kinds } from "./new-files.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

const say = (line: string): void => {
  console.error(line);
  process.exitCode = 2;
};

const create = (kind: string, id: string): void => {
  const files = kinds[kind]?.(id) ?? {};
  const taken = Object.keys(files).filter((name) => existsSync(path.join(root, name)));
  if (!(kind in kinds)) say(`unknown kind ${kind}: ${Object.keys(kinds).join(", ")}`);
  else if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) say(`${id}: an id is kebab-case`);
  else if (taken.length > 0) say(`nothing written, as these exist: ${taken.join(", ")}`);
  if (process.exitCode) return;
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
    console.log(`wrote ${name}`);
  }
};

const [kind, id] = process.argv.slice(2);
if (kind === undefined || id === undefined) {
  say(`npm run new <${Object.keys(kinds).join("|")}> <id>`);
} else {
  create(kind, id);
  if (!process.exitCode) {
    await import("./generate.ts");
    console.log("next: npm test, which names what is still to be written");
  }
}
