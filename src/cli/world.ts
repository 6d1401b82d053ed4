import type { Disk } from "../read/disk.ts";
import type { Git } from "../read/git-disk.ts";
import type { Paint } from "../report/paint.ts";
import type { WriteDisk } from "../write/write-disk.ts";

export type Stream = {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** In columns of half-width characters. */
  readonly width: number;
};

/** The bytes of a PDF, or why there are none. */
export type Printed =
  | { readonly pdf: Uint8Array }
  | { readonly trouble: "late" | "failed"; readonly said?: string };

/** All that `main` knows of what is around it, made once and passed on; tests make their own. */
export type World = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: Stream;
  readonly err: Stream;
  readonly input: {
    readonly isTerminal: boolean;
    readonly text: () => Promise<string>;
    /** The next line typed, without its end; `undefined` where there is none any more or on Ctrl-C. */
    readonly ask: (question: string) => Promise<string | undefined>;
  };
  readonly paint: (coloured: boolean) => Promise<Paint>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly disk: Disk & WriteDisk;
  readonly git: Git;
  /** As Node names it: linux, darwin, win32. */
  readonly platform: string;
  /** Prints a page of HTML with the browser of that path. */
  readonly printPage: (program: string, html: string) => Promise<Printed>;
  /** What a report of a bug needs to say: versions, free of names and paths. */
  readonly versions: string;
};
