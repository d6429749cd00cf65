/** What a UTF-16 code unit can be part of; surrogates count as symbols. */
export const space = 1;
export const letter = 2;
export const digit = 3;
export const mark = 4;
export const symbol = 5;

const spaceUnit = /[\s\p{Cc}\p{Z}\u200B\u2060\uFEFF]/u;
const letterUnit = /\p{L}/u;
const digitUnit = /\p{Nd}/u;
const markUnit = /[\p{M}\u00AD\u200C\u200D]/u;

function classOf(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return symbol;
  const text = String.fromCharCode(unit);
  if (spaceUnit.test(text)) return space;
  if (letterUnit.test(text)) return letter;
  if (digitUnit.test(text)) return digit;
  if (markUnit.test(text)) return mark;
  return symbol;
}

const classes = new Uint8Array(65536);

/** The class of a code unit, worked out once for each unit. */
export function unitClass(unit: number): number {
  const known = classes[unit];
  if (known) return known;
  const found = classOf(unit);
  classes[unit] = found;
  return found;
}

/** Whether the code unit at `offset` is an upper- or title-case letter. */
export function isUpperAt(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  if (unit < 128) return unit >= 65 && unit <= 90;
  const one = text.charAt(offset);
  return one.toLowerCase() !== one;
}

/** Whether the code unit at `offset` is a lower-case letter. */
export function isLowerAt(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  if (unit < 128) return unit >= 97 && unit <= 122;
  const one = text.charAt(offset);
  return one.toUpperCase() !== one;
}
