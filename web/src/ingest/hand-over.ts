import { announce } from "../announce.tsx";
import { postAddress, postFiles } from "../api.ts";
import { counted } from "../labels.ts";
import { batchesOf } from "./batches.ts";
import { handing } from "./progress.tsx";

async function whileTold(task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (error) {
    announce({ text: error instanceof Error ? error.message : String(error) });
  } finally {
    handing.value = null;
  }
}

/** Hands files over, batch after batch. */
export function handOver(files: readonly File[]): Promise<void> {
  return whileTold(async () => {
    if (files.length === 0) {
      announce({ text: "No files in there" });
      return;
    }
    const batches = batchesOf(files);
    for (const [at, batch] of batches.entries()) {
      handing.value = `Handing over ${counted(files.length, "file")}${batches.length > 1 ? `, part ${at + 1} of ${batches.length}` : ""} …`;
      await postFiles(batch);
    }
  });
}

/** Has the page at an address fetched by the server. */
export function handAddress(url: string): Promise<void> {
  return whileTold(async () => {
    handing.value = `Asking for ${url} …`;
    await postAddress(url);
  });
}
