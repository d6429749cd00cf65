import { createWriteStream } from "node:fs";
import type { Writable } from "node:stream";
import { fileFault } from "../model/file-fault.ts";
import { CliError } from "./cli-error.ts";

/** Where a command's result goes; `write` waits while the reader is slow, and a reader that leaves ends it quietly. */
export interface Output {
  write(chunk: string | Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** Opens a file for the result, or standard output where none is named. */
export function openOutput(path: string | undefined): Output {
  const stream: Writable = path === undefined ? process.stdout : createWriteStream(path);
  let failure: Error | null = null;
  let gone = false;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (path === undefined && error.code === "EPIPE") gone = true;
    else
      failure = new CliError(
        `Cannot write "${path ?? "standard output"}": ${fileFault(error, { ENOENT: "no such folder" })}`,
      );
  });
  const settle = () => {
    if (failure) throw failure;
  };
  return {
    async write(chunk) {
      settle();
      if (gone) return;
      await new Promise<void>((resolve) => stream.write(chunk, () => resolve()));
      settle();
    },
    async close() {
      if (path !== undefined) await new Promise<void>((resolve) => stream.end(resolve));
      settle();
    },
  };
}
