/** The first bytes of a gzip member that is packed by deflate. */
export const magic: Buffer = Buffer.from([0x1f, 0x8b, 8]);

const fixedHeader = 10;

export function startsMember(piece: Buffer): boolean {
  return piece.subarray(0, magic.length).equals(magic);
}

/** The length of the gzip header at the start of `head`; null where there is none, or not all of it. */
export function headerLength(head: Buffer): number | null {
  if (head.length < fixedHeader) return null;
  const flags = head[3] as number;
  let at = fixedHeader;
  if (flags & 4) at += 2 + (head[at] ?? 0) + 256 * (head[at + 1] ?? 0);
  for (const flag of [8, 16]) {
    if (!(flags & flag)) continue;
    const end = head.indexOf(0, at);
    if (end < 0) return null;
    at = end + 1;
  }
  if (flags & 2) at += 2;
  return at <= head.length ? at : null;
}

/** Whether a member's fixed bytes have values that packers write; chance alone has them once in 100 GB. */
export function looksLikeHeader(piece: Buffer): boolean {
  if (piece.length < fixedHeader || !startsMember(piece)) return false;
  const [flags, extra, system] = [piece[3] as number, piece[8] as number, piece[9] as number];
  return flags < 32 && (extra === 0 || extra === 2 || extra === 4) && (system < 14 || system === 255);
}
