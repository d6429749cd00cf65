const prefix = "urn:stemma:";

/** Kinds of thing that an export names by an address of its own. */
export type UrnKind =
  | "article"
  | "account"
  | "incident"
  | "story"
  | "fact"
  | "claim"
  | "entity"
  | "utterance"
  | "rendering"
  | "telling"
  | "agent"
  | "run"
  | "engine"
  | "annotation"
  | "dossier";

/** The address of a thing: `urn:stemma:article:365c891254264a04`. */
export function urn(kind: UrnKind, id: string): string {
  return `${prefix}${kind}:${encodeURI(id)}`;
}

/** The id an address of an article stands for; any other text comes back as it is. */
export function articleOf(address: string): string {
  const article = `${prefix}article:`;
  return address.startsWith(article) ? decodeURI(address.slice(article.length)) : address;
}

/** The members that are known: those that are null or blank are left out. */
export function known(members: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null && value !== ""));
}
