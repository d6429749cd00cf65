import type { Dossier, Incident } from "../../model/dossier.ts";

/** Two incidents held to be one happening told twice, and why. */
export interface IncidentPair {
  readonly a: Incident;
  readonly b: Incident;
  readonly rule: "shared-words" | "same-id" | "kind-day-place";
}

export interface IncidentMatch {
  readonly pairs: readonly IncidentPair[];
  /** Of B only, with the incidents of A some of whose words they hold. */
  readonly fresh: readonly { readonly incident: Incident; readonly from: readonly string[] }[];
  /** Of A only, with the incidents of B that hold some of their words. */
  readonly gone: readonly { readonly incident: Incident; readonly into: readonly string[] }[];
}

/** What a report is known by in both dossiers: its address, so that a rewritten page is the same report. */
export function reportKeys({ articles }: Dossier): ReadonlyMap<string, string> {
  return new Map(articles.map(({ id, uri }) => [id, uri ?? id]));
}

/** The words an incident rests on, each as a key that the other dossier would give them too. */
function wordsOf(incident: Incident, reports: ReadonlyMap<string, string>): ReadonlySet<string> {
  const events = incident.events.map(
    ({ article, evidence: { start, end } }) => `event ${article} ${start} ${end}`,
  );
  const claims = incident.facts.flatMap(({ claims: all }) =>
    all.map(({ article, evidence }) => `words ${reports.get(article) ?? article} ${evidence.text}`),
  );
  return new Set([...events, ...claims]);
}

/** How many words each incident of A shares with each of B. */
function sharedWords(a: Dossier, b: Dossier): Map<string, Map<string, number>> {
  const owners = new Map<string, string[]>();
  const later = reportKeys(b);
  for (const incident of b.incidents) {
    for (const key of wordsOf(incident, later)) {
      const known = owners.get(key);
      if (known) known.push(incident.id);
      else owners.set(key, [incident.id]);
    }
  }
  const earlier = reportKeys(a);
  return new Map(
    a.incidents.map((incident) => {
      const counts = new Map<string, number>();
      for (const key of wordsOf(incident, earlier))
        for (const id of owners.get(key) ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
      return [incident.id, counts];
    }),
  );
}

interface Candidate {
  readonly a: string;
  readonly b: string;
  readonly shared: number;
}

/** Most shared words first, an id that stayed before one that changed. */
function byStrength(left: Candidate, right: Candidate): number {
  const stayed = Number(right.a === right.b) - Number(left.a === left.b);
  const name = (one: Candidate) => `${one.a} ${one.b}`;
  return right.shared - left.shared || stayed || (name(left) < name(right) ? -1 : 1);
}

/** Kind, days and place: what tells an incident when no words are shared; null where one of them is not told. */
function mark({ type, date, places }: Incident): string | null {
  const [place] = places;
  if (!date || !place) return null;
  return [type, date.from, date.to, place.lat ?? place.name, place.lon ?? ""].join(" ");
}

function onlyBearers(incidents: readonly Incident[]): ReadonlyMap<string, Incident> {
  const groups = Map.groupBy(incidents, (incident) => mark(incident) ?? "");
  const alone = [...groups].filter(([key, all]) => key !== "" && all.length === 1);
  return new Map(alone.map(([key, all]) => [key, all[0] as Incident]));
}

/** Matches the incidents of two dossiers: by the words they share, by id, then by kind, day and place where these mark one alone. */
export function matchIncidents(a: Dossier, b: Dossier): IncidentMatch {
  const shared = sharedWords(a, b);
  const [left, right] = [a, b].map(({ incidents }) => new Map(incidents.map((one) => [one.id, one])));
  const pairs: IncidentPair[] = [];
  const join = (one: Incident | undefined, other: Incident | undefined, rule: IncidentPair["rule"]) => {
    if (!one || !other) return;
    pairs.push({ a: one, b: other, rule });
    left?.delete(one.id);
    right?.delete(other.id);
  };
  const candidates = [...shared].flatMap(([id, counts]) =>
    [...counts].map(([other, count]): Candidate => ({ a: id, b: other, shared: count })),
  );
  for (const one of candidates.sort(byStrength)) join(left?.get(one.a), right?.get(one.b), "shared-words");
  for (const one of [...(left?.values() ?? [])]) join(one, right?.get(one.id), "same-id");
  const marked = onlyBearers([...(right?.values() ?? [])]);
  for (const [key, one] of onlyBearers([...(left?.values() ?? [])]))
    join(one, marked.get(key), "kind-day-place");
  const order = new Map(b.incidents.map(({ id }, index) => [id, index]));
  return {
    pairs: pairs.sort((one, other) => (order.get(one.b.id) ?? 0) - (order.get(other.b.id) ?? 0)),
    fresh: [...(right?.values() ?? [])].map((incident) => ({
      incident,
      from: [...shared].filter(([, counts]) => counts.has(incident.id)).map(([id]) => id),
    })),
    gone: [...(left?.values() ?? [])].map((incident) => ({
      incident,
      into: [...(shared.get(incident.id)?.keys() ?? [])],
    })),
  };
}
