export type Likelihood = "likely" | "unclear" | "unlikely";

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}

function isAsciiLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
}

/** How many continuation bytes a UTF-8 lead byte wants; 0 where it is no lead byte. */
function wanted(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 1;
  if (lead >= 0xe0 && lead <= 0xef) return 2;
  return lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
}

/** Bytes that stand in single-byte text for marks of punctuation (Windows-1252 and its kin). */
function isPunctuation(byte: number): boolean {
  return (byte >= 0x80 && byte <= 0x9b) || (byte >= 0xa0 && byte <= 0xbb);
}

/**
 * Whether bytes that are not valid UTF-8 are damaged UTF-8 rather than another encoding:
 * whole or cut-off sequences speak for it, lone high bytes inside words and lone punctuation against it.
 */
export function utf8Likelihood(bytes: Uint8Array): Likelihood {
  let sequences = 0;
  let letters = 0;
  let strange = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte < 0x80) continue;
    const length = wanted(byte);
    if (length > 0 && isContinuation(bytes[at + 1])) {
      sequences++;
      for (let left = length; left > 0 && isContinuation(bytes[at + 1]); left--) at++;
    } else if (isAsciiLetter(bytes[at - 1]) || isAsciiLetter(bytes[at + 1]) || isPunctuation(byte)) letters++;
    else strange++;
  }
  if (sequences > letters + strange) return "likely";
  if (strange > 4 * letters && strange < 8) return "unclear";
  return "unlikely";
}
