import { TextDecoder } from "node:util";
import { analyse } from "chardet";
import { type Likelihood, utf8Likelihood } from "./utf8-likelihood.ts";

/** Text, the encoding it was in, and how that was settled; `broken` counts replaced sequences. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly basis: "mark" | "valid" | "pattern" | "declared" | "detected" | "fallback";
  readonly broken: number;
}

const marks: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/** What detectors call ISO, and the Windows superset that browsers and writers mean by it. */
const supersets: Readonly<Record<string, string>> = {
  "iso-8859-1": "windows-1252",
  "iso-8859-2": "windows-1250",
  "iso-8859-5": "windows-1251",
  "iso-8859-6": "windows-1256",
  "iso-8859-7": "windows-1253",
  "iso-8859-8": "windows-1255",
  "iso-8859-9": "windows-1254",
  gb18030: "gb18030",
};

const sampleLength = 100_000;
const leastConfidence = 20;
const escapeByte = 0x1b;

function decoder(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

function lenient(bytes: Uint8Array, label: string, basis: Decoded["basis"]): Decoded | null {
  const found = decoder(label);
  if (!found) return null;
  const text = found.decode(bytes);
  return { text, encoding: found.encoding, basis, broken: text.split("\uFFFD").length - 1 };
}

function marked(bytes: Uint8Array): Decoded | null {
  const mark = marks.find((one) => one.bytes.every((byte, at) => bytes[at] === byte));
  return mark ? lenient(bytes, mark.encoding, "mark") : null;
}

function validUtf8(bytes: Uint8Array): Decoded | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { text, encoding: "utf-8", basis: "valid", broken: 0 };
  } catch {
    return null;
  }
}

/** UTF-16 without a mark shows as zeros in every other byte of its Latin letters and blanks. */
function unmarkedUtf16(bytes: Uint8Array): Decoded | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 4) return null;
  const zeros: [number, number] = [0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at & 1 ? 1 : 0]++;
  const [even, odd] = zeros;
  const enough = length / 16;
  if (odd > enough && even === 0) return lenient(bytes, "utf-16le", "pattern");
  if (even > enough && odd === 0) return lenient(bytes, "utf-16be", "pattern");
  return null;
}

function detected(bytes: Uint8Array): Decoded | null {
  const sample = bytes.subarray(0, sampleLength);
  const hasC1 = sample.some((byte) => byte >= 0x80 && byte <= 0x9f);
  for (const { name, confidence } of analyse(sample)) {
    if (confidence < leastConfidence) break;
    const label = name.toLowerCase();
    if (label.startsWith("utf-") || label === "ascii") continue;
    const settled = hasC1 || label === "iso-8859-1" ? (supersets[label] ?? label) : label;
    const found = lenient(bytes, settled, "detected");
    if (found && found.broken === 0) return found;
  }
  return null;
}

function isUtf8Label(label: string): boolean {
  return decoder(label)?.encoding === "utf-8";
}

function notUtf8(bytes: Uint8Array, declared: string | null): Decoded {
  const likelihood: Likelihood = utf8Likelihood(bytes);
  const asUtf8 = lenient(bytes, "utf-8", "fallback") as Decoded;
  if (likelihood === "likely") return asUtf8;
  const stated = declared && !isUtf8Label(declared) ? lenient(bytes, declared, "declared") : null;
  if (stated && stated.broken === 0) return stated;
  if (likelihood === "unlikely") return detected(bytes) ?? asUtf8;
  return asUtf8;
}

/**
 * The text of `bytes`: by byte order mark, else as UTF-8 where valid, else UTF-16 by its zeros,
 * else as `declared`, else by detection, else as UTF-8 with what is broken replaced.
 */
export function decodeBytes(bytes: Uint8Array, declared: string | null = null): Decoded {
  const found = marked(bytes) ?? unmarkedUtf16(bytes);
  if (found) return found;
  if (declared && bytes.includes(escapeByte) && decoder(declared)?.encoding === "iso-2022-jp") {
    const japanese = lenient(bytes, declared, "declared");
    if (japanese) return japanese;
  }
  return validUtf8(bytes) ?? notUtf8(bytes, declared);
}
