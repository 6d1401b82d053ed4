/** The text of a file, made part of the program when it is bundled. */
declare module "*?raw" {
  const text: string;
  export = text;
}
