/** Set from `package.json` when `rip` is bundled. */
declare const RIP_VERSION: string;

export const version: string = typeof RIP_VERSION === "string" ? RIP_VERSION : "0.0.0";
