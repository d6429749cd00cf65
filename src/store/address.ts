/** Whether a project lies on a server, and not in a folder. */
export function isServer(db: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(db);
}

/** An address without its password, for messages; a folder as it is. */
export function shownAddress(db: string): string {
  if (!isServer(db)) return db;
  try {
    const url = new URL(db);
    if (url.password !== "") url.password = "***";
    url.searchParams.delete("password");
    return decodeURI(url.href);
  } catch {
    return "the address given";
  }
}
