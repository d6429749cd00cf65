import type { Incident } from "../../model/dossier.ts";
import { counted } from "../../model/labels.ts";
import { type Catalog, titleText } from "../catalog.ts";
import { rangeText } from "../days.ts";
import { excerpt } from "../excerpts.ts";
import type { Cell, CellEvidence } from "../table.ts";
import type { CodedDay } from "./acled-days.ts";
import type { Fatalities } from "./acled-fatalities.ts";
import { cell } from "./cells.ts";
import { eventEvidence } from "./evidence.ts";

/** Longest quotation in a note. */
const longest = 320;

export interface Splitting {
  readonly day: CodedDay;
  readonly days: number;
  readonly places: number;
}

/** The sentence that tells the toll, else the one that tells of the happening. */
function quoted(catalog: Catalog, evidence: CellEvidence): string {
  const text = catalog.sourceOf.get(evidence.article)?.text ?? "";
  const { before, words, after } = excerpt(text, evidence);
  const sentence = `${before}${words}${after}`.replace(/\s+/g, " ").trim();
  return sentence.length > longest ? `${sentence.slice(0, sentence.lastIndexOf(" ", longest))} …` : sentence;
}

function splitNote({ total, place }: Fatalities, { days, places: all }: Splitting): string {
  const places = place && total > 0 ? 1 : all;
  const told = place && total > 0 ? `The dead are told of ${place.name} alone. ` : "";
  const over = [days > 1 ? counted(days, "day") : "", places > 1 ? counted(places, "place") : ""].filter(
    (part) => part !== "",
  );
  if (over.length === 0) return told.trim();
  if (total === 0) return `Told of ${over.join(" and ")}: one row each.`;
  return `${told}A total of ${total} dead over ${over.join(" and ")} is split evenly, the remainder on the first.`;
}

function dayNote({ date }: Incident, { day }: Splitting): string {
  return date === null || day.precision === 1 ? "" : `Told as ${rangeText(date)}, coded as ${day.day}.`;
}

/** What happened in the words of a report, then what the coding made of it. */
export function notesCell(
  catalog: Catalog,
  incident: Incident,
  coded: { fatalities: Fatalities; splitting: Splitting; actors: string },
): Cell {
  const { fatalities, splitting, actors } = coded;
  const [first] = fatalities.evidence.length > 0 ? fatalities.evidence : eventEvidence(incident);
  const outlet = first ? catalog.sourceOf.get(first.article)?.outlet : undefined;
  const quote = first ? `“${quoted(catalog, first)}” (${outlet ?? first.article}).` : "";
  const parts = [
    `${titleText(incident)}.`,
    quote,
    dayNote(incident, splitting),
    fatalities.note,
    splitNote(fatalities, splitting),
    actors,
  ];
  return cell(parts.filter((part) => part !== "").join(" "), "acled/notes/template", first ? [first] : []);
}
