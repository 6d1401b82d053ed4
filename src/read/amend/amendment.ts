/** Values as YAML has them, to be written into a file. */
export type Writable =
  | string
  | number
  | boolean
  | readonly Writable[]
  | { readonly [key: string]: Writable | undefined };

type Path = readonly [string, ...string[]];

/**
 * One thing to write into a file that stands already. `set` gives a key its value, and makes the key and the
 * maps above it where they are missing; only a scalar is ever replaced. `add` puts an entry at the end of a
 * list; with `under`, behind the entries that stand below the comment of that first word, so that two people
 * who write below two comments do not write into each other's lines.
 */
export type Amendment =
  | { readonly set: Path; readonly to: Writable }
  | { readonly add: Writable; readonly to: Path; readonly under?: string };
