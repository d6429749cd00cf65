import assert from "node:assert/strict";
import { join } from "node:path";
import { before, test } from "node:test";
import fc from "fast-check";
import type { Analysis } from "../src/model/analysis.ts";
import type { Article } from "../src/model/article.ts";
import { isContent } from "../src/model/block.ts";
import type { ArticleSpan, Dossier, Fact, Incident } from "../src/model/dossier.ts";
import { type Judgement, judgementRule } from "../src/model/judgement.ts";
import { analyze, assemble } from "../src/pipeline.ts";
import { readPaths } from "../src/read/read.ts";
import { anyJudgements } from "./any-judgements.ts";
import { judged, undone, wordsOf } from "./make-judgement.ts";

const articles: Article[] = [];
const analyses: Analysis[] = [];
let plain: Dossier;

before(async () => {
  for await (const received of readPaths([join(import.meta.dirname, "..", "examples", "packs")]))
    if (received.kind === "article") articles.push(received.article);
  analyses.push(...articles.map((article) => analyze(article)));
  plain = assemble(analyses);
});

function anchor({ events: [first] }: Incident): ArticleSpan {
  const { article, evidence } = first as Incident["events"][number];
  return { article, start: evidence.start, end: evidence.end };
}

function incidentAt(dossier: Dossier, { article, start }: ArticleSpan): Incident {
  const found = dossier.incidents.find(({ events }) =>
    events.some((event) => event.article === article && event.evidence.start === start),
  );
  assert.ok(found, `no incident at ${article} ${start}`);
  return found;
}

function messagesOn(dossier: Dossier, { id }: Judgement): string[] {
  return dossier.messages.filter(({ rule }) => rule === judgementRule(id)).map(({ reason }) => reason);
}

/** The incident that most articles tell, and another. */
function two(): [Incident, Incident] {
  const [a, b] = plain.incidents;
  return [a as Incident, b as Incident];
}

test("two incidents held to be one are one, with all their articles, and say by which judgement", () => {
  const [one, other] = two();
  const same = judged({ kind: "same-incident", a: anchor(one), b: anchor(other) });
  const dossier = assemble(analyses, [same]);
  const joined = incidentAt(dossier, anchor(one));
  assert.equal(joined, incidentAt(dossier, anchor(other)));
  assert.deepEqual(new Set(joined.articles), new Set([...one.articles, ...other.articles]));
  assert.ok(joined.reasons.some(({ detail }) => detail[0]?.feature === judgementRule(same.id)));
  assert.equal(dossier.incidents.length, plain.incidents.length - 1);
  assert.deepEqual(messagesOn(dossier, same), []);
});

test("what is one with one thing is one with all that this is one with", () => {
  const [a, b, c] = plain.incidents.map(anchor) as [ArticleSpan, ArticleSpan, ArticleSpan];
  const dossier = assemble(analyses, [
    judged({ kind: "same-incident", a, b }),
    judged({ kind: "same-incident", a: b, b: c }),
  ]);
  assert.equal(incidentAt(dossier, a), incidentAt(dossier, c));
});

test("two events of one incident held apart are two incidents, the link between them kept in sight", () => {
  const [incident] = two();
  const [first, ...others] = incident.events.map(({ article, evidence }) => ({ article, ...evidence }));
  for (const other of others) {
    const apart = judged({ kind: "different-incident", a: first as ArticleSpan, b: other });
    const dossier = assemble(analyses, [apart]);
    const [left, right] = [incidentAt(dossier, first as ArticleSpan), incidentAt(dossier, other)];
    assert.notEqual(left.id, right.id);
    for (const part of [left, right])
      assert.deepEqual(
        part.parted?.map(({ judgement }) => judgement),
        [apart.id],
      );
    const told = [left, right].flatMap(({ events }) => events).length;
    assert.equal(told, incident.events.length);
  }
});

test("of same and different on one pair the later wins, whichever it is, and the earlier is told of", () => {
  const [one, other] = two();
  const pair = { a: anchor(one), b: anchor(other) };
  for (const [kinds, expected] of [
    [["same-incident", "different-incident"], false],
    [["different-incident", "same-incident"], true],
  ] as const) {
    const [early, late] = kinds.map((kind, at) => judged({ kind, ...pair }, at)) as [Judgement, Judgement];
    const dossier = assemble(analyses, [late, early]);
    assert.equal(incidentAt(dossier, pair.a) === incidentAt(dossier, pair.b), expected);
    assert.match(messagesOn(dossier, early).join(), new RegExp(late.id));
    assert.deepEqual(messagesOn(dossier, late), []);
  }
});

function counted(dossier: Dossier): { incident: Incident; fact: Fact } {
  for (const incident of dossier.incidents)
    for (const fact of incident.facts)
      if (fact.aspect === "killed" && fact.subject === null && fact.agreement === "conflict")
        return { incident, fact };
  throw new Error("the packs hold no conflict on the killed");
}

test("an overridden fact bears the person's value and rule and keeps its claims as they were", () => {
  const { incident, fact } = counted(plain);
  const set = { kind: "override", incident: anchor(incident), aspect: "killed", subject: null } as const;
  const [early, late] = [99, 7].map((count, at) =>
    judged({ ...set, low: count, high: count, value: null, claim: null }, at),
  ) as [Judgement, Judgement];
  const dossier = assemble(analyses, [early, late]);
  const now = incidentAt(dossier, anchor(incident)).facts.find(({ id }) => id === fact.id) as Fact;
  assert.deepEqual([now.low, now.high, now.best, now.bestRule], [7, 7, 7, judgementRule(late.id)]);
  assert.deepEqual(now.claims, fact.claims);
  assert.equal(now.agreement, fact.agreement);
  assert.match(messagesOn(dossier, early).join(), new RegExp(late.id));
});

test("a value that no article tells becomes a fact without claims", () => {
  const [incident] = two();
  assert.ok(!incident.facts.some(({ aspect }) => aspect === "hostages"));
  const set = judged({
    kind: "override",
    incident: anchor(incident),
    aspect: "hostages",
    subject: null,
    low: 2,
    high: 4,
    value: null,
    claim: null,
  });
  const facts = incidentAt(assemble(analyses, [set]), anchor(incident)).facts;
  const fact = facts.find(({ aspect }) => aspect === "hostages") as Fact;
  assert.deepEqual([fact.low, fact.high, fact.bestRule, fact.claims], [2, 4, judgementRule(set.id), []]);
});

test("a rejected claim counts no more and stays listed", () => {
  const { incident, fact } = counted(plain);
  const [out] = fact.claims.filter(({ figure }) => figure && figure.low !== fact.best);
  assert.ok(out?.figure);
  const claim = { article: out.article, start: out.evidence.start, end: out.evidence.end };
  const reject = judged({ kind: "reject", claim, aspect: "killed", words: out.figure.text });
  const now = incidentAt(assemble(analyses, [reject]), anchor(incident)).facts.find(
    ({ id }) => id === fact.id,
  );
  const marked = now?.claims.filter(({ rejected }) => rejected === reject.id) ?? [];
  assert.deepEqual(
    marked.map((one) => one.claim),
    [out.claim],
  );
  assert.equal(now?.claims.length, fact.claims.length);
  const all = fact.claims.map(({ article, evidence: { start, end } }, at) =>
    judged({ kind: "reject", claim: { article, start, end }, aspect: "killed" }, at),
  );
  const none = incidentAt(assemble(analyses, all), anchor(incident)).facts.find(
    ({ id }) => id === fact.id,
  ) as Fact;
  assert.deepEqual(
    [none.best, none.agreement, none.reason],
    [null, "single", "every claim on it is rejected"],
  );
});

test("a set place and date stand in the incident, its title and its facts, the articles' own kept in sight", () => {
  const [incident] = two();
  const place = { name: "Sel", lat: 1, lon: 2, country: null, precision: "settlement" } as const;
  const where = judged({ kind: "place", incident: anchor(incident), ...place });
  const when = judged({ kind: "date", incident: anchor(incident), from: "2020-02-01", to: "2020-02-29" });
  const now = incidentAt(assemble(analyses, [where, when]), anchor(incident));
  assert.deepEqual(now.places, [{ ...place, evidence: [], rule: judgementRule(where.id) }]);
  assert.deepEqual(now.date, {
    from: "2020-02-01",
    to: "2020-02-29",
    precision: "month",
    rule: judgementRule(when.id),
  });
  assert.deepEqual(now.told, { places: incident.places, date: incident.date });
  assert.match(now.title, /Sel, February 2020$/);
  const values = now.facts
    .filter(({ bestRule }) => bestRule?.startsWith("judgement:"))
    .map(({ value }) => value);
  assert.deepEqual(values, ["2020-02-01/2020-02-29", "Sel"]);
});

test("entities held to be one share one id, one held apart has its own; incidents stay as they are", () => {
  const named = analyses.flatMap((analysis) =>
    analysis.mentions.filter(({ form }) => form === "name").map((mention) => ({ analysis, mention })),
  );
  const globalOf = (dossier: Dossier, text: string) =>
    dossier.entities.filter(({ names }) => names.some((one) => one.text === text));
  const texts = [
    ...new Set(named.map(({ analysis, mention }) => analysis.article.text.slice(mention.start, mention.end))),
  ];
  const single = texts.filter((text) => globalOf(plain, text).length === 1);
  const [x, y] = single.filter(
    (text) => globalOf(plain, text)[0] !== globalOf(plain, single[0] as string)[0] || text === single[0],
  );
  const spanOf = (text: string) => {
    const found = named.find(
      ({ analysis, mention }) => analysis.article.text.slice(mention.start, mention.end) === text,
    );
    assert.ok(found);
    return wordsOf(found.analysis, found.mention);
  };
  const same = judged({ kind: "same-entity", a: spanOf(x as string), b: spanOf(y as string) });
  const dossier = assemble(analyses, [same]);
  const [one] = globalOf(dossier, x as string);
  assert.ok(one && globalOf(dossier, y as string).includes(one));
  assert.deepEqual(one.judgements, [same.id]);
  assert.deepEqual(dossier.incidents.map(({ id }) => id).sort(), plain.incidents.map(({ id }) => id).sort());
  const spread = plain.entities.find(
    ({ type, names }) => type === "person" && (names[0]?.articles.length ?? 0) > 1,
  );
  const places = named.filter(
    ({ analysis, mention }) =>
      spread?.names[0]?.text === analysis.article.text.slice(mention.start, mention.end),
  );
  const [a, b] = [places[0], places.find(({ analysis }) => analysis !== places[0]?.analysis)].map(
    (found) => found && wordsOf(found.analysis, found.mention),
  );
  const apart = assemble(analyses, [
    judged({ kind: "different-entity", a: a as ArticleSpan, b: b as ArticleSpan }),
  ]);
  assert.equal(apart.entities.length, plain.entities.length + 1);
  const left = apart.entities.find(({ id }) => id === spread?.id);
  assert.ok(!left?.names.some(({ articles }) => articles.includes((b as ArticleSpan).article)));
});

test("a block marked otherwise feeds or leaves what follows, and an analysis without the mark is told of", () => {
  const article = articles.find((one) => one.id === plain.incidents[0]?.articles[0]) as Article;
  const analysis = analyses.find((one) => one.article.id === article.id) as Analysis;
  const block = analysis.blocks.find(
    (one) => isContent(one) && analysis.events.some(({ start }) => start >= one.start && start < one.end),
  );
  const mark = judged({
    kind: "block",
    block: wordsOf(analysis, block as NonNullable<typeof block>),
    as: "promo",
  });
  const marked = analyze(article, [mark]);
  const now = marked.blocks.find(({ start }) => start === block?.start);
  assert.deepEqual([now?.kind, now?.rule], ["promo", judgementRule(mark.id)]);
  assert.ok(!marked.events.some(({ start }) => start >= (block?.start ?? 0) && start < (block?.end ?? 0)));
  const others = analyses.filter((one) => one !== analysis);
  assert.match(messagesOn(assemble(analyses, [mark]), mark).join(), /analyzed again/);
  assert.deepEqual(messagesOn(assemble([...others, marked], [mark]), mark), []);
  assert.match(messagesOn(assemble([...others, marked], [mark, undone(mark, 5)]), mark).join(), /undone/);
});

test("a judgement whose words are not here is a message and changes nothing else", () => {
  const lost: ArticleSpan = { article: "0123456789abcdef", start: 0, end: 4 };
  const empty: ArticleSpan = {
    article: (analyses[0] as Analysis).article.id,
    start: 1_000_000,
    end: 1_000_004,
  };
  const rulings = [lost, empty].flatMap((span) => [
    judged({ kind: "same-incident", a: span, b: span }),
    judged({ kind: "different-entity", a: span, b: span }),
    judged({ kind: "reject", claim: span, aspect: "killed" }),
    judged({ kind: "date", incident: span, from: "2020-01-01", to: "2020-01-01" }),
    judged({ kind: "block", block: span, as: "promo" }),
    judged({
      kind: "override",
      incident: span,
      aspect: "killed",
      subject: null,
      low: 1,
      high: 1,
      value: null,
      claim: null,
    }),
  ]);
  const dossier = assemble(analyses, rulings);
  for (const one of rulings) assert.ok(messagesOn(dossier, one).length > 0, one.ruling.kind);
  assert.deepEqual({ ...dossier, messages: [] }, { ...plain, messages: [] });
});

test("any order of judgements gives the same bytes", () => {
  fc.assert(
    fc.property(
      anyJudgements(analyses).chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
      ),
      ([all, order]) => JSON.stringify(assemble(analyses, all)) === JSON.stringify(assemble(analyses, order)),
    ),
    { numRuns: 15 },
  );
});

test("undoing restores the exact bytes", () => {
  fc.assert(
    fc.property(anyJudgements(analyses), anyJudgements(analyses), (kept, extra) => {
      const ids = new Set(kept.map(({ id }) => id));
      const taken = extra.filter(({ id }) => !ids.has(id));
      const undoings = taken.map((one, at) => undone(one, 100 + at));
      return (
        JSON.stringify(assemble(analyses, [...kept, ...taken, ...undoings])) ===
        JSON.stringify(assemble(analyses, kept))
      );
    }),
    { numRuns: 15 },
  );
});
