import { explosiveKinds } from "../../lexicon/incident-arms.ts";
import { type Fills, fill } from "./fill.ts";
import type { Incident } from "./incidents.ts";
import { mergeParties } from "./merge.ts";
import type { Page } from "./page.ts";
import { type Party, partyOf } from "./party.ts";
import { quoted } from "./quoted.ts";

const uninvolved = /^(?:found|seized|confiscated|discovered|captured|carrying|carried)$/;

/** Arms named in the sentences of an incident, those of its verbs first; things found and seized are not its arms. */
function named({ happenings }: Incident, page: Page): Party[] {
  const sentences = [...new Set(happenings.map((one) => one.sentence))];
  return sentences.flatMap((index) => {
    const span = page.sentences[index];
    const words = span ? page.tokens.slice(span.from, span.to) : [];
    if (words.some((token) => uninvolved.test(token.lower))) return [];
    return (page.bySentence[index]?.chunks ?? [])
      .map((chunk) => partyOf(page, chunk))
      .filter((one) => one.sort === "arm");
  });
}

const shot = /^(?:shoot|gun|machinegun|machine-gun|fire|open|strafe)$/;
const bulletWords = /^(?:bullets?|gunshots?|gunfire|gunmen|gunman)$/;

/** The kind of arm that a verb or a word beside it tells: who was shot, or killed by gunmen, was shot with a gun. */
function untold({ happenings, type }: Incident, { tokens, sentences }: Page): Fills {
  const verbs = happenings.filter((one) => shot.test(tokens[one.at]?.lemma ?? ""));
  const bullets = happenings.flatMap(({ sentence }) => {
    const { from = 0, to = 0 } = sentences[sentence] ?? {};
    return tokens.slice(from, to).filter((token) => bulletWords.test(token.lower));
  });
  const told = type === "BOMBING" ? happenings : verbs;
  const words =
    told.length > 0 ? told.map((one) => one.trigger) : bullets.map(({ start, end }) => ({ start, end }));
  if (words.length === 0) return {};
  const kind = type === "BOMBING" ? "EXPLOSIVE" : "GUN";
  return { "INCIDENT: INSTRUMENT TYPE": [fill(`${kind}: "-"`, "muc4/arm/untold", words)] };
}

export function armsOf(incident: Incident, page: Page): Fills {
  if (incident.type === "KIDNAPPING" || incident.type === "ARSON") return {};
  const all = mergeParties([...incident.happenings.flatMap((one) => one.arms), ...named(incident, page)]);
  const fitting = incident.type === "BOMBING" ? all.filter((one) => explosiveKinds.has(one.kind ?? "")) : all;
  const arms = fitting.filter((one) => one.kind !== null);
  if (arms.length === 0) return untold(incident, page);
  return {
    "INCIDENT: INSTRUMENT ID": arms.map((one) => fill(quoted(one.text), "muc4/arm/told", one.words)),
    "INCIDENT: INSTRUMENT TYPE": arms.map((one) =>
      fill(`${one.kind}: ${quoted(one.text)}`, "muc4/arm/kind", one.words),
    ),
  };
}
