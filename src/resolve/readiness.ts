import { fault } from "../diagnostics/diagnostic.ts";
import type { Rise, Task } from "../model/action.ts";
import { quoted } from "../notation/misread-facts.ts";
import { compact } from "../util/compact.ts";
import type { PlanFile } from "../validate/shapes/plan-file.ts";
import type { Path, Reader } from "./reader.ts";

type ReadinessWritten = NonNullable<NonNullable<PlanFile["roadmap"]>["tasks"]>[string]["readiness"];
type RiseWritten = number | string | Rise | undefined;

type Scale = "trl" | "mrl" | "crl";

/** The highest level of each scale. */
const highest: Readonly<Record<Scale, number>> = { trl: 9, mrl: 10, crl: 10 };

const writtenRise = (written: NonNullable<RiseWritten>): Rise | undefined => {
  if (typeof written === "object") return written;
  const text = String(written).normalize("NFKC");
  const [found, from, to = from] = /^\s*(\d{1,2})(?:\s*[-–~〜→]\s*(\d{1,2}))?\s*$/.exec(text) ?? [];
  return found === undefined ? undefined : { from: Number(from), to: Number(to) };
};

/** `6`, `4-6` or `{ from: 4, to: 6 }`. */
const riseOf = (reader: Reader, written: RiseWritten, at: Path, scale: Scale): Rise | undefined => {
  if (written === undefined) return undefined;
  const rise = writtenRise(written);
  const most = highest[scale];
  if (rise && rise.from >= 1 && rise.from <= rise.to && rise.to <= most) return rise;
  const shown = typeof written === "object" ? `${written.from}-${written.to}` : String(written);
  const facts = { written: quoted(shown), most };
  reader.complain(fault("readiness/notALevel", "found", reader.place(at), facts));
  return undefined;
};

export const readinessOf = (
  reader: Reader,
  written: ReadinessWritten,
  at: Path,
): Task["readiness"] => {
  const { from, to } = written ?? {};
  // from and to alone speak of the technology readiness level, the scale everybody means first
  const bare =
    from === undefined && to === undefined ? undefined : { from: from ?? to, to: to ?? from };
  return compact({
    trl:
      riseOf(reader, written?.trl, [...at, "trl"], "trl") ??
      riseOf(reader, bare as Rise | undefined, at, "trl"),
    mrl: riseOf(reader, written?.mrl, [...at, "mrl"], "mrl"),
    crl: riseOf(reader, written?.crl, [...at, "crl"], "crl"),
    reason: written?.reason,
  });
};
