import type { PlanDocument } from "../document/block.ts";
import type { templates } from "../template/layout.gen.ts";
import type { Overrides } from "../template/overrides.ts";
import type { Specification } from "../template/specification.ts";

/** A file to be written: a path relative to the output folder, with forward slashes, and its text. */
export type Output = { readonly path: string; readonly text: string };

/** The name of a layout: `layout/html/table`. */
export type TemplateName = keyof typeof templates;

export type RenderOptions = {
  /** Layouts that take the place of the built-in ones of the same name. */
  readonly templates?: Partial<Record<TemplateName, Specification>>;
  /** Those that came with the plan, which take the place of all others. */
  readonly overrides?: Overrides | undefined;
};

/** Turns a document into files. */
export type Format = {
  /** As written after `--format`. */
  readonly id: string;
  readonly render: (document: PlanDocument, options: RenderOptions) => readonly Output[];
};
