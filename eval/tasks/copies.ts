import type { Dossier } from "../../src/model/dossier.ts";
import { assemble } from "../../src/pipeline.ts";
import { pick, type Random, randomFrom } from "../../training/random.ts";
import { bcubedF1 } from "../clustering.ts";
import { type MadeDocument, makeCopy, mergeTwo, paragraphsOf, recipes } from "../copies/make-copies.ts";
import { chooseOriginals, type Original } from "../copies/originals.ts";
import { countWords } from "../copies/word-runs.ts";
import { dataPath, readRecords } from "../corpus.ts";
import { analyzePool } from "../pool.ts";
import { scores } from "../scores.ts";
import type { Failure, Outcome, Task } from "../task.ts";

const seed = 20_170_401;
const size = { events: 90, perEvent: 3 };
const copiesOfEach = 3;
/** Two documents are copies where the shorter shares this much; between the two shares a pair is not scored. */
const copyShare = 0.35;
const strangerShare = 0.1;

type Judged = "copy" | "unscored" | "apart";

function original(report: Original): MadeDocument {
  const kept = new Set(paragraphsOf(report.text).flatMap((one) => one.map(({ index }) => index)));
  return { ...report, recipe: "original", kept: new Map([[report.id, kept]]), voice: report.id };
}

function makeDocuments(originals: readonly Original[], random: Random): MadeDocument[] {
  const names = Object.keys(recipes);
  const documents: MadeDocument[] = originals.map(original);
  originals.forEach((report, index) => {
    const chosen = Array.from({ length: copiesOfEach }, () => pick(names, random));
    for (const name of new Set(chosen)) documents.push(makeCopy(report, name, random));
    const next = originals[index + 1];
    if (next?.incident === report.incident && random() < 0.3) documents.push(mergeTwo(report, next, random));
  });
  return documents;
}

/** Judges pairs by the sentences both carry of one original, in words as the original has them. */
function judge(originals: readonly Original[]): (a: MadeDocument, b: MadeDocument) => Judged {
  const lengths = new Map(
    originals.map(({ id, text }) => [
      id,
      paragraphsOf(text).flatMap((one) => one.map((sentence) => countWords(sentence.text))),
    ]),
  );
  const words = (id: string, sentences: Iterable<number>) =>
    [...sentences].reduce((sum, index) => sum + (lengths.get(id)?.[index] ?? 0), 0);
  const sizeOf = (document: MadeDocument) =>
    [...document.kept].reduce((sum, [id, sentences]) => sum + words(id, sentences), 0);
  return (a, b) => {
    let shared = 0;
    for (const [id, sentences] of a.kept) {
      shared += words(id, sentences.intersection(b.kept.get(id) ?? new Set()));
    }
    const share = shared / Math.max(1, Math.min(sizeOf(a), sizeOf(b)));
    return share >= copyShare ? "copy" : share >= strangerShare ? "unscored" : "apart";
  };
}

interface Pairs {
  readonly gold: number;
  readonly found: number;
  readonly correct: number;
  readonly errors: readonly Failure[];
}

function scorePairs(
  documents: readonly MadeDocument[],
  judged: ReturnType<typeof judge>,
  found: ReadonlyMap<string, number>,
): Pairs {
  const errors: Failure[] = [];
  let [gold, predicted, correct] = [0, 0, 0];
  documents.forEach((a, at) => {
    for (const b of documents.slice(at + 1)) {
      const share = found.get(`${a.id}\0${b.id}`) ?? found.get(`${b.id}\0${a.id}`);
      const related = [...a.kept.keys()].some((id) => b.kept.has(id));
      if (share === undefined && !related) continue;
      const verdict = judged(a, b);
      if (verdict === "unscored") continue;
      if (verdict === "copy") gold++;
      if (share !== undefined) predicted++;
      if (share !== undefined && verdict === "copy") correct++;
      const kind = verdict === "copy" ? `missed: ${a.recipe} / ${b.recipe}` : "look-alikes";
      if ((share !== undefined) !== (verdict === "copy"))
        errors.push({ kind, document: a.id, detail: `${b.id} ${share ?? ""}` });
    }
  });
  return { gold, found: predicted, correct, errors };
}

/** Copy pairs of the dossier by document ids, with their share. */
function foundPairs(dossier: Dossier, articleOf: ReadonlyMap<string, string>): Map<string, number> {
  const documentOf = new Map([...articleOf].map(([document, article]) => [article, document]));
  return new Map(
    dossier.copies.map(({ from, to, share }) => [`${documentOf.get(from)}\0${documentOf.get(to)}`, share]),
  );
}

/** Accounts that mix voices, and voices cut into several accounts. */
function wrongAccounts(documents: readonly MadeDocument[], system: ReadonlyMap<string, string>): Failure[] {
  const mixed = [...Map.groupBy(documents, ({ id }) => system.get(id))].map(([account, members]) => ({
    kind: "account: mixed",
    document: String(account),
    parts: Map.groupBy(members, ({ voice }) => voice),
  }));
  const cut = [...Map.groupBy(documents, ({ voice }) => voice)].map(([voice, members]) => ({
    kind: "account: cut",
    document: voice,
    parts: Map.groupBy(members, ({ id }) => system.get(id)),
  }));
  return [...mixed, ...cut]
    .filter(({ parts }) => parts.size > 1)
    .map(({ kind, document, parts }) => ({
      kind,
      document,
      detail: [...parts.values()].map((one) => one.map(({ recipe }) => recipe).join(", ")).join(" | "),
    }));
}

/** Made copies of real reports among real reports of the same events: copy pairs found, and accounts. */
export const copies: Task = {
  name: "copies",
  folder: "casualties/gva",
  async run(data: string): Promise<Outcome> {
    const originals = chooseOriginals(readRecords<Original>(dataPath(data)), size);
    const documents = makeDocuments(originals, randomFrom(seed));
    const { analyses, articleOf } = analyzePool(documents);
    const dossier = assemble(analyses);
    const pairs = scorePairs(documents, judge(originals), foundPairs(dossier, articleOf));
    const accountOf = new Map(dossier.articles.map(({ id, account }) => [id, account]));
    const gold = new Map(documents.map(({ id, voice }) => [id, voice]));
    const system = new Map(
      documents.map(({ id }) => [id, accountOf.get(articleOf.get(id) as string) as string]),
    );
    const { f1, precision, recall } = scores({
      correct: pairs.correct,
      predicted: pairs.found,
      gold: pairs.gold,
    });
    return {
      documents: documents.length,
      metrics: {
        copyF1: f1,
        copyPrecision: precision,
        copyRecall: recall,
        accountBcubedF1: bcubedF1(gold, system),
        pairs: pairs.gold,
        originals: originals.length,
      },
      errors: [...pairs.errors, ...wrongAccounts(documents, system)],
    };
  },
};
