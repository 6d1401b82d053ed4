/** What the shell is told, by name; the reference page of the command line lists them. */
export const exit = {
  fine: 0,
  /** Findings at or above the gate, or documents on disk that are not what the plan says. */
  findings: 1,
  /** A wrong command line, or a world that refuses: no such file, no permission, disk full. */
  usage: 2,
  /** A bug in `rip`. */
  bug: 3,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exit)[keyof typeof exit];
