import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { reportPaths } from "../src/engine/report.ts";
import type { Article } from "../src/model/article.ts";
import type { Dossier, Fact, FactClaim, Incident } from "../src/model/dossier.ts";

/** Two real pages on one night; they stand beside the checkout and not in it. */
const seeds = join(import.meta.dirname, "..", "..", "shared", "seeds");
const skip = existsSync(seeds) ? false : `two real pages are not here: "${seeds}" is missing`;

describe("two real pages on one night", { skip }, () => {
  let dossier: Dossier;
  let articles: readonly Article[];
  before(async () => {
    ({ dossier, articles } = await reportPaths([seeds]));
  });

  const named = (name: string) =>
    dossier.entities.find((entity) => entity.names.some(({ text }) => text === name));
  const incident = (kinds: RegExp, place: RegExp): Incident => {
    const found = dossier.incidents.find(
      (one) => kinds.test(one.type) && one.places.some((where) => place.test(where.name)),
    );
    assert.ok(found, `${kinds} at ${place} in ${dossier.incidents.map((one) => one.title).join(" | ")}`);
    return found;
  };
  const strikes = () => incident(/strike|bombing/, /Qa.?im/i);
  const raid = () => incident(/attack|strike/, /Asad/);
  const facts = (owner: Incident, aspect: string): Fact[] =>
    owner.facts.filter((fact) => fact.aspect === aspect);
  const claims = (owner: Incident, aspect: string): FactClaim[] =>
    facts(owner, aspect).flatMap((fact) => fact.claims);
  const chain = (claim: FactClaim | undefined): string =>
    (claim?.chain ?? []).map((hop) => `${hop.name}${hop.anonymous ? " (unnamed)" : ""}`).join(" ← ");

  test("nothing comes out of promotions, forms, stray headlines and residue", () => {
    for (const article of dossier.articles) {
      const spans = [
        ...dossier.incidents.flatMap((one) => [
          ...one.events.map(({ article: id, evidence }) => ({ article: id, ...evidence })),
          ...one.facts.flatMap((fact) =>
            fact.claims.map((claim) => ({ ...claim.evidence, article: claim.article })),
          ),
        ]),
        ...dossier.quotes.flatMap((quote) => quote.renderings),
        ...dossier.entities.flatMap((entity) => entity.descriptors),
      ].filter((span) => span.article === article.id);
      for (const noise of article.leftOut) {
        assert.ok(!spans.some((span) => span.start < noise.end && noise.start < span.end), noise.text);
      }
    }
    const left = dossier.articles.flatMap((article) => article.leftOut.map((block) => block.text)).join("\n");
    for (const words of [
      "WATCH",
      "ALSO READ",
      "Recommended Article",
      "GIPHY",
      "Deja una respuesta",
      "VMware",
      "Thiago",
      "Warner",
      "Farmer",
    ]) {
      assert.ok(left.includes(words), words);
      assert.equal(
        dossier.entities.filter((entity) => entity.names.some(({ text }) => text.includes(words))).length,
        0,
      );
    }
  });

  test("days: the year from weekday and date, the second page from its sister", () => {
    assert.deepEqual([strikes().date?.from, strikes().date?.to], ["2024-01-23", "2024-01-23"]);
    assert.deepEqual([raid().date?.from, raid().date?.to], ["2024-01-20", "2024-01-20"]);
    for (const article of dossier.articles) {
      assert.equal(article.publishedBasis, "inferred");
      assert.match(article.published ?? "", /^2024-01-2[34]/);
    }
    assert.equal(strikes().articles.length, 2);
    const yemen = incident(/bomb|strike/, /Yemen/);
    assert.deepEqual([yemen.date?.from, yemen.date?.to], ["2024-01-22", "2024-01-22"]);
  });

  test("chains keep every hop, named or unnamed", () => {
    const wounded = claims(strikes(), "wounded");
    assert.match(
      chain(wounded.find((claim) => claim.figure?.low === 4)),
      /Reuters ← .*(medical|militant) source.*\(unnamed\)/,
    );
    const chains = dossier.incidents.flatMap((one) => one.facts.flatMap((fact) => fact.claims.map(chain)));
    assert.ok(
      chains.some((text) => /AFP ← Iraqi sources \(unnamed\)/.test(text)),
      chains.join("\n"),
    );
    assert.ok(chains.some((text) => /CNN/.test(text)));
  });

  test("tolls and counts stand side by side", () => {
    const [wounded] = facts(strikes(), "wounded").filter((fact) => fact.subject === null);
    assert.deepEqual([wounded?.low, wounded?.high, wounded?.agreement], [2, 4, "conflict"]);
    const [killed] = facts(strikes(), "killed").filter((fact) => fact.subject === null);
    assert.deepEqual([killed?.low, killed?.high], [2, 2]);
    const sites = claims(strikes(), "sites").map((claim) => claim.figure?.low);
    assert.ok(sites.includes(2) && sites.includes(3), String(sites));
    assert.equal(facts(strikes(), "sites")[0]?.agreement, "conflict");
    const hurt = [...claims(raid(), "severity"), ...claims(raid(), "wounded")]
      .map((claim) => `${claim.value ?? ""} ${claim.evidence.text}`)
      .join("\n");
    assert.match(hurt, /minor injuries/);
    assert.match(hurt, /traumatic brain injuries/);
    const where = [...claims(strikes(), "place"), ...claims(strikes(), "target")]
      .map((claim) => claim.evidence.text)
      .join("\n");
    assert.match(where, /did not say where/);
  });

  test("one statement in two wordings is aligned, and changes of meaning are told", () => {
    const aligned = dossier.quotes.filter((quote) => quote.renderings.length > 1);
    const differences = aligned.flatMap((quote) => quote.differences);
    const pair = (a: RegExp, b: RegExp) => differences.find((one) => a.test(one.a) && b.test(one.b));
    assert.equal(pair(/escalatory/, /escalating/)?.effect, "wording");
    assert.equal(pair(/them/, /their/)?.effect, "meaning");
    assert.equal(pair(/cease/, /stop/)?.effect, "wording");
    assert.ok(pair(/storage/, /warehouses/));
  });

  test("one entity, all its spellings", () => {
    const group = named("Kataib Hezbollah");
    for (const spelling of ["Ketaib Hezbollah", "KH"]) {
      assert.ok(
        group?.names.some(({ text }) => text === spelling),
        `${spelling}: ${JSON.stringify(group?.names)}`,
      );
    }
    const spellings = (pattern: RegExp) =>
      new Set(
        dossier.entities
          .filter((entity) => entity.names.some(({ text }) => pattern.test(text)))
          .map((entity) => entity.id),
      );
    assert.equal(spellings(/^(?:al-)?Qa.?im$/i).size, 1);
    assert.equal(spellings(/^Al[- ]Asad/).size, 1);
  });

  test("who calls whom what, in whose voice", () => {
    const descriptors = dossier.entities.flatMap((entity) =>
      entity.descriptors.map((one) => ({ ...one, entity: entity.name })),
    );
    const has = (word: RegExp, voice: string) =>
      descriptors.some((one) => word.test(one.text) && one.voice === voice);
    for (const word of [/militants/, /militia/, /militant faction/, /terrorists/, /jihadists/]) {
      assert.ok(has(word, "outlet"), `${word}: ${JSON.stringify(descriptors)}`);
    }
  });

  test("separate incidents, linked", () => {
    const [first, second] = [strikes(), raid()];
    assert.notEqual(first.id, second.id);
    assert.ok(first.respondsTo.includes(second.id), JSON.stringify(first.respondsTo));
    const yemen = incident(/bomb|strike/, /Yemen/);
    const baghdad = incident(/drone-strike|strike/, /Baghdad/);
    assert.equal(new Set([first.id, second.id, yemen.id, baghdad.id]).size, 4);
    const series = dossier.incidents.find((one) => one.facts.some((fact) => fact.aspect === "attacks"));
    const standing = dossier.facts.filter((fact) => fact.aspect === "attacks");
    const attacks = [
      ...(series?.facts ?? []).filter((fact) => fact.aspect === "attacks"),
      ...standing,
    ].flatMap((fact) => fact.claims);
    assert.ok(
      attacks.some((claim) => claim.figure?.low === 150 && claim.figure.since?.startsWith("2023-10")),
      JSON.stringify(attacks),
    );
  });

  test("standing facts", () => {
    const strength = dossier.facts.filter((fact) => fact.aspect === "strength");
    const numbers = (place: string) =>
      strength
        .filter((fact) => fact.subject?.includes(place))
        .flatMap((fact) => fact.claims.map((claim) => claim.figure?.low));
    assert.deepEqual(numbers("Iraq"), [2500, 2500]);
    assert.deepEqual(numbers("Syria"), [900, 900]);
  });

  test("every evidence is found again in its article", () => {
    const texts = new Map(articles.map((article) => [article.id, article.text]));
    const all = [...dossier.incidents.flatMap((one) => one.facts), ...dossier.facts].flatMap(
      (fact) => fact.claims,
    );
    assert.ok(all.length > 10);
    for (const { article, evidence } of all) {
      assert.equal(texts.get(article)?.slice(evidence.start, evidence.end), evidence.text);
    }
  });
});
