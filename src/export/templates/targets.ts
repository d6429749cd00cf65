import { type Fills, fill } from "./fill.ts";
import type { Incident } from "./incidents.ts";
import { mergeVictims, type Victim } from "./merge.ts";
import { nationSlot } from "./nations.ts";
import type { Page } from "./page.ts";
import { quoted } from "./quoted.ts";

const about = ({ party }: Victim): string => quoted(party.name ?? party.text);

function humanKind({ party }: Victim): string {
  const kind = party.kind ?? "CIVILIAN";
  return party.former && /^(?:GOVERNMENT OFFICIAL|ACTIVE MILITARY)$/.test(kind) ? `FORMER ${kind}` : kind;
}

const nobodyHurt =
  /\b(?:no|without|any|neither) (?:(?:personal|human|reported|major|serious|fatal) )?(?:casualt(?:y|ies)|victims?|injur(?:y|ies)|deaths?|fatalit(?:y|ies)|one was (?:injured|hurt|killed|wounded)|people were (?:injured|hurt))\b|\bnobody was (?:injured|hurt|killed|wounded)\b|\bnot (?:cause|claim) (?:any )?(?:casualties|victims|injuries)\b/i;

/** "there were no casualties", in a sentence of the incident or the one behind. */
function tellsNobodyHurt({ happenings }: Incident, { sentences, text }: Page): Fills {
  for (const { sentence } of happenings) {
    for (const span of [sentences[sentence], sentences[sentence + 1]]) {
      const match = span ? nobodyHurt.exec(text.slice(span.start, span.end)) : null;
      if (!span || !match) continue;
      const start = span.start + match.index;
      const words = [{ start, end: start + match[0].length }];
      return {
        "HUM TGT: EFFECT OF INCIDENT": [fill('NO INJURY OR DEATH: "-"', "muc4/effect/nobody", words)],
      };
    }
  }
  return {};
}

function descriptions({ party }: Victim): string[] {
  if (!party.name) return [quoted(party.text)];
  return party.description ? [`${quoted(party.description)}: ${quoted(party.name)}`] : [];
}

/** The people of an incident. */
export function humanSlots(incident: Incident, page: Page, country: string): Fills {
  const victims = mergeVictims(incident, "person");
  if (victims.length === 0) return tellsNobodyHurt(incident, page);
  return {
    "HUM TGT: NAME": victims.flatMap(({ party }) =>
      party.name ? [fill(quoted(party.name), "muc4/target/told", party.words)] : [],
    ),
    "HUM TGT: DESCRIPTION": victims.flatMap((one) =>
      descriptions(one).map((text) => fill(text, "muc4/target/told", one.party.words)),
    ),
    "HUM TGT: TYPE": victims.map((one) =>
      fill(`${humanKind(one)}: ${about(one)}`, "muc4/target/kind", one.party.words),
    ),
    "HUM TGT: NUMBER": victims.map((one) =>
      fill(`${one.party.number}: ${about(one)}`, "muc4/target/number", one.party.words),
    ),
    "HUM TGT: FOREIGN NATION": nationSlot(victims, country),
    "HUM TGT: EFFECT OF INCIDENT": victims.flatMap((one) =>
      one.effect ? [fill(`${one.effect}: ${about(one)}`, "muc4/effect/told", one.told)] : [],
    ),
  };
}

/** The things of an incident; those of a bombing or an arson are damaged where no more is told. */
export function thingSlots(incident: Incident, country: string): Fills {
  const { type, happenings } = incident;
  const things = type === "KIDNAPPING" ? [] : mergeVictims(incident, "thing");
  const burnt = type === "BOMBING" || type === "ARSON";
  const triggers = happenings.map((one) => one.trigger);
  return {
    "PHYS TGT: ID": things.map((one) => fill(about(one), "muc4/target/told", one.party.words)),
    "PHYS TGT: TYPE": things.map((one) =>
      fill(`${one.party.kind ?? "OTHER"}: ${about(one)}`, "muc4/target/kind", one.party.words),
    ),
    "PHYS TGT: NUMBER": things.map((one) =>
      fill(`${one.party.number}: ${about(one)}`, "muc4/target/number", one.party.words),
    ),
    "PHYS TGT: FOREIGN NATION": nationSlot(things, country),
    "PHYS TGT: EFFECT OF INCIDENT": things.flatMap((one) => {
      if (one.effect) return [fill(`${one.effect}: ${about(one)}`, "muc4/effect/told", one.told)];
      return burnt ? [fill(`SOME DAMAGE: ${about(one)}`, "muc4/effect/fire", triggers)] : [];
    }),
  };
}
