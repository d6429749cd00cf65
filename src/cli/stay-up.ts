import { spawn } from "node:child_process";
import { join } from "node:path";
import type { WorkingDesk } from "../engine/working-desk.ts";
import { type ServeOptions, type Serving, serve } from "../server/serve.ts";

/** Where the built reading room lies, from source and from the package alike. */
export const builtPage: string = join(import.meta.dirname, "..", "..", "web", "dist");

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};

/** Asks the machine to show an address; where it has no way to, the printed address must do. */
export function showInBrowser(url: string): void {
  const [command, ...words] = openers[process.platform] ?? ["xdg-open"];
  const child = spawn(command, [...words, url], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}

/** Settles at the first SIGINT or SIGTERM; a second one ends the process at once. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(1));
        resolve();
      });
    }
  });
}

/** Serves a project until the process is asked to stop, then ends what is under way and closes the project. */
export async function serveUntilStopped(
  desk: WorkingDesk,
  options: Omit<ServeOptions, "page">,
  onServing: (serving: Serving) => void,
): Promise<void> {
  const stop = stopped();
  try {
    const serving = await serve(desk, { ...options, page: builtPage });
    onServing(serving);
    await stop;
    await serving.close();
  } finally {
    await desk.close();
  }
}
