import { z } from "@hono/zod-openapi";
import { type ErrorCode, errorStatus } from "../errors.ts";
import { objectOf, oneOf, text } from "./schema.ts";

/** What every error looks like. */
export interface ErrorBody {
  readonly error: { readonly code: ErrorCode; readonly message: string };
}

const codes = Object.fromEntries(Object.keys(errorStatus).map((code) => [code, true])) as Record<
  ErrorCode,
  true
>;

export const errorSchema: z.ZodType<ErrorBody> = objectOf<ErrorBody>({
  error: z.strictObject({ code: oneOf(codes), message: text }),
}).openapi("Error");

/** An answer of JSON for a route. */
export interface JsonAnswer<S extends z.ZodType> {
  readonly description: string;
  readonly content: { readonly "application/json": { readonly schema: S } };
}

export function json<S extends z.ZodType>(schema: S, description: string): JsonAnswer<S> {
  return { description, content: { "application/json": { schema } } };
}

/** The answer of every route to what it cannot do. */
export const failure: JsonAnswer<z.ZodType<ErrorBody>> = json(
  errorSchema,
  "What went wrong, in one sentence",
);
