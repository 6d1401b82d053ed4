import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";

/** A new folder of its own, which nobody else can read, for what is gone when the run ends. */
export const makeTemporaryFolder = (): Promise<string> => mkdtemp(`${tmpdir()}/rip-`);

/** At once, so that a run that is stopped can still do it; what other programs hold for a moment is tried again. */
export const removeTemporaryFolder = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
