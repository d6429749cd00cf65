import { attributionAt } from "../model/attribution.ts";
import type { Aspect } from "../model/claim.ts";
import type { Event } from "../model/event.ts";
import type { Span } from "../model/span.ts";
import { type Cast, castOf } from "./cast.ts";
import { type ClaimDraft, type ClaimInput, draftClaim, plainFigure } from "./claim-draft.ts";
import { castSentences, type HarmReport, harmReports } from "./harm-reports.ts";
import { withOwnTotals } from "./harm-running.ts";
import { counted } from "./harm-sizes.ts";
import { withSumsApart } from "./harm-sums.ts";
import type { PeoplePhrase } from "./people-phrase.ts";
import { readQuantity } from "./quantities.ts";
import type { Toll } from "./toll-candidates.ts";
import { settleTolls } from "./tolls.ts";
import type { WordView } from "./word-view.ts";

interface Work {
  readonly view: WordView;
  readonly cast: Cast;
  readonly input: ClaimInput;
}

function populationOf({ telling }: Pick<HarmReport, "telling">): string {
  const named = new Set(
    telling.people.map((phrase) => (phrase.population === "relatives" ? "people" : phrase.population)),
  );
  return named.size === 1 ? ([...named][0] as string) : "people";
}

/** The words of the quantity: the people told of (with "wounded" in "two of the wounded"), or the bare count. */
function wordsOf({ view }: Work, { telling }: HarmReport): Span {
  const ranges = telling.count ? [telling.count] : telling.people;
  const from = Math.min(...ranges.map((range) => range.from));
  const last = Math.max(...ranges.map((range) => range.to)) - 1;
  const end = view.words[last] === "the" ? last + 1 : last;
  return { start: view.tokens[from]?.start ?? 0, end: view.tokens[end]?.end ?? 0 };
}

const aspects: Partial<Record<string, Aspect>> = {
  killed: "killed",
  wounded: "wounded",
  hit: "casualties",
  casualties: "casualties",
  missing: "missing",
  detained: "detained",
  displaced: "displaced",
  hostages: "hostages",
};

function isPerpetrator({ telling }: HarmReport): boolean {
  return telling.reflexive || telling.people.some((phrase) => phrase.population === "perpetrators");
}

function reportDraft(work: Work, report: HarmReport): ClaimDraft | null {
  const aspect = aspects[report.telling.harm];
  const size = counted(report);
  if (!aspect || !size || report.telling.negated) return null;
  const words = wordsOf(work, report);
  const { low, high, qualifier } = size;
  const figure = plainFigure({
    low,
    high,
    qualifier,
    text: work.view.annotated.article.text.slice(words.start, words.end),
    population: populationOf(report),
    scope: report.scope,
    since: report.since,
    includesPerpetrator: isPerpetrator(report) || report.telling.includes ? true : null,
  });
  const form = report.telling.harm === "hit" ? "hit-outcome-open" : report.telling.rule;
  const open = report.standing === "earlier" ? `earlier-count/${form}` : form;
  return draftClaim({
    aspect,
    event: report.scope === "cumulative" ? null : (report.event?.id ?? null),
    figure,
    span: report.span,
    sentence: report.sentence,
    rule: `${open}:${report.eventRule}`,
  });
}

/** "He", "both": words that point at people told of before. */
function isPointing({ telling }: HarmReport): boolean {
  const back = (phrase: PeoplePhrase) =>
    phrase.form === "pronoun" || (phrase.form === "number" && phrase.definite);
  return telling.people.length > 0 && telling.people.every(back);
}

function isLoose(report: HarmReport): boolean {
  return counted(report)?.qualifier === "vague";
}

function tollDraft(toll: Toll, event: Event, work: Work): ClaimDraft {
  const { report, harm, low, high, rule } = toll;
  const words = isPointing(report) ? report.span : wordsOf(work, report);
  const own = rule === "stated" ? counted(report) : null;
  const bounds = own && (own.low ?? own.high) === low ? own : null;
  const figure = plainFigure({
    low: bounds ? bounds.low : low,
    high: bounds ? bounds.high : high,
    qualifier:
      bounds?.qualifier ??
      (isLoose(report) ? "vague" : high === null ? "at-least" : low === high ? "exact" : "range"),
    text: work.view.annotated.article.text.slice(words.start, words.end),
    population: "people",
    includesPerpetrator: toll.includesPerpetrator,
  });
  return draftClaim({
    aspect: harm,
    event: event.id,
    figure,
    span: report.span,
    sentence: report.sentence,
    rule: `toll:${rule}`,
  });
}

/** Words that can give another total: an indefinite group of people at large, or a bare count. */
function isTotal({ telling, voice }: HarmReport): boolean {
  if (telling.part || telling.condition || telling.rule === "hospital") return false;
  const [only, ...more] = telling.people;
  if (!only || more.length > 0) return telling.count !== null && telling.people.length === 0;
  const population = populationOf({ telling });
  const everybody = population === "people" || (population === "civilians" && voice !== "");
  return !only.definite && !only.other && only.partOf === "none" && everybody;
}

interface Pair {
  readonly report: HarmReport;
  readonly draft: ClaimDraft;
}

/** Name of the source a draft's words go back to, empty for the outlet itself. */
function voiceOf(work: Work, draft: ClaimDraft): string {
  const source = attributionAt(work.input.attributions, draft.span);
  return source === work.input.attributions[0] ? "" : (source?.chain.at(-1)?.name ?? "");
}

/** Whether a figure smaller than the toll is a part of it rather than somebody's other figure. */
function isPartOf(work: Work, { draft, report }: Pair, whole: ClaimDraft): boolean {
  const value = numberOf(draft) ?? 0;
  if (value === 0 || value >= (numberOf(whole) ?? 0) || isFarMore(draft, whole)) return false;
  if (draft.figure?.population === "perpetrators" && !whole.figure?.includesPerpetrator) return false;
  const [own, other] = [voiceOf(work, draft), voiceOf(work, whole)];
  if (value === 1 || lacksPerpetrator(draft, whole)) return true;
  return own === other || (!isTotal(report) && (own === "" || other === ""));
}

/** "The toll rose to 22 after four people died of their wounds": the latest of those whom the toll counts. */
function hasRaised(work: Work, { draft, report }: Pair, all: readonly Pair[]): boolean {
  return all.some(({ draft: toll, report: { telling, sentence } }) => {
    if (telling.rule !== "toll" || sentence !== report.sentence) return false;
    const between = work.view.words.slice(telling.cue.to, report.telling.cue.from);
    return (
      between.some((word) => /^(?:after|when|as|following)$/.test(word)) &&
      (numberOf(draft) ?? 0) < (numberOf(toll) ?? 0) &&
      voiceOf(work, draft) === voiceOf(work, toll)
    );
  });
}

/** "dozens of dead and wounded" beside five dead: of whom the dead may be but two, yet no part of the five. */
function isFarMore({ figure }: ClaimDraft, whole: ClaimDraft): boolean {
  const told = readQuantity(figure?.text.toLowerCase().split(" ") ?? [], 0)?.low ?? 0;
  return told > 2 * (whole.figure?.high ?? numberOf(whole) ?? 0);
}

/** "killed his two sons" beside "three dead, he among them": the whole but for the one who did it. */
function lacksPerpetrator({ figure }: ClaimDraft, whole: ClaimDraft): boolean {
  const low = figure?.low ?? null;
  return (
    whole.figure?.includesPerpetrator === true &&
    !figure?.includesPerpetrator &&
    low === (whole.figure.low ?? 0) - 1
  );
}

function numberOf({ figure }: ClaimDraft): number | null {
  return figure?.low ?? figure?.high ?? null;
}

/** Puts every figure of one harm under the toll it is a part of; the toll becomes a claim where no words state it. */
function gather(work: Work, event: Event, toll: Toll, pairs: readonly Pair[]): ClaimDraft[] {
  const same = pairs.filter(({ draft }) => draft.aspect === toll.harm && draft.whole === null);
  const equal = same.filter(({ draft }) => numberOf(draft) === toll.low);
  const open = toll.rule === "victims-counted" && toll.low !== toll.high;
  const stated = open
    ? undefined
    : equal.find(({ draft, report }) => draft.figure?.population === "people" && !isPointing(report));
  const whole = stated?.draft ?? tollDraft(toll, event, work);
  const wholes = new Map([[voiceOf(work, whole), whole]]);
  for (const pair of same) {
    const narrow = !stated && equal.includes(pair);
    const voice = voiceOf(work, pair.draft);
    if (narrow && !isPointing(pair.report) && !wholes.has(voice))
      wholes.set(voice, tollDraft({ ...toll, report: pair.report, rule: "stated" }, event, work));
    const own = (narrow && wholes.get(voice)) || whole;
    const ofOneSide = toll.rule === "sides-added" && (numberOf(pair.draft) ?? 0) < toll.low;
    const part = narrow || ofOneSide || isPartOf(work, pair, whole) || hasRaised(work, pair, same);
    if (pair.draft !== whole && part) pair.draft.whole = own;
  }
  return stated || toll.low === 0 ? [] : [...wholes.values()];
}

/** "stabbed pupils, killing three and wounding nine": a plural told as hit says nothing beside the counts of its outcome. */
function isBarePluralHit({ report: { telling } }: Pair): boolean {
  return (
    telling.harm === "hit" &&
    telling.count === null &&
    telling.people.every(({ quantity, plural }) => plural && quantity === null)
  );
}

function eventClaims(work: Work, event: Event, reports: readonly HarmReport[]): ClaimDraft[] {
  const toldOnce = new Set<string>();
  const pairs = reports.flatMap((report): Pair[] => {
    const { telling } = report;
    const key = `${telling.harm} ${telling.people.map((phrase) => phrase.from)}`;
    if (telling.people.length > 0 && toldOnce.has(key)) return [];
    toldOnce.add(key);
    const draft = reportDraft(work, report);
    return draft ? [{ report, draft }] : [];
  });
  const facts = new Set(
    reports.filter(
      ({ scope, status, standing }) =>
        scope === "incident" && standing === "stands" && (status === "actual" || status === event.status),
    ),
  );
  const { tolls, ofTheDead } = settleTolls([...facts], work.cast, work.view.words);
  const told = pairs.filter(({ report }) => facts.has(report));
  const killed = tolls.find((toll) => toll.harm === "killed");
  const made = killed ? gather(work, event, killed, told) : [];
  for (const { report, draft } of pairs) {
    if (!facts.has(report) && report.scope === "incident" && report.standing === "stands") draft.event = null;
  }
  const hurt = told.filter(({ report }) => !ofTheDead.has(report));
  for (const toll of tolls) if (toll !== killed) made.push(...gather(work, event, toll, hurt));
  const open = new Set(tolls.length > 0 ? pairs.filter(isBarePluralHit) : []);
  const living = pairs.filter(
    (pair) => !open.has(pair) && (pair.draft.aspect === "killed" || !ofTheDead.has(pair.report)),
  );
  return [...living.map(({ draft }) => draft), ...made];
}

const told: ReadonlySet<string> = new Set(["actual", "historical"]);

/** A happening that is planned, feared or denied has no dead; "nobody was killed" is a count of none. */
function happened({ event, telling }: HarmReport): boolean {
  const status = event?.status;
  if (status === "negated")
    return [telling.count, ...telling.people.map(({ quantity }) => quantity)].some((one) => one?.high === 0);
  return status !== "planned" && status !== "hypothetical";
}

/** Claims on people killed, wounded, missing, held or driven out, each with the happening it belongs to. */
export function casualtyClaims(view: WordView, input: ClaimInput): ClaimDraft[] {
  const sentences = castSentences(view);
  const work: Work = { view, cast: castOf(sentences), input };
  const reports = withOwnTotals(harmReports({ view, ...input }, sentences)).filter(
    (report) => told.has(report.status) && happened(report),
  );
  const byEvent = Map.groupBy(withSumsApart(reports), (report) => report.event);
  return [...byEvent].flatMap(([event, members]) =>
    event ? eventClaims(work, event, members) : members.flatMap((report) => reportDraft(work, report) ?? []),
  );
}
