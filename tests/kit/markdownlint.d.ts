declare module "markdownlint-cli2/markdownlint/promise" {
  type Fault = {
    readonly lineNumber: number;
    readonly ruleNames: readonly string[];
    readonly errorDetail: string | null;
    readonly errorContext: string | null;
  };
  export const lint: (options: {
    readonly strings: Readonly<Record<string, string>>;
    readonly config: Readonly<Record<string, boolean | Readonly<Record<string, unknown>>>>;
  }) => Promise<Readonly<Record<string, readonly Fault[]>>>;
}
