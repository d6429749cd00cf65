import type { Difference, Utterance } from "../../model/dossier.ts";
import { verdictLabels } from "../../model/labels.ts";
import { alignedRenderings, type Stretch, speakersOf } from "../aligned-renderings.ts";
import { type Catalog, nameOf } from "../catalog.ts";
import { plain, section } from "./write.ts";

/** Words that differ stand in bold where the meaning changes, in italics where only the wording does. */
function marked({ text, effect }: Stretch): string {
  const words = plain(text);
  const [lead, tail] = [/^\s/.test(text) ? " " : "", /\s$/.test(text) ? " " : ""];
  if (words === "") return " ";
  if (effect === null) return `${lead}${words}${tail}`;
  return effect === "meaning" ? `${lead}**${words}**${tail}` : `${lead}_${words}_${tail}`;
}

function differenceLine({ a, b, effect, rule }: Difference): string {
  const side = (words: string) => (words === "" ? "(nothing)" : `“${plain(words)}”`);
  return `  - ${side(a)} / ${side(b)} — ${effect} (${plain(rule)})`;
}

function utteranceLines(catalog: Catalog, utterance: Utterance): string[] {
  const speaker = utterance.speaker ? plain(nameOf(catalog, utterance.speaker)) : "speaker not told";
  const aligned = alignedRenderings(utterance);
  const renderings = utterance.renderings.map(({ article }, index) => {
    const source = catalog.sourceOf.get(article);
    const words = (aligned[index] ?? []).map(marked).join("").trim();
    return `- [${source?.number ?? "?"}] ${plain(source?.outlet ?? article)}: “${words}”`;
  });
  return [
    `**${speaker}** · ${verdictLabels[utterance.verdict]}`,
    "",
    ...renderings,
    ...(speakersOf(utterance) > 1 ? ["  - given to different speakers"] : []),
    ...utterance.differences.map(differenceLine),
    "",
  ];
}

const gravity: readonly Utterance["verdict"][] = ["altered", "reworded", "cut", "verbatim"];

/** Quotations that several reports give, side by side; the gravest differences first. */
export function quoteLines(catalog: Catalog): string[] {
  const { quotes } = catalog.dossier;
  const shared = gravity.flatMap((verdict) => quotes.filter((one) => one.verdict === verdict));
  const alone = quotes.length - shared.length;
  const rest = alone > 0 ? [`${alone} more stand in one report only; the JSON has them.`, ""] : [];
  const legend = shared.length > 0 ? ["Bold: the meaning changes. Italic: only the wording.", ""] : [];
  return section("## Quotations side by side", [
    ...legend,
    ...shared.flatMap((utterance) => utteranceLines(catalog, utterance)),
    ...rest,
  ]);
}
