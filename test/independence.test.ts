import assert from "node:assert/strict";
import { test } from "node:test";
import { type Article, articleId } from "../src/model/article.ts";
import type { Dossier, Fact } from "../src/model/dossier.ts";
import { analyze, assemble } from "../src/pipeline.ts";

interface Told {
  readonly outlet: string;
  readonly day: string;
  readonly text: string;
}

/** The dossier of invented reports; a report's number in the list tells it from the others. */
function dossierOf(...reports: readonly Told[]): Dossier {
  const articles = reports.map(({ outlet, day, text }, index): Article => {
    const parts = {
      uri: `report-${index}`,
      outlet,
      title: null,
      byline: null,
      published: day,
      publishedBasis: "metadata" as const,
      language: "en",
      text,
    };
    return { id: articleId(parts), ...parts };
  });
  return assemble(articles.map((article) => analyze(article)));
}

/** Outlets of each account, sorted. */
function accounts({ articles }: Dossier): string[] {
  const byAccount = Map.groupBy(articles, ({ account }) => account);
  return [...byAccount.values()]
    .map((members) =>
      members
        .map(({ outlet }) => outlet ?? "")
        .sort()
        .join(" + "),
    )
    .sort();
}

function toll({ incidents }: Dossier, aspect: Fact["aspect"]): Fact {
  const found = incidents
    .flatMap(({ facts }) => facts)
    .find((fact) => fact.aspect === aspect && fact.subject === null);
  assert.ok(found, `no fact on ${aspect}`);
  return found;
}

const wire = `MERSIN, 4 March 2023 (Reuters) - Seven people were killed when a bomb went off at a bus station in Mersin on Saturday, the interior ministry said.

The blast tore through a waiting hall shortly before noon and wounded 15 others, most of them travellers bound for the coast.

“We will find those who planned this,” Interior Minister Halit Soydan told reporters at the scene.`;
const cut = wire.split("\n\n").slice(0, 2).join("\n\n");

test("a wire story in four papers, a reporter of one's own and another agency are three voices", () => {
  const dossier = dossierOf(
    { outlet: "Harbour Post", day: "2023-03-04", text: wire },
    { outlet: "Valley Courier", day: "2023-03-04", text: cut },
    { outlet: "Coast Mirror", day: "2023-03-04", text: wire.replace("tore through", "ripped through") },
    {
      outlet: "Hill Gazette",
      day: "2023-03-05",
      text: "A bomb killed seven people at a bus station in Mersin on Saturday, Reuters reported.\n\nSome 15 people were wounded in the blast, according to Reuters.",
    },
    {
      outlet: "Lagoon Times",
      day: "2023-03-05",
      text: "MERSIN - Our reporter counted eight bodies outside the Mersin bus station after Saturday's bombing.\n\nTicket seller Aylin Demirtas said that glass rained on the platforms. A doctor at the city hospital said 17 people were wounded.",
    },
    {
      outlet: "Ridge Herald",
      day: "2023-03-05",
      text: "MERSIN (AFP) - A bombing at the bus station in Mersin on Saturday left seven dead and 15 injured, the governor's office said.\n\nForensic teams combed the ruined hall into the night while relatives waited behind a cordon.",
    },
  );
  assert.deepEqual(accounts(dossier), [
    "Coast Mirror + Harbour Post + Hill Gazette + Valley Courier",
    "Lagoon Times",
    "Ridge Herald",
  ]);
  const folded = dossier.accounts.find(({ articles }) => articles.length === 4);
  assert.equal(
    folded?.reasons[0],
    "4 reports: shared text in 2, credits Reuters in 3, cites Reuters for every figure in 1",
  );
  const killed = toll(dossier, "killed");
  assert.deepEqual([killed.low, killed.high, killed.best, killed.agreement], [7, 8, 7, "conflict"]);
});

test("two outlets that cite one official for one figure are not two sources for it", () => {
  const dossier = dossierOf(
    {
      outlet: "Harbour Post",
      day: "2023-05-10",
      text: "Gunmen killed nine people in an attack on a market in Zaria on Tuesday, police spokesman Musa Danladi said.\n\nTraders fled over the walls when the first shots fell.",
    },
    {
      outlet: "Lagoon Times",
      day: "2023-05-10",
      text: "An attack by gunmen on a market in Zaria left nine people dead on Tuesday, according to police spokesman Musa Danladi.\n\nThe market had only opened again last month after floods.",
    },
    {
      outlet: "Ridge Herald",
      day: "2023-05-11",
      text: "Police spokesman Musa Danladi said nine people were killed in Tuesday's attack on a market in Zaria.\n\nShops across the town stayed shut on Wednesday.",
    },
  );
  const killed = toll(dossier, "killed");
  assert.deepEqual([killed.best, killed.agreement, killed.reason], [9, "single", "one voice"]);
});

test("the titles of one publisher are one voice", () => {
  const dossier = dossierOf(
    {
      outlet: "Daily Mail",
      day: "2023-05-10",
      text: "Gunmen killed nine people in an attack on a market in Zaria on Tuesday.\n\nTraders fled over the walls when the first shots fell.",
    },
    {
      outlet: "Mail on Sunday",
      day: "2023-05-10",
      text: "An attack on a market in Zaria left nine people dead on Tuesday.\n\nThe market had only opened again last month after floods.",
    },
    {
      outlet: "Ridge Herald",
      day: "2023-05-11",
      text: "Nine people were killed in Tuesday's attack on a market in Zaria, residents said.\n\nShops across the town stayed shut on Wednesday.",
    },
  );
  assert.deepEqual(accounts(dossier), ["Daily Mail + Mail on Sunday", "Ridge Herald"]);
  assert.equal(toll(dossier, "killed").reason, "2 voices give the same number");
});

test("a later toll replaces an earlier one, and stale copies do not vote twice", () => {
  const early =
    "BEIRA, 12 July 2023 - A car bomb outside a police station in Beira killed 31 people on Wednesday, the health ministry said.\n\nAmbulances queued along the shore road until dusk, and the hospital called for blood donors of every group.";
  const dossier = dossierOf(
    { outlet: "Harbour Post", day: "2023-07-12", text: early },
    { outlet: "Valley Courier", day: "2023-07-13", text: early },
    { outlet: "Coast Mirror", day: "2023-07-15", text: early },
    {
      outlet: "Lagoon Times",
      day: "2023-07-14",
      text: "The death toll from Wednesday's car bomb in Beira has risen from 31 to 38, the health ministry said on Friday.\n\nSeven of the wounded died in hospital.",
    },
    {
      outlet: "Ridge Herald",
      day: "2023-07-14",
      text: "Thirty-eight people are now known to have been killed by the car bomb that exploded outside a police station in Beira on Wednesday, the health ministry said.",
    },
  );
  const killed = toll(dossier, "killed");
  assert.deepEqual([killed.low, killed.high, killed.best, killed.agreement], [38, 38, 38, "update"]);
  assert.doesNotMatch(killed.reason, /left out/);
  assert.match(killed.reason, /of 2023-07-14 follows “31 people” of 2023-07-12$/);
});
