/** One operation with a schema of its own; without description and error response, for the linters to find. */
const operation = (index: number): readonly string[] => [
  `  /things-${index}/{id}:`,
  "    get:",
  `      operationId: getThing${index}`,
  `      summary: One thing of kind ${index}`,
  "      tags: [things]",
  "      parameters:",
  "        - name: id",
  "          in: path",
  "          required: true",
  "          description: Which of them.",
  "          schema: { type: string }",
  "      responses:",
  '        "200":',
  "          description: The thing.",
  "          content:",
  "            application/json:",
  "              schema:",
  `                $ref: "#/components/schemas/Thing${index}"`,
];

const schema = (index: number): readonly string[] => [
  `    Thing${index}:`,
  "      type: object",
  "      properties:",
  "        id: { type: string }",
  "        amount: { type: number }",
  "        note: { type: string }",
];

/** An OpenAPI 3 description with as many operations as asked for. */
export const openApi = (count: number): string => {
  const all = Array.from({ length: count }, (_, index) => index);
  return `${[
    "openapi: 3.0.3",
    "info: { title: Things, version: 1.0.0, license: { name: MIT, url: https://example.org/mit } }",
    "security: []",
    "servers: [{ url: https://example.org }]",
    "tags: [{ name: things, description: All of them. }]",
    "paths:",
    ...all.flatMap(operation),
    "components:",
    "  schemas:",
    ...all.flatMap(schema),
  ].join("\n")}\n`;
};
