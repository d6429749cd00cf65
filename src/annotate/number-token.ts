const core =
  /\d{4}-\d{2}-\d{2}(?![\d-])|\d{1,2}:\d{2}(?::\d{2})?(?!\d)|\d{1,4}[/.]\d{1,4}[/.]\d{1,4}(?![\d/])|\d{1,4}\/\d{1,4}(?![\d/])|\d{1,3}(?:,\d{3}){1,8}(?:\.\d{1,40})?(?!\d)|\d{1,60}(?:\.\d{1,40})?|\.\d{1,40}/y;
const range = /[-\u2010\u2011]\d{1,12}(?![\d.,]*[-\u2010\u2011\p{L}])/uy;
const rangeUnit = /[-\u2010\u2011]\d{1,12}(?=[a-z]{1,3}(?![\p{L}\d-]))/uy;
const letters = /\p{L}{1,8}(?![\p{L}\p{N}\p{M}'\u2019-])/uy;
/** Letters that belong to the number they follow ("5th", "1980s", "3D"). */
const inseparable = /^(?:st|nd|rd|th|s|d|g|x)$/i;
const units =
  /^(?:mm|cm|km|kms|m|ft|in|kg|kgs|g|mg|lb|lbs|oz|t|kt|mph|kmh|kph|kw|mw|gw|k|bn|mn|mln|tn|b|am|pm|hrs|hr|h|min|mins|sec|secs|ha|l|km2|sq|usd|eur|gbp|gmt|utc|et|est)$/i;

function end(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/**
 * The end of the number at `start`, where it stands as a token of its own ("1.5" of "1.5m", "10" of "10-15", "3:10");
 * `start` where there is none or it is part of a word ("6-year-old", "5th").
 */
export function numberEnd(text: string, start: number, limit: number): number {
  const stop = end(core, text, start);
  if (stop === start || stop > limit) return start;
  const next = text.charAt(stop);
  if (next === "-" || next === "\u2010" || next === "\u2011") {
    return end(range, text, stop) > stop ||
      end(rangeUnit, text, stop) > stop ||
      !/[\p{L}\d]/u.test(text.charAt(stop + 1))
      ? stop
      : start;
  }
  const word = text.slice(stop, end(letters, text, stop));
  if (word === "") return /[\p{L}\p{N}]/u.test(next) || isDecade(text, stop) ? start : stop;
  if (inseparable.test(word) && !units.test(word)) return start;
  return units.test(word) ? stop : start;
}

function isDecade(text: string, at: number): boolean {
  return /^['\u2019]s/.test(text.slice(at, at + 2)) && text.charAt(at - 1) === "0";
}
