import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";

/** What reading needs of the machine; tests give their own. */
export interface ReadEffects {
  /** What stands at `path`; rejects where nothing does. */
  kindOf(path: string): Promise<"file" | "folder" | "other">;
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
  list: (path) => readdir(path),
  open: (path) => createReadStream(path, { highWaterMark: 262_144 }),
  standardInput: () => process.stdin,
};
