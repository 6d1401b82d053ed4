/** A path as it can be pasted into a command line; only what is plain stays without quotes. */
export const shellWord = (path: string): string =>
  /^[\w./][\w./-]*$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
