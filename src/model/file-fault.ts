/** What the codes of files and connections mean, as the end of a sentence. */
const meanings: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  EISDIR: "it is a folder, wanted a file",
  ENOTDIR: "part of its path is a file, wanted a folder",
  EEXIST: "it is a file, wanted a folder",
  EACCES: "not allowed",
  EPERM: "not allowed",
  EROFS: "nothing can be written there",
  ENOSPC: "the disk is full",
  ENAMETOOLONG: "its name is too long",
  ELOOP: "its links lead in a circle",
  EMFILE: "too many files are open",
  ECONNREFUSED: "nobody answers there",
  ECONNRESET: "the connection broke off",
  EHOSTUNREACH: "nobody answers there",
  ENETUNREACH: "nobody answers there",
  ENOTFOUND: "no such host",
  EAI_AGAIN: "no such host",
  ETIMEDOUT: "no answer in time",
};

/** Why a file or a connection failed, in words that can end a sentence; `own` sets a code apart. */
export function fileFault(error: unknown, own: Readonly<Record<string, string>> = {}): string {
  if (error instanceof AggregateError)
    return [...new Set(error.errors.map((one) => fileFault(one, own)))].join(", ");
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return own[code] ?? meanings[code] ?? (error instanceof Error ? error.message : String(error));
}
