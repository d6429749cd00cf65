/** The server takes at most 2,000 files and 256 MB at once; smaller batches show progress sooner. */
const mostFiles = 400;
const mostBytes = 64 * 1024 * 1024;

/** Files in batches that the server takes, in their order; one file that is too large alone is a batch of its own. */
export function batchesOf<T extends { readonly size: number }>(files: readonly T[]): T[][] {
  const batches: T[][] = [];
  let [batch, bytes]: [T[], number] = [[], 0];
  for (const file of files) {
    if (batch.length > 0 && (batch.length >= mostFiles || bytes + file.size > mostBytes)) {
      batches.push(batch);
      [batch, bytes] = [[], 0];
    }
    batch.push(file);
    bytes += file.size;
  }
  return batch.length > 0 ? [...batches, batch] : batches;
}
