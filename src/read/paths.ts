/** As shown to the user on every system. */
export const slashes = (path: string): string => path.replaceAll("\\", "/");

/** What the operating system answered, such as EACCES. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "unknown";
