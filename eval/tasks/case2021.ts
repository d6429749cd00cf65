import { openCatalog } from "../../src/export/catalog.ts";
import { codingOf } from "../../src/export/codebooks/acled-events.ts";
import { partiesOf } from "../../src/export/codebooks/parties.ts";
import { mainEvent } from "../../src/link/salience.ts";
import { analyze, assemble } from "../../src/pipeline.ts";
import { dataPath, readRecords } from "../corpus.ts";
import { toArticle } from "../pool.ts";
import { harmonic, round } from "../scores.ts";
import type { Failure, Outcome, Task } from "../task.ts";

interface Snippet {
  readonly id: string;
  readonly text: string;
  readonly label: string;
}

/** The labels of the data by the sub-events of the layout our rows follow. */
const labels: ReadonlyMap<string, string> = new Map([
  ["Abduction/forced disappearance", "ABDUCT_DISSAP"],
  ["Agreement", "AGREEMENT"],
  ["Air/drone strike", "AIR_STRIKE"],
  ["Armed clash", "ARMED_CLASH"],
  ["Arrests", "ARREST"],
  ["Shelling/artillery/missile attack", "ART_MISS_ATTACK"],
  ["Attack", "ATTACK"],
  ["Change to group/activity", "CHANGE_TO_GROUP_ACT"],
  ["Chemical weapon", "CHEM_WEAP"],
  ["Disrupted weapons use", "DISR_WEAP"],
  ["Excessive force against protesters", "FORCE_AGAINST_PROTEST"],
  ["Government regains territory", "GOV_REGAINS_TERIT"],
  ["Grenade", "GRENADE"],
  ["Headquarters or base established", "HQ_ESTABLISHED"],
  ["Mob violence", "MOB_VIOL"],
  ["Non-state actor overtakes territory", "NON_STATE_ACTOR_OVERTAKES_TER"],
  ["Non-violent transfer of territory", "NON_VIOL_TERRIT_TRANSFER"],
  ["Other", "OTHER"],
  ["Peaceful protest", "PEACE_PROTEST"],
  ["Looting/property destruction", "PROPERTY_DISTRUCT"],
  ["Protest with intervention", "PROTEST_WITH_INTER"],
  ["Remote explosive/landmine/IED", "REM_EXPLOS"],
  ["Sexual violence", "SEX_VIOL"],
  ["Suicide bomb", "SUIC_BOMB"],
  ["Violent demonstration", "VIOL_DEMONSTR"],
]);

/** Labels of the data beyond that layout, by our types of happening. */
const beyond: ReadonlyMap<string, string> = new Map([
  ["accident", "MAN_MADE_DISASTER"],
  ["disaster", "NATURAL_DISASTER"],
  ["talks", "DIPLO"],
]);

const added: ReadonlySet<string> = new Set([
  "ORG_CRIME",
  "NATURAL_DISASTER",
  "MAN_MADE_DISASTER",
  "DIPLO",
  "ATTRIB",
]);

/** The sub-event under which the codebook export files the snippet's main happening; "none" where it has no place for it. */
function labelOf({ id, text }: Snippet): string {
  const article = toArticle({ id, text });
  const analysis = analyze(article);
  const main = mainEvent(analysis);
  const other = main ? beyond.get(main.type) : undefined;
  if (other) return other;
  const dossier = assemble([analysis]);
  const incident = dossier.incidents.find(({ events }) => events.some(({ event }) => event === main?.id));
  if (!incident) return "none";
  const coding = codingOf(incident, partiesOf(openCatalog(dossier, [article]), incident));
  return (coding && labels.get(coding.subEvent)) ?? "none";
}

interface Answer {
  readonly gold: string;
  readonly found: string;
}

/** F1 of each label of the gold, weighted by how often it stands there. */
function weightedF1(answers: readonly Answer[]): number {
  let sum = 0;
  for (const label of new Set(answers.map(({ gold }) => gold))) {
    const wanted = answers.filter(({ gold }) => gold === label).length;
    const given = answers.filter(({ found }) => found === label).length;
    const right = answers.filter(({ gold, found }) => gold === label && found === label).length;
    sum += wanted * (given === 0 ? 0 : harmonic(right / given, right / wanted));
  }
  return round(sum / Math.max(answers.length, 1));
}

function outcomeOf(snippets: readonly Snippet[]): Outcome {
  const answers = snippets.map((snippet) => ({ gold: snippet.label, found: labelOf(snippet), snippet }));
  const told = answers.filter(({ found }) => found !== "none");
  const right = told.filter(({ gold, found }) => gold === found).length;
  const errors = answers
    .filter(({ gold, found }) => gold !== found)
    .map(
      ({ gold, found, snippet }): Failure => ({
        kind: `${gold} read as ${found}`,
        document: snippet.id,
        detail: snippet.text,
      }),
    );
  return {
    documents: snippets.length,
    metrics: {
      weightedF1: weightedF1(answers),
      layoutWeightedF1: weightedF1(answers.filter(({ gold }) => !added.has(gold))),
      precision: round(right / Math.max(told.length, 1)),
      recall: round(right / Math.max(answers.length, 1)),
    },
    errors,
  };
}

/** One sub-event a snippet: where the codebook export files its main happening. */
export const case2021: Task = {
  name: "case2021",
  folder: "events/case2021",
  run: async (data) => outcomeOf(readRecords<Snippet>(dataPath(data))),
};
