import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Two revisions of the same thing. */
type Pair = readonly [before: string, after: string];

const all = (count: number): readonly number[] => Array.from({ length: count }, (_, one) => one);

/** A GraphQL schema of `count` types, and the same with one field gone and one of another type. */
const graphql = (count: number): Pair => {
  const before = [
    "type Query {",
    ...all(count).map((one) => `  thing${one}(id: ID!): Thing${one}`),
    "}",
    ...all(count).map((one) =>
      [
        `\n"""One thing of kind ${one}, with its amount and a note."""`,
        `type Thing${one} {\n  id: ID!\n  name: String!\n  amount: Float\n  currency: String`,
        `  note: String\n  owner: String!\n  since: Int\n  parts(first: Int): [Thing${(one + 1) % count}!]!\n}`,
      ].join("\n"),
    ),
  ].join("\n");
  return [
    before,
    before.replace("amount: Float", "amount: Float!").replace("  note: String\n", ""),
  ];
};

/** Messages of protocol buffers, and the same with one field gone and one of another type. */
const protobuf = (count: number): Pair => {
  const before = [
    'syntax = "proto3";\npackage things.v1;',
    ...all(count).map((one) =>
      [
        `\n// One thing of kind ${one}, with its amount and a note.`,
        `message Thing${one} {\n  string id = 1;\n  string name = 2;\n  double amount = 3;`,
        "  string currency = 4;\n  string note = 5;\n  string owner = 6;\n  int32 since = 7;",
        `  repeated Thing${(one + 1) % count} parts = 8;\n}`,
      ].join("\n"),
    ),
  ].join("\n");
  return [
    before,
    before.replace("double amount", "int64 amount").replace("  string note = 5;\n", ""),
  ];
};

export type PeerModels = {
  readonly graphql: Pair;
  /** Folders, as `buf` takes them. */
  readonly protobuf: Pair;
  readonly bytes: Readonly<Record<"graphql" | "protobuf", number>>;
};

/** Models of about 45 kB for programs that compare something else than plans, two revisions of each. */
export const peerModels = (folder: string): PeerModels => {
  const [schemas, messages] = [graphql(180), protobuf(184)];
  const files = schemas.map((text, at) => {
    const file = join(folder, `${at}.graphql`);
    writeFileSync(file, `${text}\n`);
    return file;
  });
  const folders = messages.map((text, at) => {
    const own = join(folder, `proto-${at}`);
    mkdirSync(join(own, "things/v1"), { recursive: true });
    writeFileSync(join(own, "buf.yaml"), "version: v2\n");
    writeFileSync(join(own, "things/v1/things.proto"), `${text}\n`);
    return own;
  });
  const bytesOf = ([text]: Pair): number => Buffer.byteLength(text);
  return {
    graphql: files as unknown as Pair,
    protobuf: folders as unknown as Pair,
    bytes: { graphql: bytesOf(schemas), protobuf: bytesOf(messages) },
  };
};
