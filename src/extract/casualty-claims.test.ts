import assert from "node:assert/strict";
import { test } from "node:test";
import { articleId } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import { analyze } from "../pipeline.ts";

function claims(text: string): readonly Claim[] {
  const parts = { text, uri: "test", title: null, published: "2022-05-10" };
  const { claims: found } = analyze({
    id: articleId(parts),
    ...parts,
    outlet: "The Courier",
    byline: null,
    publishedBasis: "metadata",
    language: "en",
  });
  return found.filter((claim) => claim.figure !== null);
}

/** "killed 49 people", a part with the number of its whole behind "of". */
function told(text: string): string[] {
  const all = claims(text);
  return all.map(({ aspect, figure }) => {
    const whole = all.find((claim) => claim.id === figure?.subsetOf);
    const part = whole ? ` of ${whole.figure?.low} ${whole.aspect}` : "";
    return `${aspect} ${figure?.low ?? figure?.high} ${figure?.population}${part}`;
  });
}

test("a dead attacker is neither added to a stated total nor a container of victims", () => {
  const bomber = told(
    "A bomb exploded at a market in Kano on Monday, killing 22 people. One of the bombers was shot dead.",
  );
  assert.ok(bomber.includes("killed 22 people"));
  assert.ok(!bomber.some((one) => one.includes("23")));
  const clash = told(
    "Six soldiers were killed in the attack on a base in Diffa on Monday. Eleven attackers were killed too.",
  );
  assert.ok(clash.includes("killed 6 people"));
  assert.ok(!clash.some((one) => one.endsWith("of 11 killed")));
});

test("some of them are a part and no addition", () => {
  assert.deepEqual(
    told("Police fired on protesters in Conakry on Friday, injuring at least nine, four of them seriously."),
    ["wounded 9 people", "wounded 4 people of 9 wounded"],
  );
});

test("the counts of two sources in one sentence are not added up", () => {
  const both = told(
    "Shelling hit Tebin on Friday. The army said six people were killed, and rebels said eleven people were killed.",
  );
  assert.ok(!both.some((one) => one.includes("17")));
});

test("those who shoot at a car are not hit", () => {
  assert.deepEqual(told("Two policemen were wounded when gunmen shot at their car in Jalalabad on Monday."), [
    "wounded 2 police of 2 wounded",
    "wounded 2 people",
  ]);
});

test("the parts of a total are parts of it, and people told twice are one count", () => {
  assert.deepEqual(
    told("The blast in Kabul on Monday killed 49 people, including 12 women and six children."),
    ["killed 49 people", "killed 12 women of 49 killed", "killed 6 children of 49 killed"],
  );
  assert.deepEqual(
    told("Twelve wounded people were taken to the hospital after the explosion in Gao on Monday."),
    ["wounded 12 people"],
  );
});

test("what was rejected, denied as a cause or only feared gives no count", () => {
  const first = "Gunmen killed 14 people in Bosso on Monday. ";
  for (const more of [
    "The army dismissed as fabricated reports that 60 people had died.",
    "The mayor said nobody was killed because of slow rescuers.",
    "If nobody acts, more people could be killed, the group said.",
  ])
    assert.deepEqual(told(first + more), ["killed 14 people"], more);
});

test("an overtaken count is neither a part nor an addend, a plain toll is of deaths", () => {
  const found = claims(
    "A bomb exploded in Kabul on Monday. Officials had first spoken of 2 dead. At least 9 people were killed.",
  );
  assert.deepEqual(
    found.map(({ figure, rule }) => [figure?.low, figure?.subsetOf, rule.startsWith("earlier-count/")]),
    [
      [2, null, true],
      [9, null, false],
    ],
  );
  assert.ok(
    told("Gunmen killed 31 people in Herat on Monday. The mayor put the toll at 33.").includes(
      "killed 33 people",
    ),
  );
});

test("the cost of a long insurgency is no count of one attack", () => {
  const [, cost] = claims(
    "Bombers attacked Dambe on Monday, killing 12 people. The group, whose ten-year insurgency has killed 30,000 people, is active there.",
  );
  assert.deepEqual([cost?.event, cost?.figure?.scope, cost?.figure?.low], [null, "cumulative", 30000]);
});

test("a number whose words stand in two tellings, and numbers of several sources, are not added up", () => {
  const once = told(
    "A strike hit a house in Diffa on Monday. The highest figure is a death toll of seven people killed.",
  );
  assert.ok(!once.some((one) => one.includes("14")));
  const twice = told(
    "A strike hit a house in Diffa on Monday. One agency spoke of more than 10 civilians killed while a local radio identified 12 villagers killed.",
  );
  assert.ok(!twice.some((one) => one.includes("22")));
});

test("a toll that rose to a count is read past a long account of its cause, and what is feared is not", () => {
  const cause =
    "The death toll from a missile strike on an apartment block in Diffa early in the morning on Monday";
  const rose = told(`${cause} rose to 11, including three children, rescuers said.`);
  assert.ok(
    rose.some((one) => one.startsWith("killed 11 ")),
    rose.join("\n"),
  );
  assert.ok(!told(`${cause} could have risen to 11, rescuers said.`).some((one) => one.includes(" 11 ")));
});

test("descriptions of the people counted are no further people", () => {
  const families = told(
    "At least 21 members of the Ade and Bello families, including nine women, were killed in a strike on Diffa on Monday.",
  );
  assert.ok(families.some((one) => one.startsWith("killed 21 people")));
  const guests = told(
    "In Diffa 12 villagers, members of one club, including two women, were killed in a bombing.",
  );
  assert.ok(guests.some((one) => one.startsWith("killed 12")));
  const all = told("A strike on Diffa killed at least five people, all women and children, and injured 12.");
  assert.deepEqual(all, ["killed 5 people", "wounded 12 people"]);
  const poet = told("The painter, poet, singer and teacher Ann Bello was killed in a bombing in Diffa.");
  assert.ok(!poet.some((one) => one.includes("killed 4")));
});

test("others behind a list of parts are people of their own", () => {
  const hurt = told(
    "Ten people were killed in a strike on Diffa on Monday, including six children, and at least 20 others were injured.",
  );
  assert.ok(hurt.includes("wounded 20 people"));
  const both = told("A strike on a house in Diffa killed at least four guards and wounded 12 others.");
  assert.ok(both.includes("wounded 12 people"));
  assert.ok(!both.some((one) => one.includes("16")));
});

test("what may come, what somebody allows and what a war has cost are no counts of an incident", () => {
  const feared = claims(
    "A blast hit a market in Diffa on Monday. The death toll may reach 40. More people could be killed.",
  );
  assert.equal(feared.filter(({ aspect }) => aspect === "killed").length, 0);
  const allowed = claims(
    "A blast hit a market in Diffa on Monday. The council approved the killing of 300 prisoners.",
  );
  assert.ok(!allowed.some(({ figure }) => figure?.low === 300));
  const war = claims(
    "Gunmen killed 12 soldiers near Diffa on Monday. More than 30,000 people have died in the conflict since it began in 2009.",
  );
  assert.ok(!war.some(({ figure }) => figure?.low === 30_000 && figure.scope === "incident"));
});

test("a source's loose plural is a loose count", () => {
  const loose = claims("A strike hit a house in Diffa on Monday, resulting in an unknown number of deaths.");
  assert.ok(loose.some(({ aspect, figure }) => aspect === "killed" && figure?.qualifier === "vague"));
});

test("a plural without a number is some people where it is told as fact", () => {
  const some = claims("A strike hit a house in Diffa on Monday, causing deaths and injuries.");
  assert.deepEqual(
    some.map(({ aspect, figure }) => `${aspect} ${figure?.qualifier}`),
    ["killed vague", "wounded vague"],
  );
  assert.equal(claims("A strike hit a house in Diffa on Monday without causing injuries.").length, 0);
  assert.equal(claims("A strike on Diffa could cause deaths.").length, 0);
});

test("whom the words put beside a victim came to the same harm", () => {
  const whole = (text: string) => {
    const found = claims(text).filter(
      ({ aspect, figure }) => aspect === "killed" && figure?.subsetOf === null,
    );
    return found.map(({ figure }) => figure?.low);
  };
  assert.deepEqual(
    whole("Ana Ruiz was killed along with her three children in an airstrike on Friday."),
    [4],
  );
  assert.deepEqual(
    whole("A bomb killed the poet Ana Ruiz alongside her son and ten members of the Sol family."),
    [12],
  );
  assert.deepEqual(whole("A man was shot dead alongside a road in Port Sol on Friday."), [1]);
});

test("one number over dead and wounded is no count of the dead; a total up to a point in a war is no incident's", () => {
  const some = claims("A strike hit Port Sol. Radio Sol told of dozens of dead and wounded.");
  assert.deepEqual([some[0]?.aspect, some[0]?.figure?.low, some[0]?.figure?.high], ["killed", 2, null]);
  const both = claims("A strike hit Port Sol. Radio Sol told of 14 dead and wounded.");
  assert.deepEqual([both[0]?.aspect, both[0]?.figure?.low], ["casualties", 14]);
  const total = claims(
    "A strike hit Port Sol. In all 27 miners had been killed up until that point in the war.",
  );
  assert.equal(total[0]?.figure?.scope, "cumulative");
});

const lists: readonly (readonly [string, string])[] = [
  [
    "names behind a counted group spell it out, and “both” adds nobody",
    "The two children, 5-year-old Tomas Hornby and 11-year-old Corin Hornby, both died in the shooting in Elm Park.",
  ],
  [
    "“both” behind one name alone is the count",
    "Gunmen opened fire on a porch in Elm Park. When Trejo showed up with Martin, both were killed in the shooting.",
  ],
  [
    "a name behind a relative renames her",
    "He is charged with the murders of 25-year-old Walesha Willis and her daughter, Paris Willis, in Elm Park.",
  ],
  [
    "names spell out a plural with no number",
    "The mayor's sons, Adam Bell and Omar Bell, were killed in the shooting in Elm Park.",
  ],
];

for (const [rule, text] of lists) {
  test(`${rule}: two are killed`, () => {
    const found = claims(text).filter((claim) => claim.aspect === "killed");
    assert.ok(found.length > 0);
    for (const { figure } of found) assert.equal(figure?.low, 2);
  });
}

test("a singular verb, and who stands behind “according to”, make one dead person", () => {
  for (const text of [
    "Clark, a popular student athlete and cadet, was found dead after the shooting in Elm Park.",
    "According to the coroner Michael Carlson, the victim, Eh Thon Garr, died after the shooting in Elm Park.",
  ]) {
    assert.deepEqual(
      claims(text).map(({ figure }) => figure?.low),
      [1],
    );
  }
});

test("nobody else is no count of all, and an age is no number of people", () => {
  assert.deepEqual(
    told("A shooting left one man injured in Elm Park. Police said nobody else was injured."),
    told("A shooting left one man injured in Elm Park."),
  );
  assert.ok(!told("Robert Atkins 21, was shot dead in Elm Park.").some((one) => one.includes("21")));
});

test("five by gunfire are five of the six", () => {
  const found = told("A shooting in Elm Park left six people injured, five with gunshot wounds.");
  assert.ok(found.includes("wounded 6 people"));
  assert.ok(!found.some((one) => one.includes("11")));
});

test("those brought to hospital less the one who died there are the wounded", () => {
  const found = told(
    "One dead, four hurt in Elm Park shooting\nFive people were taken to hospital after a shooting in Elm Park, and one of them died.",
  );
  assert.ok(found.includes("wounded 4 people"));
});

const withDoer: readonly (readonly [string, number])[] = [
  ["Sheriff: Elm Park woman kills 5-year-old son, self", 2],
  ["A woman shot her 5-year-old son and then herself in a murder-suicide in Elm Park.", 2],
  ["A husband shot and killed his wife then shot himself to death in Elm Park.", 2],
  [
    "The gunman killed four people in Elm Park and was later found dead of a self-inflicted gunshot wound.",
    5,
  ],
  [
    "Shawn Miller, 31, shot and killed his sons, ages 3 and 4, in Elm Park, then turned the gun on himself.",
    3,
  ],
];

for (const [text, dead] of withDoer) {
  test(`the doer who dies is among the ${dead} dead: ${text}`, () => {
    const found = claims(text).filter(({ aspect }) => aspect === "killed");
    assert.equal(Math.max(...found.map(({ figure }) => figure?.low ?? 0)), dead);
  });
}
