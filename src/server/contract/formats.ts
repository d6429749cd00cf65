import { z } from "@hono/zod-openapi";
import { objectOf, text } from "./schema.ts";

/** A form in which the project can be taken out. */
export interface FormatSummary {
  readonly id: string;
  readonly label: string;
  readonly mediaType: string;
  readonly extension: string;
}

interface FormatList {
  readonly items: readonly FormatSummary[];
}

const formatSchema = objectOf<FormatSummary>({
  id: text,
  label: text,
  mediaType: text,
  extension: text,
}).openapi("Format");

export const formatsSchema: z.ZodType<FormatList> = objectOf<FormatList>({
  items: z.array(formatSchema),
}).openapi("Formats");
