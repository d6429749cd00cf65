import { readFileSync } from "node:fs";
import { fileFault } from "../model/file-fault.ts";
import { type Judgement, judgementId } from "../model/judgement.ts";
import { CliError } from "./cli-error.ts";

function readText(path: string): string {
  try {
    return readFileSync(path === "-" ? 0 : path, "utf8");
  } catch (error) {
    throw new CliError(`Cannot read judgements "${path}": ${fileFault(error)}`);
  }
}

/** One line that is no judgement, and why. */
function refused(path: string, line: number, why: string): CliError {
  return new CliError(`Cannot read judgements "${path}": line ${line}: ${why}`);
}

function parsed(text: string, at: { path: string; line: number }): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refused(at.path, at.line, "malformed JSON");
  }
}

/** A line without an id gets the one that belongs to what it says. */
function withId(value: unknown): unknown {
  if (value === null || typeof value !== "object" || "id" in value) return value;
  const { author, time, reason, ruling } = value as Judgement;
  const sound = [author, time, reason].every((one) => typeof one === "string") && ruling !== null;
  return sound && typeof ruling === "object"
    ? { id: judgementId({ author, time, reason, ruling }), ...value }
    : value;
}

/** The judgements in a file of JSON Lines, or on standard input for `-`; throws for a line that is none. */
export async function readJudgements(path: string): Promise<Judgement[]> {
  const { judgementSchema } = await import("../server/contract/judgements.ts");
  const { issueText } = await import("../server/contract/issues.ts");
  const lines = readText(path)
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/);
  return lines.flatMap((text, at) => {
    if (text.trim() === "") return [];
    const line = at + 1;
    const found = judgementSchema.safeParse(withId(parsed(text, { path, line })), { reportInput: true });
    if (!found.success) {
      const [issue] = found.error.issues;
      throw refused(path, line, issue ? issueText(issue) : "it is no judgement");
    }
    const judgement = found.data;
    if (Number.isNaN(Date.parse(judgement.time))) throw refused(path, line, `"${judgement.time}" is no time`);
    if (judgementId(judgement) !== judgement.id)
      throw refused(path, line, "its id does not belong to what it says");
    return [judgement];
  });
}

/** A judgement as one line. */
export function judgementLine({ id, author, time, reason, ruling }: Judgement): string {
  return `${JSON.stringify({ id, author, time, reason, ruling })}\n`;
}
