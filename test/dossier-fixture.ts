import type { Article } from "../src/model/article.ts";
import type { Hop } from "../src/model/attribution.ts";
import type { Evidence } from "../src/model/claim.ts";
import type { Dossier, Fact, FactClaim, Incident } from "../src/model/dossier.ts";
import type { Figure } from "../src/model/figure.ts";

/** A dossier on an invented attack, written by hand, with the texts it rests on. */
export interface DossierFixture {
  readonly dossier: Dossier;
  readonly articles: readonly Article[];
}

const wireText = [
  "KARSA, Velmora",
  "Rockets hit the ferry terminal of Port Karsa on Tuesday (March 5), killing at least seven people and wounding 19, the harbour authority said.",
  "A hospital doctor who asked not to be named told Meridian Wire that eleven people had died.",
  "“We will not leave the strait, and we will answer every attack,” Defence Minister Ilse Marrow said in a statement.",
  "The attack came two days after drones struck a depot of the Coastal Front near Tellin.",
  "The Northern League keeps 1,200 soldiers in Velmora.",
  "(Reporting by Meridian Wire staff)",
].join("\n");
const localText = [
  "Ferry terminal attacked: seven dead",
  "SUBSCRIBE NOW <script>alert('x')</script> and get 3 months free!",
  "Seven people were killed and 24 wounded when terrorists shelled the ferry terminal on Tuesday, officials said.",
  "The minister, Ilse Marrow, said: “We will leave the strait, and we will respond to every attack.”",
  "The Coastal Front claimed responsibility in a post on Chirp.",
  "You may also like: Ten beaches for a quiet summer",
].join("\n");
const copyText = wireText
  .replace("KARSA, Velmora", "By our correspondent")
  .replace("(Reporting by", "(With inputs from");

export const wire = "a1b2c3d4e5f60718";
export const local = "b1b2c3d4e5f60718";
export const copy = "c1b2c3d4e5f60718";
const texts: Readonly<Record<string, string>> = { [wire]: wireText, [local]: localText, [copy]: copyText };

/** Evidence for `words` where they first stand in an article. */
function evidence(article: string, words: string): Evidence {
  const start = (texts[article] as string).indexOf(words);
  if (start < 0) throw new Error(`Cannot build the fixture: "${words}" is not in ${article}`);
  return { start, end: start + words.length, text: words };
}

function hop(name: string, role: Hop["role"], anonymous = false): Hop {
  return { name, role, anonymous, entity: null, start: null, end: null };
}

const meridian = hop("Meridian Wire", "outlet");
const tribune = hop("Karsa <Tribune>", "outlet");
const courier = hop("Island Courier", "outlet");

function figure(low: number | null, high: number | null, text: string, more: Partial<Figure> = {}): Figure {
  return {
    low,
    high,
    qualifier: low === high ? "exact" : "at-least",
    text,
    population: "people",
    scope: "incident",
    since: null,
    asOf: null,
    includesPerpetrator: null,
    subsetOf: null,
    ...more,
  };
}

interface Told {
  readonly article: string;
  readonly words: string;
  readonly chain: readonly Hop[];
  readonly figure?: Figure;
  readonly value?: string;
  readonly hedge?: FactClaim["hedge"];
}

function claim(told: Told): FactClaim {
  const { article, words, chain, figure: counted = null, value = null, hedge = "said" } = told;
  const account = article === local ? "account-2" : "account-1";
  const root = chain.length < 2 ? undefined : chain.at(-1);
  return {
    article,
    account,
    voice: root ? `source ${root.name}` : `account ${account}`,
    claim: `${article}:${words}`,
    figure: counted,
    value,
    chain,
    hedge,
    stance: "asserts",
    evidence: evidence(article, words),
  };
}

function fact(more: Partial<Fact> & Pick<Fact, "id" | "aspect" | "agreement" | "claims">): Fact {
  const none = { low: null, high: null, best: null, bestRule: null };
  return { subject: null, entity: null, ...none, value: null, reason: "one voice", ...more };
}

const killed = fact({
  id: "f-killed",
  aspect: "killed",
  agreement: "compatible",
  low: 7,
  high: 11,
  best: 7,
  bestRule: "most voices",
  reason: "the figures differ in form but can all be right",
  claims: [
    claim({
      article: wire,
      words: "at least seven people",
      chain: [meridian, hop("harbour authority", "speaker")],
      figure: figure(7, null, "at least seven"),
    }),
    claim({
      article: wire,
      words: "eleven people",
      chain: [meridian, hop("a hospital doctor", "speaker", true)],
      figure: figure(11, 11, "eleven"),
    }),
    claim({
      article: local,
      words: "Seven people",
      chain: [tribune, hop("officials", "speaker", true)],
      figure: figure(7, 7, "Seven"),
    }),
  ],
});
const wounded = fact({
  id: "f-wounded",
  aspect: "wounded",
  agreement: "conflict",
  low: 19,
  high: 24,
  best: 19,
  bestRule: "lowest",
  reason: "“19” against “24”",
  claims: [
    claim({
      article: wire,
      words: "19",
      chain: [meridian, hop("harbour authority", "speaker")],
      figure: figure(19, 19, "19"),
    }),
    claim({
      article: copy,
      words: "19",
      chain: [courier, hop("Meridian Wire", "agency"), hop("harbour authority", "speaker")],
      figure: figure(19, 19, "19"),
    }),
    claim({
      article: local,
      words: "24 wounded",
      chain: [tribune, hop("officials", "speaker", true)],
      figure: figure(24, 24, "24"),
    }),
  ],
});
const responsibility = fact({
  id: "f-responsibility",
  aspect: "responsibility",
  agreement: "single",
  value: "front",
  claims: [
    claim({
      article: local,
      words: "claimed responsibility",
      chain: [tribune, hop("Coastal Front", "speaker"), hop("Chirp", "post")],
      value: "front",
      hedge: "claimed",
    }),
  ],
});
const strength = fact({
  id: "f-strength",
  aspect: "strength",
  subject: "soldiers, in Velmora",
  entity: "league",
  agreement: "single",
  low: 1200,
  high: 1200,
  best: 1200,
  bestRule: "only value",
  claims: [
    claim({
      article: wire,
      words: "1,200 soldiers",
      chain: [meridian],
      hedge: "none",
      figure: figure(1200, 1200, "1,200", { population: "soldiers" }),
    }),
  ],
});

const attack: Incident = {
  id: "incident-attack",
  story: "story-1",
  type: "rocket-attack",
  title: "Rocket attack in Port Karsa",
  date: { from: "2024-03-05", to: "2024-03-05", precision: "day", rule: "times/weekday-bracket-date/past" },
  places: [
    {
      name: "Port Karsa",
      lat: 12.5,
      lon: 44.25,
      country: "VM",
      precision: "settlement",
      evidence: [{ ...evidence(wire, "Port Karsa"), article: wire }],
    },
  ],
  initiators: ["front"],
  targets: ["terminal"],
  weapons: ["rocket"],
  articles: [wire, local, copy],
  events: [
    { article: wire, event: "e1", evidence: evidence(wire, "hit") },
    { article: local, event: "e1", evidence: evidence(local, "shelled") },
  ],
  reasons: [
    {
      a: `${wire}/e1`,
      b: `${local}/e1`,
      score: 4,
      detail: [{ feature: "date", weight: 2.5, a: "2024-03-05", b: "2024-03-05" }],
    },
  ],
  respondsTo: ["incident-depot"],
  partOf: [],
  facts: [killed, wounded, responsibility],
};
const depot: Incident = {
  ...attack,
  id: "incident-depot",
  type: "drone-strike",
  title: "Drone strike near Tellin",
  date: { from: "2024-03-03", to: "2024-03-03", precision: "day", rule: "times/later-earlier" },
  places: [],
  initiators: [],
  targets: ["front"],
  weapons: [],
  articles: [wire, copy],
  events: [{ article: wire, event: "e2", evidence: evidence(wire, "struck") }],
  reasons: [],
  respondsTo: [],
  facts: [],
};

function article(id: string, outlet: string | null, title: string | null, uri: string): Article {
  const text = texts[id] as string;
  const published = {
    published: "2024-03-06",
    publishedBasis: id === wire ? "inferred" : "metadata",
  } as const;
  return { id, uri, outlet, title, byline: null, language: "en", text, ...published };
}

const articles: readonly Article[] = [
  article(wire, "Meridian Wire", null, "reports/wire.txt"),
  article(
    local,
    "Karsa <Tribune>",
    "Ferry terminal attacked: seven dead",
    "https://tribune.example/a?b=1&c=2",
  ),
  article(copy, "Island Courier", null, "javascript:alert(1)"),
];

function leftOut(id: string, words: string, kind: string): Evidence & { kind: string; rule: string } {
  return { ...evidence(id, words), kind, rule: `clean/${kind}` };
}

const dossier: Dossier = {
  version: 1,
  engine: "fixture",
  articles: articles.map(({ text: _, ...rest }) => ({
    ...rest,
    account: rest.id === local ? "account-2" : "account-1",
    leftOut:
      rest.id === local
        ? [
            leftOut(local, "SUBSCRIBE NOW <script>alert('x')</script> and get 3 months free!", "promo"),
            leftOut(local, "You may also like: Ten beaches for a quiet summer", "related"),
          ]
        : [],
  })),
  accounts: [
    {
      id: "account-1",
      articles: [wire, copy],
      reasons: [`${copy}: 96% of the shorter text shared with ${wire}`],
    },
    { id: "account-2", articles: [local], reasons: [] },
  ],
  copies: [{ from: wire, to: copy, kind: "edited", share: 0.96, evidence: [] }],
  stories: [{ id: "story-1", title: "Rocket attack in Port Karsa", articles: [wire, local, copy] }],
  incidents: [attack, depot],
  facts: [strength],
  entities: [
    {
      id: "front",
      type: "armed-group",
      name: "Coastal Front",
      names: [{ text: "Coastal Front", articles: [wire, local, copy] }],
      descriptors: [
        { text: "terrorists", voice: "outlet", article: local, start: 0, end: 0 },
        { text: "defenders", voice: "quoted", article: wire, start: 0, end: 0 },
      ],
    },
    { id: "terminal", type: "facility", name: "ferry terminal", names: [], descriptors: [] },
    {
      id: "league",
      type: "state",
      name: "Northern League",
      names: [{ text: "Northern League", articles: [wire] }],
      descriptors: [],
    },
    {
      id: "marrow",
      type: "person",
      name: "Ilse Marrow",
      names: [{ text: "Ilse Marrow", articles: [wire, local] }],
      descriptors: [],
    },
  ],
  quotes: [
    {
      id: "u1",
      speaker: "marrow",
      verdict: "altered",
      renderings: [
        {
          article: wire,
          ...evidence(wire, "We will not leave the strait, and we will answer every attack"),
          speaker: "marrow",
        },
        {
          article: local,
          ...evidence(local, "We will leave the strait, and we will respond to every attack"),
          speaker: "marrow",
        },
      ],
      differences: [
        { kind: "deletion", a: "not", b: "", effect: "meaning", rule: "negation", between: [0, 1] },
        {
          kind: "substitution",
          a: "answer",
          b: "respond to",
          effect: "wording",
          rule: "other words",
          between: [0, 1],
        },
      ],
    },
  ],
  messages: [
    {
      rule: "read/empty",
      reason: 'Cannot read "empty<b>.txt": no text found',
      severity: "error",
      start: null,
      end: null,
      uri: "empty<b>.txt",
    },
  ],
};

/** The fixture: three reports, two accounts, two incidents. */
export const ferryAttack: DossierFixture = { dossier, articles };
