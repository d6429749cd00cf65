import type { Desk } from "../../engine/desk.ts";
import type { Listed } from "../../engine/judge.ts";
import { type Ruling, wordsNamed } from "../../model/judgement.ts";
import { showWords } from "./words.ts";

/** What a ruling sets, beside the words it names. */
function setBy(ruling: Ruling): string {
  switch (ruling.kind) {
    case "override": {
      const { aspect, subject, low, high, value } = ruling;
      const range = low === high ? `${low ?? ""}` : `${low ?? ""}–${high ?? ""}`;
      return `${aspect}${subject ? `, ${subject}` : ""}: ${value ?? range}`;
    }
    case "reject":
      return ruling.words === undefined ? ruling.aspect : `${ruling.aspect} “${ruling.words}”`;
    case "place":
      return ruling.name;
    case "date":
      return ruling.from === ruling.to ? ruling.from : `${ruling.from} to ${ruling.to}`;
    case "block":
      return ruling.as;
    default:
      return "";
  }
}

/** Without characters that would move the cursor of a terminal. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, "\uFFFD");
}

/** One judgement as lines of a list. */
export async function listLines({ judgement, stands, undoneBy }: Listed, desk: Desk): Promise<string> {
  const { id, time, author, reason, ruling } = judgement;
  const words = await Promise.all(wordsNamed(ruling).map((span) => showWords(span, desk)));
  const set = setBy(ruling);
  const lines = [
    `${stands ? "●" : "○"} ${id}  ${ruling.kind}${set ? `  ${set}` : ""}`,
    `  ${time}  ${author}${reason ? `: ${reason}` : ""}${undoneBy ? `  (undone by ${undoneBy})` : ""}`,
    ...words.map((one) => `  ${one}`),
  ];
  return `${lines.map(printable).join("\n")}\n`;
}
