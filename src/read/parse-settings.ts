/** How a text is given to the parser of YAML. */
export const parseSettings = {
  version: "1.2",
  uniqueKeys: false,
  resolveKnownTags: false,
  logLevel: "error",
  prettyErrors: false,
} as const;
