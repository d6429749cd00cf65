import type { SequenceModel } from "./sequence-model.ts";

interface Header {
  readonly labels: readonly string[];
  readonly bits: number;
  readonly scale: number;
  readonly transitions: readonly number[];
}

const largest = 127;

/** The share of weights that may be cut to the largest step, so that a few giants do not coarsen all the others. */
const cutShare = 0.0001;

function stepOf(weights: Float32Array): number {
  const sizes = weights.map(Math.abs).filter((size) => size > 0);
  sizes.sort();
  const top = sizes[Math.max(0, Math.floor(sizes.length * (1 - cutShare)) - 1)] ?? 1;
  return top / largest;
}

/** The model as bytes, its weights rounded to 255 steps: the length of a JSON header, the header, one byte a weight. */
export function packModel({ labels, bits, weights, transitions }: SequenceModel): Uint8Array {
  const step = stepOf(Float32Array.from(weights));
  const scale = Math.fround(step);
  const rounded = [...transitions].map((one) => Math.round(one * 10_000) / 10_000);
  const header: Header = { labels, bits, scale, transitions: rounded };
  const head = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(4 + head.length + weights.length);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 4);
  const body = new Int8Array(bytes.buffer, 4 + head.length);
  for (const [at, weight] of weights.entries()) {
    body[at] = Math.max(-largest, Math.min(largest, Math.round(weight / step)));
  }
  return bytes;
}

/** The model that `packModel` packed; throws where the bytes are no such model. */
export function unpackModel(bytes: Uint8Array): SequenceModel {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const head = bytes.subarray(4, 4 + length);
  const { labels, bits, scale, transitions } = JSON.parse(new TextDecoder().decode(head)) as Header;
  const weights = new Int8Array(
    bytes.buffer,
    bytes.byteOffset + 4 + length,
    Math.max(0, bytes.length - 4 - length),
  );
  if (weights.length !== labels.length * 2 ** bits) {
    throw new Error(
      `Cannot read a model: ${weights.length} weights, wanted ${labels.length} for each of ${2 ** bits} buckets`,
    );
  }
  return { labels, bits, weights, scale, transitions: Float32Array.from(transitions) };
}
