import assert from "node:assert/strict";
import { test } from "node:test";
import type { Article } from "../model/article.ts";
import { slice } from "../model/span.ts";
import { clean } from "./clean.ts";

function article(text: string): Article {
  return {
    id: "a",
    uri: "a.txt",
    outlet: null,
    title: null,
    byline: null,
    published: null,
    publishedBasis: "none",
    language: "en",
    text,
  };
}

const body = [
  "Two barges collided on the Volta on Monday and nine people drowned, the harbour master said.",
  "Divers from Akosombo searched the river until dark and found four more bodies, he said.",
  "The barges carried salt and cement from Ada to the upper lake, according to the ministry.",
];

/** The kind of the line that reads `line` on a page where it stands before or after the report. */
function kindOf(line: string, where: "above" | "first" | "below", rest: readonly string[] = []): string {
  const page = {
    above: [line, "Barges collide on the Volta river", ...body],
    first: ["Barges collide on the Volta river", line, ...body],
    below: ["Barges collide on the Volta river", ...body, line, ...rest],
  }[where];
  const text = page.join("\n\n");
  const at = text.indexOf(line);
  const blocks = clean(article(text)).blocks.filter(
    (block) => block.start < at + line.length && at < block.end,
  );
  return blocks
    .map((block) => (blocks.length === 1 ? block.kind : `${block.kind}: ${slice(text, block)}`))
    .join("; ");
}

const cases: readonly (readonly ["above" | "first" | "below", string, string])[] = [
  ["above", "ZCZC KAN 0117", "other"],
  ["above", "VOLTA-BARGES-2NDLD", "other"],
  ["above", "ACCUEIL   POLITIQUE   SPORT   CULTURE", "form"],
  ["above", "होम  देश  विदेश  खेल", "form"],
  ["above", "PRESS RELEASE | For immediate release", "other"],
  ["above", "Subscribe for €4 a month", "promo"],
  ["first", "29.06.2023 00:12", "dateline"],
  ["first", "Lake Gazette, 10.12.2019 08:15", "dateline"],
  ["first", "KNA / Akosombo / Nov 13, 2020, 19:42 IST", "dateline"],
  ["first", "Gazette Report   November 14, 2020   Facebook Count   Tweet", "dateline"],
  ["first", "Posted by ama_k on 15/08/2018 at 09:12 | 14 Comments", "dateline"],
  ["below", "Published in The Gazette, November 14th, 2020", "dateline"],
  ["first", "By Le Courrier de l'Est with AFP", "credit"],
  ["below", "bur-kl/mt/ab", "credit"],
  ["below", "Brent crude: $81.01 ▼0.4%   Gold: 2,409.8 ▲0.2%", "other"],
  ["below", "Weather: Accra 29°C partly cloudy | Tamale 31°C sunny", "other"],
  ["below", "ENDS", "other"],
  ["below", "»We heard the crash and then nothing«, said the fisherman Kofi Addo at the quay", "paragraph"],
  ["below", "On Friday (Oct 23), the county opened an inquiry into the collision.", "paragraph"],
  [
    "below",
    "VRA -- the Volta River Authority -- runs the dam and the locks, and has done so since 1961.",
    "paragraph",
  ],
];

for (const [where, line, kind] of cases) {
  test(`${where} the report stands ${kind}: ${line}`, () => assert.equal(kindOf(line, where), kind));
}

test("a place with its country in brackets before the agency's mark", () => {
  const text =
    "Barges collide on river\n\nAda (Ghana) (AFP) – Two barges collided on Monday, the harbour master said.";
  assert.deepEqual(
    clean(article(text)).blocks.map((block) => `${block.kind}: ${slice(text, block)}`),
    [
      "title: Barges collide on river",
      "dateline: Ada (Ghana)",
      "credit: (AFP) –",
      "paragraph: Two barges collided on Monday, the harbour master said.",
    ],
  );
});

test("what a page says of its writer below the report is left out, what the report says of a namesake is not", () => {
  const note = "Olena is a reporter who covers rivers. She survived a wreck that killed three colleagues.";
  const report = "Olena, the ferry, was in the harbour when the barges collided, the harbour master said.";
  for (const [line, kind] of [
    [note, "other"],
    [report, "paragraph"],
  ] as const) {
    const text = ["Barges collide on the Volta", "By Olena Marsh", ...body, line, "Read also:"].join("\n\n");
    const block = clean(article(text)).blocks.find((one) => slice(text, one) === line);
    assert.equal(block?.kind, kind, line);
  }
});

test("readers' comments under a heading are left out with their dates", () => {
  for (const heading of ["Comments", "3 Comments", "Yorumlar (2)", "Comentarios"]) {
    const comments = [
      "Kwame: they killed forty of us",
      "15/08/2018 at 10:03",
      "Nobody counts our dead here.",
    ];
    const text = ["Barges collide on the Volta", ...body, heading, ...comments].join("\n");
    const kinds = clean(article(text))
      .blocks.slice(5)
      .map((block) => block.kind);
    assert.deepEqual(kinds, ["form", "form", "form"], heading);
  }
});

test("a counter of comments above most of the report does not end it", () => {
  const text = [
    "Barges collide on the Volta",
    body[0],
    body[1],
    "12 Comments",
    ...body.map((one) => `Later, ${one}`),
  ];
  const kinds = clean(article(text.join("\n"))).blocks.map((block) => block.kind);
  assert.equal(kinds.filter((kind) => kind === "paragraph").length, 5);
});

test("the speakers of a transcript are no places", () => {
  const text = [
    "PRESENTER: Good afternoon. Two barges collided on the Volta on Monday, killing nine.",
    "CORRESPONDENT: Yes, the harbour master says nine people drowned and four are missing.",
    "PRESENTER: Thank you.",
    "CORRESPONDENT: The divers go on until dark, he says.",
  ].join("\n\n");
  assert.deepEqual(
    clean(article(text)).blocks.filter((block) => block.kind === "dateline"),
    [],
  );
});

test("what a release says of its sender after the end mark is left out", () => {
  const text = [
    ...body,
    "ENDS",
    "Notes to editors",
    "The River Trust counts 23 member groups and 412 deaths since 2019.",
  ];
  const last = clean(article(text.join("\n\n"))).blocks.at(-1);
  assert.deepEqual([last?.kind, last?.rule], ["other", "after-end"]);
});

test("a headline of another story above the title is not the title", () => {
  for (const stray of ["Earthquake kills forty in the Andes", "LIVE NOW: Earthquake kills 40 in Peru"]) {
    const text = [stray, "Barges collide on the Volta, nine drowned", ...body].join("\n");
    const blocks = clean(article(text)).blocks.slice(0, 2);
    assert.deepEqual(
      [blocks[0]?.kind === "promo" || blocks[0]?.kind === "related", blocks[1]?.kind],
      [true, "title"],
    );
  }
});

test("links in a list under a label and tags below the report are left out", () => {
  const text = [
    "Barges collide on the Volta, nine drowned",
    body[0],
    "Related:",
    "- 12 fishermen arrested off Keta",
    "- Two killed as boat capsizes",
    body[1],
    body[2],
    "Topics",
    "Ghana",
    "Volta",
  ];
  const kinds = clean(article(text.join("\n"))).blocks.map((block) => block.kind);
  assert.deepEqual(kinds, [
    "title",
    "paragraph",
    ...["related", "related", "related"],
    "paragraph",
    "paragraph",
    ...["related", "related", "related"],
  ]);
});

test("a note that presents the writer of an opinion is left out, an author of whom the report tells is not", () => {
  const note =
    "(The writer is a former pilot. He was hurt in the wreck of 1991, in which two hundred people died.)";
  const report = "The author was stabbed on the quay and is being treated in Accra, the harbour master said.";
  assert.equal(kindOf(note, "below"), "other");
  assert.equal(kindOf(report, "below"), "paragraph");
});
