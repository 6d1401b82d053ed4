import type { Complain, Diagnostic } from "./diagnostic.ts";

export type Complaints = {
  readonly complain: Complain;
  readonly said: () => readonly Diagnostic[];
};

/** Collects what the stages say in one run; `said` drops what was said twice. */
export const complaints = (): Complaints => {
  const heard = new Map<string, Diagnostic>();
  return {
    complain: (diagnostic) => {
      const { code, key, place, facts } = diagnostic;
      const { file, path, on = "value", offset } = place;
      const name = JSON.stringify([code, key, file, path, on, offset, facts]);
      if (!heard.has(name)) heard.set(name, diagnostic);
    },
    said: () => [...heard.values()],
  };
};
