import assert from "node:assert/strict";
import { test } from "node:test";
import type { FactClaim } from "../model/dossier.ts";
import { sameVoices } from "./same-voices.ts";
import type { Statement } from "./statement.ts";
import { voiceOf } from "./voice.ts";

/** What `name` is cited for in an article of its own. */
function cited(name: string, article: string): Statement {
  const hop = { anonymous: false, entity: null, start: null, end: null };
  const chain = [
    { ...hop, name: "this report", role: "outlet" as const },
    { ...hop, name, role: "speaker" as const },
  ];
  const claim: FactClaim = {
    article,
    account: article,
    voice: voiceOf(chain, article),
    claim: "c1",
    figure: null,
    value: "Dorvane",
    chain,
    hedge: "said",
    stance: "asserts",
    evidence: { start: 0, end: 1, text: "x" },
  };
  return { claim, day: null };
}

test("the claims of a source named in full and in short carry one voice", () => {
  const told = sameVoices([
    cited("the interior ministry", "a"),
    cited("the ministry", "b"),
    cited("the army", "c"),
  ]);
  const [full, short, other] = told.map(({ claim }) => claim.voice);
  assert.equal(short, full);
  assert.notEqual(other, full);
});
