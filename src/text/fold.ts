const marks = /\p{M}+/gu;
const apostrophes = /[\u2018\u2019\u201B\u02BC\u02BB\u02BF\u02BE\u0060\u00B4\uFF07]/g;
const dashes = /[\u2010-\u2015\u2212]/g;
const special: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
  ħ: "h",
  ŋ: "n",
};
const specialLetters = /[ßæœøđðþłıħŋ]/g;
const plain = /^[\x20-\x7E]*$/;

/** Lower case with curly apostrophes and dashes levelled; every code unit stays in its place. */
export function lower(text: string): string {
  const result = text.toLowerCase();
  if (plain.test(result)) return result;
  const levelled = result.replace(apostrophes, "'").replace(dashes, "-");
  return levelled.length === text.length ? levelled : text.replace(apostrophes, "'").replace(dashes, "-");
}

/** Key for comparing spellings: lower case, no diacritics, level apostrophes and dashes; length may change. */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(marks, "")
    .replace(apostrophes, "'")
    .replace(dashes, "-")
    .replace(specialLetters, (letter) => special[letter] ?? letter);
}
