import type { Facts } from "./diagnostic.ts";

/**
 * The world outside the plan refuses: no such file, no permission, disk full. Thrown by the stages that
 * touch the disk and caught by the command line (exit 2), which speaks of it by `code` and `key`.
 */
export class WorldRefusal extends Error {
  override readonly name = "WorldRefusal";
  readonly code: string;
  readonly key: string;
  readonly facts: Facts;

  constructor(code: string, key: string, facts: Facts) {
    super(`${code} (${key})`);
    this.code = code;
    this.key = key;
    this.facts = facts;
  }
}
