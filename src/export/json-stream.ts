import { batched } from "./batched.ts";

function* pieces(
  members: Readonly<Record<string, unknown>>,
  lists: Readonly<Record<string, Iterable<unknown>>>,
): Generator<string> {
  let lead = "{\n";
  for (const [key, value] of Object.entries(members)) {
    yield `${lead}${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    lead = ",\n";
  }
  for (const [key, items] of Object.entries(lists)) {
    yield `${lead}${JSON.stringify(key)}: [`;
    lead = ",\n";
    let between = "\n";
    for (const item of items) {
      yield `${between}${JSON.stringify(item)}`;
      between = ",\n";
    }
    yield "\n]";
  }
  yield "\n}\n";
}

/** A JSON object in chunks: small members whole, then lists member by member, a line each, so that no file is held whole. */
export function jsonObject(
  members: Readonly<Record<string, unknown>>,
  lists: Readonly<Record<string, Iterable<unknown>>>,
): Iterable<string> {
  return batched(pieces(members, lists));
}

function* lines(items: Iterable<unknown>): Generator<string> {
  for (const item of items) yield `${JSON.stringify(item)}\n`;
}

/** One JSON value a line. */
export function jsonLines(items: Iterable<unknown>): Iterable<string> {
  return batched(lines(items));
}
