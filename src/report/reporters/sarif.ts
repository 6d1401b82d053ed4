import { fileUri } from "../file-uri.ts";
import type { Finding, Remark, Replacement } from "../finding.ts";
import { jsonText } from "../json-text.ts";
import type { Reporter, Setting } from "../reporter.ts";
import { type Descriptor, describe } from "../sarif-descriptor.ts";
import { sarifText } from "../sarif-text.ts";
import { bareScope, type Scope } from "../scope.ts";

const region = ({ start, end }: Remark["range"]) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});

const artifact = (file: string, { rooted }: Scope) => ({ uri: fileUri(rooted(file)) });

const physical = ({ file, range }: Pick<Remark, "file" | "range">, scope: Scope) => ({
  artifactLocation: artifact(file, scope),
  region: region(range),
});

const location = (finding: Finding, scope: Scope) => {
  const path = finding.path.join(".");
  return {
    physicalLocation: physical(finding, scope),
    ...(path !== "" && { logicalLocations: [{ fullyQualifiedName: path, kind: "property" }] }),
  };
};

const related = (remark: Remark, index: number, scope: Scope) => ({
  id: index + 1,
  physicalLocation: physical(remark, scope),
  message: { text: sarifText(remark.message) },
});

const fix = ({ edits, help }: Finding, scope: Scope) => {
  const files = [...new Set(edits.map(({ file }) => file))];
  const replacements = (file: string): readonly Replacement[] =>
    edits.filter((edit) => edit.file === file);
  return {
    ...(help !== undefined && { description: { text: sarifText(help) } }),
    artifactChanges: files.map((file) => ({
      artifactLocation: artifact(file, scope),
      replacements: replacements(file).map(({ range, by }) => ({
        deletedRegion: region(range),
        insertedContent: { text: by },
      })),
    })),
  };
};

/** What SARIF has no words for. */
const properties = ({ help, key, measured, resolvers, waiver, writes }: Finding) => ({
  key,
  ...(help !== undefined && { help }),
  ...(measured && { measured }),
  writes,
  resolvers,
  ...(waiver && { waiver }),
});

const result = (finding: Finding, rules: readonly Descriptor[], { words, scope }: Told) => {
  const { code, edits, message, severity, waiver } = finding;
  const fingerprint = scope.fingerprints.get(finding);
  return {
    ruleId: code,
    ruleIndex: rules.findIndex(({ id }) => id === code),
    level: severity,
    message: { text: sarifText(message) },
    locations: [location(finding, scope)],
    ...(finding.related.length > 0 && {
      relatedLocations: finding.related.map((remark, index) => related(remark, index, scope)),
    }),
    ...(fingerprint !== undefined && { partialFingerprints: { "rip/v1": fingerprint } }),
    ...(waiver && {
      suppressions: [{ kind: "inSource", status: "accepted", justification: words.waived(waiver) }],
    }),
    ...(edits.length > 0 && { fixes: [fix(finding, scope)] }),
    properties: properties(finding),
  };
};

type Told = Pick<Setting, "words"> & { readonly scope: Scope };

/** SARIF 2.1.0, for the code scanning of GitHub and for editors: one run, with every rule described. */
export const sarif: Reporter = {
  id: "sarif",
  needs: ["pages", "fingerprints"],
  report: (findings, { scope = bareScope, version, words }) => {
    const rules = describe(findings, scope);
    const driver = { name: "rip", version, semanticVersion: version, rules };
    return jsonText({
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: { driver },
          language: scope.language,
          columnKind: "utf16CodeUnits",
          results: findings.map((finding) => result(finding, rules, { words, scope })),
        },
      ],
    });
  },
};
