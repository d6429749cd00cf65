import { politicalReader } from "../../src/extract/political-acts.ts";
import { actRoots } from "../../src/lexicon/political-acts.ts";
import { actsOf } from "../act-sentences.ts";
import { dataPath, readRecords } from "../corpus.ts";
import { round } from "../scores.ts";
import type { Failure, Task } from "../task.ts";

interface GoldRecord {
  readonly id: string;
  readonly text: string;
  readonly event: string;
}

/** Categories of the older manual the sentences are coded by, under those of 2021. */
const renamed: ReadonlyMap<string, string> = new Map([
  ["DEMAND", "REQUEST"],
  ["DISAPPROVE", "ACCUSE"],
  ["INVESTIGATE", "ACCUSE"],
  ["FIGHT", "ASSAULT"],
  ["CONCEDE", "RETREAT"],
]);

/** PLOVER category of a sentence's first act, in the categories of 2021; CONCEDE and RETREAT are one root and count as one. */
export const plover: Task = {
  name: "plover",
  folder: "events/plover-gsr",
  async run(data) {
    const records = readRecords<GoldRecord>(dataPath(data));
    const errors: Failure[] = [];
    for (const record of records) {
      const text = record.text.replace(/``|''/g, '"').replace(/[{}]/g, "").trim();
      const act = actsOf({ id: record.id, text, date: null }, politicalReader).find(
        ({ root }) => actRoots.get(root)?.plover,
      );
      const found = act ? (actRoots.get(act.root)?.plover ?? "none") : "none";
      const gold = renamed.get(record.event) ?? record.event;
      if (found !== gold)
        errors.push({
          kind: `${gold} read as ${found}`,
          document: record.id,
          detail: `${act?.rule ?? ""} ${text}`,
        });
    }
    const accuracy = round(1 - errors.length / Math.max(records.length, 1));
    return { documents: records.length, metrics: { accuracy }, errors };
  },
};
