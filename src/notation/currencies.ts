/** ISO 4217 codes of national currencies in use (list one, 2024), funds and metals left out. */
const codes = new Set(
  (
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD " +
    "CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD " +
    "GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT " +
    "LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR " +
    "NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP " +
    "STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF " +
    "XPF YER ZAR ZMW ZWL"
  ).split(" "),
);

/** Written so often that a scrambled code is surely meant as money. */
const common = ["JPY", "EUR", "USD", "GBP", "CNY", "KRW"];

/** In small letters these are no word of their own, as all, top or pen are. */
const smallCodes = new Set(
  "jpy eur usd gbp cny krw chf dkk sek nok aud cad nzd sgd hkd twd thb inr brl mxn pln czk huf".split(
    " ",
  ),
);

const words: Readonly<Record<string, string>> = {
  "¥": "JPY",
  "€": "EUR",
  $: "USD",
  "£": "GBP",
  "₩": "KRW",
  "₹": "INR",
  US$: "USD",
  "JP¥": "JPY",
  A$: "AUD",
  AU$: "AUD",
  C$: "CAD",
  CA$: "CAD",
  NZ$: "NZD",
  HK$: "HKD",
  S$: "SGD",
  NT$: "TWD",
  R$: "BRL",
  yen: "JPY",
  円: "JPY",
  euro: "EUR",
  euros: "EUR",
  ユーロ: "EUR",
  dollar: "USD",
  dollars: "USD",
  ドル: "USD",
  米ドル: "USD",
  "us dollar": "USD",
  "us dollars": "USD",
  "pounds sterling": "GBP",
  "pound sterling": "GBP",
  英ポンド: "GBP",
  yuan: "CNY",
  renminbi: "CNY",
  人民元: "CNY",
  won: "KRW",
  ウォン: "KRW",
  韓国ウォン: "KRW",
  スイスフラン: "CHF",
  台湾ドル: "TWD",
};

const dollars = new Set(["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD"]);

const namesInJapanese: Readonly<Record<string, string>> = {
  JPY: "円",
  EUR: "ユーロ",
  USD: "米ドル",
  GBP: "英ポンド",
  CNY: "人民元",
  KRW: "韓国ウォン",
  CHF: "スイスフラン",
  TWD: "台湾ドル",
};

/** What stands after the number in Japanese: 円, ユーロ, or the code. */
export const currencyInJapanese = (currency: string): string =>
  namesInJapanese[currency] ?? currency;

const table = new Map(Object.entries(words));

/**
 * The ISO 4217 code a sign, code or word stands for. `usual` settles what `$`, `¥` and a bare
 * "dollars" mean where it is itself a dollar or the yuan.
 */
export const currencyOf = (word: string, usual: string | undefined): string | undefined => {
  if (codes.has(word)) return word;
  if (smallCodes.has(word.toLowerCase())) return word.toUpperCase();
  const found = table.get(word) ?? table.get(word.toLowerCase());
  if (found === undefined || usual === undefined) return found;
  if (/^(?:\$|dollars?|ドル)$/i.test(word) && dollars.has(usual)) return usual;
  return word === "¥" && usual === "CNY" ? usual : found;
};

const lettersOf = (code: string): string => [...code].sort().join("");
const scrambled = new Map(common.map((code) => [lettersOf(code), code]));

/** The common code which has the same letters in another order: JYP is surely JPY. */
export const scrambledCurrency = (word: string): string | undefined =>
  word.length === 3 ? scrambled.get(lettersOf(word.toUpperCase())) : undefined;
