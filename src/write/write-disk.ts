/** What writing needs of a disk, so that tests can run on one in memory. Paths are as the user gave them. */
export type WriteDisk = {
  /** `undefined` where there is no such file. */
  readonly readBytes: (path: string) => Promise<Uint8Array | undefined>;
  /** With all folders above it; no complaint if it is there. */
  readonly makeFolder: (path: string) => Promise<void>;
  /** Where a path really leads, links followed; absolute. */
  readonly realPath: (path: string) => Promise<string>;
  /** Fails where the file exists. */
  readonly writeNew: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Adds to the end in one piece; makes the file, though no folder, where there is none. */
  readonly append: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Puts a file in the place of another in one step. */
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
};
