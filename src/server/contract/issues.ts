import type { z } from "@hono/zod-openapi";

type Issue = z.core.$ZodIssue;

const kinds: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  date: "a day, YYYY-MM-DD",
};

/** A longer value is not told again. */
const longest = 60;

function shown(value: unknown): string {
  return typeof value === "string" ? `"${value}"` : String(value);
}

/** Several values as words. */
function oneOf(values: readonly unknown[]): string {
  const words = values.map(String);
  return words.length < 2 ? words.join("") : `one of ${words.join(", ")}`;
}

function wanted(issue: Issue): string {
  switch (issue.code) {
    case "invalid_value":
      return `wanted ${oneOf(issue.values)}`;
    case "invalid_type":
      return `wanted ${kinds[issue.expected] ?? issue.expected}`;
    case "invalid_format":
      if (issue.format === "regex") return issue.message;
      return `wanted ${kinds[issue.format] ?? `the form of ${issue.format}`}`;
    case "too_big":
      return `wanted at most ${issue.maximum}${issue.origin === "string" ? " characters" : ""}`;
    case "too_small":
      return issue.origin === "string" && Number(issue.minimum) === 1
        ? "wanted at least one character"
        : `wanted at least ${issue.minimum}`;
    case "unrecognized_keys":
      return `takes no ${issue.keys.map((key) => `"${key}"`).join(", ")}`;
    case "invalid_union":
      return "discriminator" in issue && Array.isArray((issue as { options?: unknown }).options)
        ? `wanted ${oneOf((issue as unknown as { options: unknown[] }).options)}`
        : "wanted another value";
    default:
      return issue.message;
  }
}

/** What is wrong with a value that a schema refused: where it stands, what was wanted and, where known, what was got. */
export function issueText(issue: Issue, whole = "it"): string {
  const where = issue.path.length === 0 ? whole : issue.path.join(".");
  const { input } = issue;
  const told = typeof input === "string" || typeof input === "number" ? shown(input) : null;
  return `${where}: ${wanted(issue)}${told === null || told.length > longest ? "" : `, got ${told}`}`;
}
