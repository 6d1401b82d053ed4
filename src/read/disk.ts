/** What the stages that touch the disk need of it, so that tests can run on one in memory. */
export type Disk = {
  readonly kind: (path: string) => Promise<"file" | "folder" | "absent">;
  /** Names (not paths) inside a folder, in no particular order. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** Bytes. */
  readonly size: (path: string) => Promise<number>;
  /** Where a path really leads, links followed; absolute. */
  readonly realPath: (path: string) => Promise<string>;
  /** The text as UTF-8; bytes that are not UTF-8 come as U+FFFD. Rejects where the world refuses. */
  readonly readText: (path: string) => Promise<string>;
  /** `undefined` where there is no such file. */
  readonly readBytes: (path: string) => Promise<Uint8Array | undefined>;
};
