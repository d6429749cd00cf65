import { basename, join, normalize, relative, sep } from "node:path";
import { fileFault } from "../model/file-fault.ts";
import type { ReadEffects } from "./effects.ts";
import { type Received, report } from "./received.ts";

/** A file to read and the address its article gets where it names none itself. */
export interface ListedFile {
  readonly path: string;
  readonly uri: string;
}

interface Listing {
  readonly files: readonly ListedFile[];
  readonly messages: readonly Received[];
}

const deepestFolder = 64;

function slashed(path: string): string {
  return sep === "/" ? path : path.split(sep).join("/");
}

function complaint(path: string, error: unknown): Received {
  const uri = slashed(path);
  return report("error", "no-file", { uri, reason: `Cannot read "${uri}": ${fileFault(error)}` });
}

function refusal(path: string, kind: "folder" | "other"): Received {
  const why =
    kind === "other" ? "neither a file nor a folder" : `folders nested deeper than ${deepestFolder}`;
  const uri = slashed(path);
  return report("error", "no-file", { uri, reason: `Cannot read "${uri}": ${why}` });
}

const isAddress = /^[a-z][a-z0-9+.-]*:\/\//i;

/** An address where files are read, or one of a kind that nobody fetches. */
function address(uri: string): Received {
  const why = /^https?:/i.test(uri)
    ? "it is an address, which stemma ingest fetches; wanted files or folders"
    : "wanted an http:// or https:// address, a file or a folder";
  return report("error", "no-file", { uri, reason: `Cannot read "${uri}": ${why}` });
}

function alreadyRead(path: string): Received {
  const uri = slashed(path);
  return report("info", "linked-folder", {
    uri,
    reason: `Left out "${uri}": a link to a folder already read`,
  });
}

/** A way through the folders below one root; links may lead back up, so each folder is entered once. */
class Walk {
  readonly #effects: ReadEffects;
  readonly #entered = new Set<string>();

  constructor(effects: ReadEffects) {
    this.#effects = effects;
  }

  async at(path: string, depth: number): Promise<(string | Received)[]> {
    try {
      const kind = await this.#effects.kindOf(path);
      if (kind === "file") return [path];
      if (kind === "other" || depth > deepestFolder) return [refusal(path, kind)];
      const real = await this.#effects.realPath(path);
      if (this.#entered.has(real)) return [alreadyRead(path)];
      this.#entered.add(real);
      const names = (await this.#effects.list(path)).filter((name) => !name.startsWith("."));
      const found: (string | Received)[] = [];
      for (const name of names.sort()) found.push(...(await this.at(join(path, name), depth + 1)));
      return found;
    } catch (error) {
      return [complaint(path, error)];
    }
  }
}

function byUri(a: ListedFile, b: ListedFile): number {
  if (a.uri !== b.uri) return a.uri < b.uri ? -1 : 1;
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

/** Files whose addresses below their roots are alike are told apart by their whole paths. */
function distinct(files: readonly ListedFile[]): ListedFile[] {
  const paths = new Map(files.map((file) => [file.path, file]));
  const counts = new Map<string, number>();
  for (const { uri } of paths.values()) counts.set(uri, (counts.get(uri) ?? 0) + 1);
  const named = [...paths.values()].map((file) =>
    (counts.get(file.uri) ?? 0) > 1 ? { ...file, uri: slashed(file.path) } : file,
  );
  return named.sort(byUri);
}

/** The files at or below `paths`, hidden ones left out, sorted by address; the same file given twice is listed once. */
export async function listFiles(paths: readonly string[], effects: ReadEffects): Promise<Listing> {
  const files: ListedFile[] = [];
  const messages: Received[] = [];
  for (const given of [...new Set(paths)].sort()) {
    if (isAddress.test(given)) {
      messages.push(address(given));
      continue;
    }
    const root = normalize(given);
    for (const one of await new Walk(effects).at(root, 0)) {
      if (typeof one !== "string") messages.push(one);
      else files.push({ path: one, uri: slashed(relative(root, one)) || basename(one) });
    }
  }
  return { files: distinct(files), messages };
}
