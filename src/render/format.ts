import type { PlanDocument } from "../document/block.ts";
import type { TemplateName } from "../template/index.gen.ts";
import type { Specification } from "../template/specification.ts";

/** A file to be written: a path relative to the output folder, with forward slashes, and its text. */
export type Output = { readonly path: string; readonly text: string };

export type RenderOptions = {
  /** Layouts that take the place of the built-in ones of the same name. */
  readonly templates?: Partial<Record<TemplateName, Specification>>;
};

/** Turns a document into files. */
export type Format = {
  /** As written after `--format`. */
  readonly id: string;
  readonly render: (document: PlanDocument, options: RenderOptions) => readonly Output[];
};
