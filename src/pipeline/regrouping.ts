import type { Focus } from "../link/article-focus.ts";
import { settleConstraints } from "../link/constraints.ts";
import type { Happening } from "../link/happening.ts";
import { buildIncidents, type LooseIncident } from "../link/incidents.ts";
import { keysOf, nameEvents } from "../link/judged-events.ts";
import { judgeGroups } from "../link/judged-incidents.ts";
import { openRetelling } from "../link/retelling.ts";
import type { DossierEntity, Incident } from "../model/dossier.ts";
import { judgementOfRule, wordsNamed } from "../model/judgement.ts";
import type { Message } from "../model/message.ts";
import { type IncidentReach, incidentsByEvent } from "./incident-reach.ts";
import type { Moved } from "./moved.ts";
import type { Shelf } from "./shelf.ts";

type Link = Incident["reasons"][number];

/** The links the engine found in incidents, those a judgement parted included, and none that a judgement made. */
function engineLinks(incidents: readonly Incident[]): Link[] {
  const found = new Map<string, Link>();
  for (const { reasons, parted = [] } of incidents) {
    const cut = parted.map(({ judgement: _, ...link }): Link => link);
    for (const link of [...reasons, ...cut]) {
      const made = judgementOfRule(link.detail[0]?.feature ?? null) !== null;
      if (!made) found.set(`${link.a}\0${link.b}`, link);
    }
  }
  return [...found.values()];
}

/**
 * Judgements all of whose words stand in articles on the shelf, and those that are looked at again: the messages on
 * these give way, so they must be answered even where an article they name is not in the dossier.
 */
function judgementsAtHand({ judged }: IncidentReach, { moved, shelf }: { moved: Moved; shelf: Shelf }) {
  return moved.after.filter(
    ({ id, ruling }) =>
      moved.ids.has(id) ||
      judged.has(id) ||
      wordsNamed(ruling).every(({ article }) => shelf.held.has(article)),
  );
}

/** Incidents made anew, with the incident of each of their events. */
export interface Regrouped {
  readonly incidents: readonly LooseIncident[];
  readonly incidentOf: ReadonlyMap<string, string>;
  /** The same for every event of the articles on the shelf. */
  readonly allIncidentOf: ReadonlyMap<string, string>;
  /** Ids of the judgements that set a place or a day for one of them. */
  readonly answered: ReadonlySet<string>;
  readonly messages: readonly Message[];
}

/** Incident ids of events that are in none of the incidents made anew, denied ones included. */
function otherIncidents(shelf: Shelf, { events, focused }: IncidentReach): Map<string, string> {
  const before = incidentsByEvent(shelf);
  const found = new Map([...before].filter(([key]) => !events.has(key)));
  for (const { article, key, denied } of focused.flatMap(({ told }) => told)) {
    const incident = found.get(key);
    if (incident === undefined) continue;
    for (const event of denied) found.set(`${article}/${event.id}`, incident);
  }
  return found;
}

/** Groups the events in reach as the engine did and the judgements will have it, and builds their incidents. */
export function regroupReach(
  reach: IncidentReach,
  context: {
    readonly moved: Moved;
    readonly shelf: Shelf;
    readonly entities: readonly DossierEntity[];
    readonly entityOf: ReadonlyMap<string, string>;
  },
): Regrouped {
  const { moved, shelf, entities, entityOf } = context;
  const told = reach.focused.flatMap((focus: Focus) => focus.told);
  const judgements = judgementsAtHand(reach, { moved, shelf });
  const named = nameEvents(judgements, { analyses: shelf.held, told });
  const { held, messages } = settleConstraints(named.constraints);
  const firm = new Set(reach.focused.flatMap(({ happenings }) => happenings));
  const isSlight = (happening: Happening) => !firm.has(happening);
  const concerned = told.filter((happening) => keysOf(happening).some((key) => reach.events.has(key)));
  const links = [
    ...engineLinks([...reach.gone].map((id) => shelf.incidentOf.get(id) as Incident)),
    ...concerned.filter(isSlight).flatMap(({ folds }) => folds),
  ];
  const distinct = new Map(links.map((link) => [`${link.a}\0${link.b}`, link]));
  const analyses = new Map([...shelf.held].map(([id, analysis]) => [id, shelf.dated(analysis)]));
  const retell = openRetelling(analyses, { entityOf, engineEntityOf: entityOf, judgements });
  const groups = judgeGroups(concerned, {
    links: [...distinct.values()],
    held,
    isSlight,
    takePart: retell.part,
  }).map((group) => ({ ...group, members: group.members.map(retell.whole) }));
  const others = otherIncidents(shelf, reach);
  const built = buildIncidents(groups, {
    analyses: [...analyses.values()],
    entities,
    entityOf,
    answers: named.answers,
    incidentOf: others,
  });
  return {
    ...built,
    allIncidentOf: new Map([...others, ...built.incidentOf]),
    answered: new Set(
      named.answers.filter(({ key }) => built.incidentOf.has(key)).map(({ judgement }) => judgement.id),
    ),
    messages: [...named.messages, ...messages, ...built.messages],
  };
}
