import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const packageOf = (input) =>
  /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/.exec(input);

const licenceText = (folder) => {
  const name = readdirSync(folder).find((file) => /^(licen[cs]e|copying)/i.test(file));
  return name ? readFileSync(path.join(folder, name), "utf8").trim() : "";
};

/** The licences of every package that is part of the bundle, as they ask to be passed on. */
export const notices = (inputs, root) => {
  const folders = new Map();
  for (const input of inputs) {
    const found = packageOf(input.replaceAll("\\", "/"));
    if (found) folders.set(found[1], input.slice(0, found.index + found[0].length - 1));
  }
  const parts = [...folders]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, folder]) => {
      const inside = path.resolve(root, folder);
      const manifest = path.join(inside, "package.json");
      const { version, license } = existsSync(manifest)
        ? JSON.parse(readFileSync(manifest, "utf8"))
        : {};
      return `${name} ${version} (${license})\n\n${licenceText(inside)}\n`;
    });
  return `rip contains these packages.\n\n${parts.join(`\n${"-".repeat(80)}\n\n`)}`;
};
