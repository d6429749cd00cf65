/** Sections of the compiled gazetteer: a JSON header, then typed columns stored as byte planes. */
export interface ColumnHeader {
  readonly name: string;
  /** Bytes an element takes. */
  readonly width: 1 | 2 | 3 | 4;
  readonly count: number;
}

export interface FileHeader {
  readonly columns: readonly ColumnHeader[];
  /** Plain data that is too small to deserve columns. */
  readonly tables: unknown;
}

export interface GazetteerFile {
  readonly tables: unknown;
  readonly columns: ReadonlyMap<string, Uint8Array | Uint16Array | Uint32Array>;
}

function readColumn(bytes: Uint8Array, header: ColumnHeader): Uint8Array | Uint16Array | Uint32Array {
  const { width, count } = header;
  if (width === 1) return bytes.subarray(0, count);
  const column = width === 2 ? new Uint16Array(count) : new Uint32Array(count);
  const b = bytes.subarray(count);
  if (width === 2)
    for (let at = 0; at < count; at++) column[at] = (bytes[at] as number) | ((b[at] as number) << 8);
  else {
    const c = bytes.subarray(2 * count);
    const d = width === 4 ? bytes.subarray(3 * count) : new Uint8Array(count);
    for (let at = 0; at < count; at++) {
      column[at] =
        (bytes[at] as number) |
        ((b[at] as number) << 8) |
        ((c[at] as number) << 16) |
        ((d[at] as number) << 24);
    }
  }
  return column;
}

/** Reads what `writeFile` of the build wrote: header length, header, planes. */
export function readGazetteerFile(bytes: Uint8Array): GazetteerFile {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as FileHeader;
  const columns = new Map<string, Uint8Array | Uint16Array | Uint32Array>();
  let at = 4 + length;
  for (const column of header.columns) {
    const size = column.width * column.count;
    columns.set(column.name, readColumn(bytes.subarray(at, at + size), column));
    at += size;
  }
  return { tables: header.tables, columns };
}

/** Bytes of one file: the least significant byte of every element first, so that like bytes stand together. */
export function packGazetteerFile(
  columns: readonly (ColumnHeader & { readonly values: ArrayLike<number> })[],
  tables: unknown,
): Uint8Array {
  const header = new TextEncoder().encode(
    JSON.stringify({ columns: columns.map(({ name, width, count }) => ({ name, width, count })), tables }),
  );
  const size = columns.reduce((sum, column) => sum + column.width * column.count, 4 + header.length);
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(0, header.length, true);
  bytes.set(header, 4);
  let at = 4 + header.length;
  for (const { width, count, values } of columns) {
    for (let plane = 0; plane < width; plane++) {
      for (let row = 0; row < count; row++) bytes[at++] = ((values[row] as number) >>> (8 * plane)) & 255;
    }
  }
  return bytes;
}
