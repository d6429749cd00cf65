import assert from "node:assert/strict";
import { test } from "node:test";
import type { DossierEntity } from "../model/dossier.ts";
import { isParty } from "./parties.ts";

const people = (name: string): DossierEntity => ({
  id: name,
  type: "people",
  name,
  names: [],
  descriptors: [],
});

test("people told of by number or by pointing are no party, kinds of people are", () => {
  for (const name of [
    "two people",
    "19 others",
    "at least 14 soldiers",
    "a number of soldiers",
    "our forces",
    "these groups",
  ]) {
    assert.equal(isParty(people(name)), false, name);
  }
  for (const name of ["Iran-backed militants", "coalition personnel", "civilians"])
    assert.equal(isParty(people(name)), true, name);
});

test("whatever bears a name is a party", () => {
  assert.equal(isParty({ ...people("The Nine"), type: "armed-group" }), true);
});
