/** What a translation of a figure says: the same messages made of the same facts. */
export type FigureTexts<F extends { readonly messages: unknown }> = {
  readonly messages: F["messages"];
};
