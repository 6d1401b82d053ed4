const isPlain = /^[!-~]+(?: [!-~]+)*$/;
const invisible = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;

/** NFKC (full-width digits, ％, ￥, ㎡, ㍻ …), without invisible characters, single spaces. */
export const normalised = (written: string): string =>
  isPlain.test(written)
    ? written
    : written.replace(invisible, "").normalize("NFKC").replace(/\s+/g, " ").trim();
