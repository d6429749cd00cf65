import { stat } from "node:fs/promises";
import { machineEffects } from "../read/effects.ts";
import { listFiles } from "../read/list-files.ts";

/** Forms whose size on disk does not tell how much is in them. */
const packed = /\.(?:gz|warc|zip|xml|rss|atom|opml)$/i;

/** Bytes of the files at or below these inputs; null where that does not tell how much there is to do. */
export async function inputSize(inputs: readonly string[]): Promise<number | null> {
  if (inputs.some((input) => input === "-" || /^https?:\/\//i.test(input))) return null;
  const { files } = await listFiles(inputs, machineEffects);
  if (files.some(({ path }) => packed.test(path))) return null;
  let size = 0;
  for (const { path } of files) size += (await stat(path).catch(() => ({ size: 0 }))).size;
  return size;
}
