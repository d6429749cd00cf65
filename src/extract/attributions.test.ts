import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { annotate } from "../annotate/annotate.ts";
import type { Article } from "../model/article.ts";
import { attributionAt } from "../model/attribution.ts";
import type { Block } from "../model/block.ts";
import { extractAttributions } from "./attributions.ts";

const nobody = { entities: [], mentions: [] };

function articleOf(text: string): Article {
  return {
    id: "t",
    uri: null,
    outlet: "Daily Post",
    title: null,
    byline: null,
    published: null,
    publishedBasis: "none",
    language: "en",
    text,
  };
}

function blocksOf(text: string, kind: Block["kind"]): Block[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind,
    rule: "test",
  }));
}

function extracted(text: string, kind: Block["kind"] = "paragraph") {
  return extractAttributions(annotate(articleOf(text), blocksOf(text, kind)), nobody);
}

/** Each telling as `hop > hop | cue | content`, unnamed hops with a `?`, the outlet left out. */
function view(text: string, kind: Block["kind"] = "paragraph"): string[] {
  return extracted(text, kind)
    .attributions.slice(1)
    .map(({ chain, cue, content }) => {
      const hops = chain.slice(1).map((hop) => `${hop.name}${hop.anonymous ? "?" : ""}`);
      const words = content.map((span) => text.slice(span.start, span.end));
      return [hops.join(" > "), cue ? text.slice(cue.start, cue.end) : "", words.join(" … ")].join(" | ");
    });
}

test("a dash and a name behind an utterance of several sentences sign it", () => {
  assert.deepEqual(view("“The dam scares me. It makes me fearful.” ― Anna Weber"), [
    "Anna Weber | ― | The dam scares me. It makes me fearful.",
  ]);
});

test("a cried utterance is told by whoever is described before the cue, also where it goes on", () => {
  assert.deepEqual(
    view("“Get out of here!” Hale's niece, state Del. Ann Poe (D-Norfolk), shouted. “The town watches.”"),
    ["Del. Ann Poe | shouted | Get out of here! … The town watches."],
  );
});

test("the occasion may stand between speaker and cue, and words may be put", () => {
  assert.deepEqual(view("John Hale, at a later press briefing, said, “The floods were bad.”"), [
    "John Hale | said | The floods were bad.",
  ]);
  assert.deepEqual(view("As Anna Weber recently put it, “Did he know of it, or not?”"), [
    "Anna Weber | put it | Did he know of it, or not?",
  ]);
});

test("the outlet's own voice is always the first attribution", () => {
  const [own] = extracted("Snow fell on the town.").attributions;
  assert.deepEqual(
    own?.chain.map((hop) => [hop.name, hop.role, hop.start]),
    [["Daily Post", "outlet", null]],
  );
  assert.deepEqual(own?.content, []);
});

test("speaker, cue and content of direct speech in every order", () => {
  assert.deepEqual(view("“The dam holds,” said Anna Weber, the mayor."), [
    "Anna Weber | said | The dam holds",
  ]);
  assert.deepEqual(view("“The dam holds,” Anna Weber said. “It is old.”"), [
    "Anna Weber | said | The dam holds … It is old.",
  ]);
  assert.deepEqual(view("“The dam,” Anna Weber said, “holds for now.”"), [
    "Anna Weber | said | The dam … holds for now.",
  ]);
  assert.deepEqual(view("Anna Weber, a mayor in the valley, wrote: “The dam holds.”"), [
    "Anna Weber | wrote | The dam holds.",
  ]);
});

test("an utterance without a cue of its own goes on with the last speaker, and the rule says so", () => {
  const text = "“The dam holds,” Anna Weber said.\n“We watch it day and night.”";
  assert.deepEqual(view(text), ["Anna Weber | said | The dam holds … We watch it day and night."]);
  assert.match(extracted(text).attributions[1]?.rule ?? "", /\+continued$/);
  assert.deepEqual(view("Anna Weber told a crowd:\n“The dam holds.”"), [
    "Anna Weber | told | The dam holds.",
  ]);
});

test("indirect speech ends where the outlet takes the word again", () => {
  assert.deepEqual(view("Police said that the road was shut and blamed the snow."), [
    "Police | said | the road was shut",
    "Police | blamed | the snow",
  ]);
  assert.deepEqual(view("The road, according to the police, was shut on Monday."), [
    "police | according to | The road … was shut on Monday",
  ]);
  assert.deepEqual(view("Roads were shut, the ministry added."), ["ministry | added | Roads were shut"]);
});

test("chains run from the outlet inward, each hop named or unnamed", () => {
  assert.deepEqual(view("A Reuters report citing two medics said three miners were hurt."), [
    "Reuters > two medics? | said | three miners were hurt",
  ]);
  assert.deepEqual(view("Lena Koch said the mine was safe, CNN reported."), [
    "CNN > Lena Koch | said | the mine was safe",
    "CNN | reported | Lena Koch said the mine was safe",
  ]);
  assert.deepEqual(view("Reuters quoted a driver as saying the bridge was gone."), [
    "Reuters > driver? | quoted | the bridge was gone",
  ]);
  assert.deepEqual(view("A nurse told AFP that the ward was full."), [
    "AFP > nurse? | told | the ward was full",
  ]);
});

test("a statement and a post are hops of their own, and the letter X is not a platform", () => {
  const roles = (text: string) =>
    extracted(text).attributions[1]?.chain.map((hop) => `${hop.role} ${hop.name}`);
  assert.deepEqual(roles("Lena Koch said in a post on X that the mine was safe."), [
    "outlet Daily Post",
    "post X",
    "speaker Lena Koch",
  ]);
  assert.deepEqual(roles("In a statement, the ministry said the mine was safe."), [
    "outlet Daily Post",
    "document statement",
    "speaker ministry",
  ]);
  assert.deepEqual(roles("Lena Koch said the road to Shaft X was safe."), [
    "outlet Daily Post",
    "speaker Lena Koch",
  ]);
});

test("a state, a place or an event before a headline's colon is the topic, not the speaker", () => {
  assert.deepEqual(view("Kenya: road was reopened", "title"), []);
  assert.deepEqual(view("Explosion in the market: nine people were killed", "title"), []);
  assert.deepEqual(view("Kenya police: road was reopened", "title"), [
    "Kenya police | : | road was reopened",
  ]);
  assert.deepEqual(view("Zorvex: bridge was reopened\nZorvex said the river fell.", "title"), [
    "Zorvex | : | bridge was reopened",
    "Zorvex | said | the river fell",
  ]);
});

test("behind a quotation and its speaker, a second source tells the relative clause alone", () => {
  const text =
    "“The dam holds,” said Anna Weber on Monday, calling for calm around the mayor, who has been ill since May, according to his party.";
  assert.deepEqual(view(text), [
    "Anna Weber | said | The dam holds",
    "party | according to | who has been ill since May",
  ]);
});

test("two speakers joined by and stand behind the clause they tell", () => {
  assert.deepEqual(
    view("Two men were hurt in a clash in the valley, a guard and a medic said, hours before it rained."),
    ["guard and a medic | said | Two men were hurt in a clash in the valley"],
  );
});

test("who cites and who is cited stand in the order of the telling", () => {
  assert.deepEqual(view("According to two guards cited by Reuters, the bridge fell."), [
    "Reuters > two guards | According to | the bridge fell",
  ]);
  assert.equal(
    view("Zorvex, a local outlet, reported, citing sources in the town, that two men were hurt.")[0],
    "Zorvex > sources in the town? | reported | two men were hurt",
  );
  assert.deepEqual(view("The bridge fell, reports Reuters with reference to sources in the town."), [
    "Reuters > sources in the town? | reports | The bridge fell",
  ]);
  assert.equal(
    view("The bridge fell in the valley, news agency Reuters reported quoting the doctor Anna Weber.")[0],
    "Reuters > Anna Weber | reported | The bridge fell in the valley",
  );
});

test("an embedded post is told by who signs it", () => {
  const text = "Two men were hurt at the old mill today. — Anna Weber (@annaweber) May 3, 2024";
  const blocks = blocksOf(text, "paragraph").map((block) => ({ ...block, rule: "embedded-post" }));
  const { attributions } = extractAttributions(annotate(articleOf(text), blocks), nobody);
  const told = attributionAt(attributions, { start: 0, end: 7 });
  assert.deepEqual(
    told?.chain.map((hop) => [hop.name, hop.role]),
    [
      ["Daily Post", "outlet"],
      ["post", "post"],
      ["Anna Weber", "speaker"],
    ],
  );
});

test("words behind the colon after what somebody spoke of are that speaker's", () => {
  assert.deepEqual(view("Anna Weber spoke in the valley of a mistake: “The dam held.”"), [
    "Anna Weber | spoke | The dam held.",
  ]);
});

test("a described speaker before a bare form that ends the sentence", () => {
  assert.deepEqual(view("“The dam holds,” the group's chief, Anna Weber, answered."), [
    "Anna Weber | answered | The dam holds",
  ]);
});

test("a number is no speaker", () => {
  const text = "The army said three were aboard; the embassy, quoting local officials, said two.";
  assert.deepEqual(view(text), ["army | said | three were aboard"]);
});

test("pointed marks turned inwards hold one utterance after another, and marks inside them", () => {
  assert.deepEqual(view("»The dam holds«, said Anna Weber. »We watch it as ›our child‹.«"), [
    "Anna Weber | said | The dam holds … We watch it as ›our child‹.",
  ]);
});

test("headlines name who says so before or after a colon", () => {
  assert.deepEqual(view("Ministry: mine closed after fire", "title"), [
    "Ministry | : | mine closed after fire",
  ]);
  assert.deepEqual(view("Fire closes mine: police", "title"), ["police | : | Fire closes mine"]);
});

test("hedge, stance and act tell claims, denials, wishes and silence apart", () => {
  const one = (text: string) => {
    const { act, hedge, stance } = extracted(text).attributions[1] ?? {};
    return [act, hedge, stance];
  };
  assert.deepEqual(one("The rebels claimed that they held the town."), ["tell", "claimed", "asserts"]);
  assert.deepEqual(one("The army denied that it had left."), ["tell", "said", "denies"]);
  assert.deepEqual(one("The envoy urged both sides to talk."), ["direct", "said", "asserts"]);
  assert.deepEqual(one("The army did not say where the shells fell."), ["express", "said", "asserts"]);
  assert.deepEqual(one("It was reported that two men had drowned."), ["tell", "reported", "asserts"]);
  assert.equal(extracted("The blast claimed four lives.").attributions.length, 1);
});

test("a claim's words fall to the innermost telling, and to the outlet where only a stand is taken", () => {
  const text = "CNN said a guard told them the gate fell. The mayor condemned the raid on the mill.";
  const { attributions } = extracted(text);
  const at = (words: string) => {
    const start = text.indexOf(words);
    return attributionAt(attributions, { start, end: start + words.length })?.chain.at(-1)?.name;
  };
  assert.equal(at("the gate fell"), "guard");
  assert.equal(at("a guard told"), "CNN");
  assert.equal(at("the raid on the mill"), "Daily Post");
});

test("quotes are direct, mixed or indirect, and scare quotes are none", () => {
  const kinds = (text: string) => extracted(text).quotes.map((quote) => quote.kind);
  assert.deepEqual(kinds("“We are safe,” a miner said."), ["direct"]);
  assert.deepEqual(kinds("A miner said the rescue was “a wonder” to him."), ["mixed"]);
  assert.deepEqual(kinds("A miner said the rescue went well."), ["indirect"]);
  assert.deepEqual(kinds("The “wonder” of the mine is now a film."), []);
});

test("every span lies in the text and every attribution has the outlet first, whatever the text", () => {
  const words = fc.constantFrom(
    ..."said told Reuters Anna Weber “ ” ' \" , . : citing that according to the army denied X post on ( ) — was quoted as saying \n".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (list) => {
      const text = list.join(" ");
      const { attributions, quotes } = extracted(text);
      for (const { chain, content, cue } of attributions) {
        assert.equal(chain[0]?.role, "outlet");
        for (const span of [...content, ...(cue ? [cue] : [])]) {
          assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length);
        }
      }
      for (const quote of quotes) assert.ok(quote.content.length > 0);
    }),
  );
});
