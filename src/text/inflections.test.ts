import assert from "node:assert/strict";
import { test } from "node:test";
import { plural, verbForms } from "./inflections.ts";

test("verbForms builds regular and irregular forms", () => {
  assert.deepEqual(verbForms("kill"), {
    base: "kill",
    third: "kills",
    gerund: "killing",
    past: "killed",
    participle: "killed",
  });
  assert.equal(verbForms("stab").past, "stabbed");
  assert.equal(verbForms("die").gerund, "dying");
  assert.equal(verbForms("injure").gerund, "injuring");
  assert.equal(verbForms("strike").past, "struck");
  assert.equal(verbForms("attack").third, "attacks");
  assert.equal(verbForms("ambush").third, "ambushes");
  assert.equal(verbForms("bury").past, "buried");
  assert.equal(verbForms("bomb").past, "bombed");
  assert.equal(verbForms("shell").gerund, "shelling");
  assert.equal(verbForms("wound").past, "wounded");
  assert.equal(verbForms("flee").gerund, "fleeing");
});

test("plural inflects the last part of a compound", () => {
  assert.equal(plural("gunman"), "gunmen");
  assert.equal(plural("policewoman"), "policewomen");
  assert.equal(plural("grandchild"), "grandchildren");
  assert.equal(plural("city"), "cities");
  assert.equal(plural("boy"), "boys");
  assert.equal(plural("missile"), "missiles");
  assert.equal(plural("clash"), "clashes");
});
