/** Where jobs may run. */
export const hosts = ["github", "gitlab", "both", "none"] as const;
