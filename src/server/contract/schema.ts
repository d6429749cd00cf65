import { z } from "@hono/zod-openapi";

/** A schema of every member of a union of words; a word too many or too few does not compile. */
export function oneOf<T extends string>(words: Readonly<Record<T, true>>): z.ZodType<T> {
  return z.enum(Object.keys(words) as [T, ...T[]]);
}

/**
 * A key that may be absent. The type is that of `exactOptional`, which the document generator would list as required;
 * JSON knows no `undefined`, so that the two come to the same.
 */
export function absent<T>(schema: z.ZodType<T>): z.ZodExactOptional<z.ZodType<T>> {
  return schema.optional() as unknown as z.ZodExactOptional<z.ZodType<T>>;
}

/** Text that a client sends; the zero character is one that no store takes. */
export function sent(longest: number): z.ZodString {
  return z
    .string()
    .max(longest)
    .regex(/^[^\0]*$/, "wanted no zero characters");
}

export const text: z.ZodString = z.string();
export const maybeText: z.ZodNullable<z.ZodString> = z.string().nullable();
export const maybeNumber: z.ZodNullable<z.ZodNumber> = z.number().nullable();
export const count: z.ZodNumber = z.int().min(0);
export const texts: z.ZodArray<z.ZodString> = z.array(z.string());

/** A schema for every key of `T`, and for no other. */
export type Shape<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K>
    ? z.ZodExactOptional<z.ZodType<Exclude<T[K], undefined>>>
    : z.ZodType<T[K]>;
};

/** The schema of a query or of the parts of a path: an object of `T`, and no other key. */
export type Fields<T> = z.ZodObject<Shape<T>, z.core.$strict>;

/** The schema of a type of the model; a key that only one of the two has does not compile. */
export function objectOf<T>(shape: Shape<T>): z.ZodType<T> {
  return z.strictObject(shape) as unknown as z.ZodType<T>;
}
