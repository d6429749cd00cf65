import { createReadStream } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";

/** What reading needs of the machine; tests give their own. */
export interface ReadEffects {
  /** What stands at `path`; rejects where nothing does. */
  kindOf(path: string): Promise<"file" | "folder" | "other">;
  /** One name for what stands at `path`, whatever links lead there; rejects where nothing does. */
  realPath(path: string): Promise<string>;
  /** The names in a folder, in any order. */
  list(path: string): Promise<readonly string[]>;
  open(path: string): AsyncIterable<Uint8Array>;
  standardInput(): AsyncIterable<Uint8Array>;
}

/** The real files and standard input. */
export const machineEffects: ReadEffects = {
  async kindOf(path) {
    const found = await stat(path);
    if (found.isFile()) return "file";
    return found.isDirectory() ? "folder" : "other";
  },
  realPath: (path) => realpath(path),
  list: (path) => readdir(path),
  open: (path) => createReadStream(path, { highWaterMark: 262_144 }),
  standardInput: () => process.stdin,
};
