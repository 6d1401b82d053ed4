// `encodeURIComponent` leaves these, and a half of a character it cannot write at all
const others = /[!'()*]/g;

const segment = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd")).replace(
    others,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const encoded = (path: string): string => path.split("/").map(segment).join("/");

/** The name of a file, with forward slashes, as a reference by RFC 3986: relative where the name is. */
export const fileUri = (name: string): string => {
  if (/^[A-Za-z]:\//.test(name)) return `file:///${name.slice(0, 2)}${encoded(name.slice(2))}`;
  return name.startsWith("/") ? `file://${encoded(name)}` : encoded(name.replace(/^(\.\/)+/, ""));
};
