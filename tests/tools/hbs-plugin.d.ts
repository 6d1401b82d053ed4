import type { Plugin as EsbuildPlugin } from "esbuild";
import type { Plugin as VitePlugin } from "vitest/config";

export const hbsModule: (text: string, file: string) => string;
export const cssModule: (text: string) => string;
export const hbsEsbuild: () => EsbuildPlugin;
export const hbsVite: () => VitePlugin;
