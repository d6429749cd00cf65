/** No page's address is longer. */
const longestAddress = 4000;

/** The address a link means, without its fragment; null where it is none of the web. */
export function webAddress(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > longestAddress || !/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed))
    return null;
  const url = new URL(trimmed);
  url.hash = "";
  return url.href;
}
