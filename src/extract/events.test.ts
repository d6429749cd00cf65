import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { analyze } from "../pipeline.ts";

const published = "2021-09-16";

function read(text: string, day: string | null = published): ReturnType<typeof analyze> {
  return analyze({
    id: "a",
    uri: null,
    outlet: null,
    title: null,
    byline: null,
    published: day,
    publishedBasis: day ? "metadata" : "none",
    language: "en",
    text,
  });
}

/** Each happening as its type, status, first day and the words told of it. */
function told(text: string, day: string | null = published): string[] {
  return read(text, day).events.map(({ type, status, date, mentions }) =>
    [type, status, date?.from ?? "-", mentions.map((one) => text.slice(one.start, one.end)).join("/")].join(
      " ",
    ),
  );
}

const ferry =
  "At least 12 people died when a ferry capsized off the coast on Tuesday night, officials said. ";

test('the time behind "since" is no day of a happening', () => {
  const days = told("Gunmen have kidnapped 20 farmers in the valley since October 2017.", null);
  assert.ok(days.length > 0);
  for (const day of days) assert.doesNotMatch(day, /2017/);
});

test('a day behind "since" is that of the clause it opens', () => {
  const text =
    "Shells fell on Goundam on Tuesday night. It was the deadliest shelling since November 2020, when rockets killed 14 people at a market in Diré.";
  const { events, places } = read(text);
  const where = events.map(({ date, places: ids }) => [
    date?.from ?? null,
    ...new Set(ids.map((id) => places.find((place) => place.id === id)?.name)),
  ]);
  assert.deepEqual(where, [["2021-09-14", "Goundam"], ...where.slice(1, -1), ["2020-11-01", "Diré"]]);
  assert.ok(where.slice(1, -1).every((one) => !one.includes("Diré")));
});

test("the day on which the wounded died is not that of what wounded them", () => {
  for (const text of [
    "Two people who were wounded when shells hit Goundam died on Wednesday evening, the hospital said.",
    "Shells hit Goundam. A baker died on Wednesday of his wounds.",
  ])
    for (const day of told(text)) assert.doesNotMatch(day, /2021-09-15/);
});

test('what stands behind "when" is doer of the next clause, and no target of the words before', () => {
  for (const hit of ["an apartment block", "a school"]) {
    const text = `At least nine people were killed and 31 wounded when Russian missiles hit ${hit} in Kharkiv on Monday, officials said.`;
    const { entities, events } = read(text);
    const russia = entities.find(({ name }) => name === "Russia")?.id;
    assert.ok(russia);
    assert.ok(events.some(({ agents }) => agents.includes(russia)));
    assert.ok(events.every(({ targets }) => !targets.includes(russia)));
  }
});

describe("what lies behind the news is another happening", () => {
  test("a year of its own, in a dated and in an undated article", () => {
    const text = `${ferry}In 2009, some 80 people drowned when a barge sank in the same bay.`;
    assert.deepEqual(told(text), [
      "accident actual 2021-09-14 died/capsized",
      "accident historical 2009-01-01 drowned/sank",
    ]);
    assert.deepEqual(told(text, null), [
      "accident actual - died/capsized",
      "accident actual 2009-01-01 drowned/sank",
    ]);
  });
  test("a month of its own", () => {
    const text =
      "Gunfire was heard at a barracks in the capital on Sunday. In May, 31 people were killed by suspected rebels at a mine.";
    assert.deepEqual(told(text), ["shooting actual 2021-09-12 Gunfire", "killing actual 2021-05-01 killed"]);
  });
  test("a later word for the news still joins it", () => {
    const text = `${ferry}The accident was the third this year.`;
    assert.equal(told(text).length, 1);
  });
});

const blast = "A bomb went off in the market on Monday. ";

/** The status of the last happening told. */
function last(text: string): string | undefined {
  return read(blast + text).events.at(-1)?.status;
}

describe("what did not happen is no plain fact", () => {
  test("reports called untrue", () => {
    const cases = [
      "Earlier reports that the mayor had been killed are false, his office said.",
      "He dismissed as invented and malicious reports online that 60 shoppers had died.",
      "He was unhurt, contradicting an earlier report by a radio station that two drivers had been shot dead.",
    ];
    for (const text of cases) assert.equal(last(text), "negated", text);
  });
  test("what is feared or planned", () => {
    assert.equal(last("They are afraid that the gang will come back and kidnap them tonight."), "planned");
    assert.equal(last("A protest planned for Friday was called off."), "planned");
  });
  test("what was claimed to have been done was done", () => {
    assert.equal(last("Air defences claimed to have shot down nine drones."), "actual");
  });
});

test("words that only look like a happening", () => {
  const text = "A driver died of a heart attack. Many are fighting for their lives.";
  assert.deepEqual(told(text), ["death actual - died"]);
});

test("a seized ship is no captured town, a siege with hostages no blockade", () => {
  assert.deepEqual(told("Marines seized a tanker in the strait on Monday."), [
    "vessel-seizure actual 2021-09-13 seized",
  ]);
  const siege = told("A gunman took nine passengers hostage on Monday. The ten-hour siege ended at dusk.");
  assert.ok(
    siege.every((one) => one.startsWith("abduction")),
    siege.join(),
  );
});

describe("what lies far behind or lasts for years is no part of the news", () => {
  test("the toll of a war", () => {
    assert.deepEqual(
      told(`${blast}The group, whose ten-year insurgency has killed 30,000 people, was blamed.`).slice(1),
      ["killing habitual - killed"],
    );
    assert.deepEqual(told(`${blast}More than 4,000 people have died in the civil war.`).slice(1), [
      "death habitual - died",
    ]);
  });
  test("the siege of another year, with what came of it", () => {
    const text = "Police recalled the 2010 hostage crisis, in which eight tourists died.";
    assert.equal(read(blast + text).events.at(-1)?.mentions.length, 2);
  });
  test("what it came days after", () => {
    assert.equal(
      read(`${blast}The blast came two days after a bombing killed four people.`).events.length,
      2,
    );
  });
});

test("a strike of teachers is none of warplanes, power seized is a coup, a dead man in clashes is no habit", () => {
  const text =
    "Teachers went on strike. Officers said they had seized power. Three dead in clashes, sources say.";
  assert.deepEqual(told(text), [
    "labour-strike actual - strike",
    "coup actual - seized power",
    "clash actual - clashes",
  ]);
});

test("a month in an undated article is not the day of the news", () => {
  const text =
    "Nine soldiers died in clashes in the north on Monday. In November, 53 people were killed by rebels at Inata.";
  const plain = { uri: null, outlet: null, title: null, byline: null, language: "en" };
  const undated = { ...plain, id: "b", text, published: null, publishedBasis: "none" } as const;
  assert.equal(analyze(undated).events.length, 2);
});

test("a rank beside a clause is of what the clause tells, not of the news", () => {
  const text = `${ferry}In November, 53 people were killed by gunmen at Dorvane, the worst attack on security forces in years.`;
  const behind = told(text).filter((one) => /attack|killing/.test(one));
  assert.equal(behind.length, 1, behind.join("; "));
});
