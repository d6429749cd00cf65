import { ApiError } from "./errors.ts";

/** What was asked for by its id. Throws a 404 where the project has none. */
export function found<T>(one: T | null, what: string, id: string): T {
  if (one === null)
    throw new ApiError("not-found", `Cannot show ${what} "${id}": the project has none of that id`);
  return one;
}
