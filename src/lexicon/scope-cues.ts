import type { ScopeKind } from "../model/annotated-article.ts";
import { verbForms } from "../text/inflections.ts";
import { WordSet } from "../text/word-set.ts";
import { irregularVerbs } from "./verbs.ts";

/**
 * How far a cue reaches: `after` to the end of its clause; `clause` over the whole clause it stands in; `phrase` over the
 * noun phrase it opens; `none` marks words that look like a cue and are not.
 */
export type Reach = "after" | "clause" | "phrase" | "none";

/** Words that say that what they govern is no plain fact. `words` are lower case, tokens parted by blanks. */
export interface ScopeCue {
  readonly id: string;
  readonly kind: ScopeKind;
  readonly reach: Reach;
  readonly words: string;
  /** Whether the first word must be a verb where it stands. */
  readonly verb: boolean;
  readonly example: string;
}

type Row = readonly [id: string, kind: ScopeKind, reach: Reach, words: string, example: string];

/** Verbs with what follows them: every form of the verb is a cue. */
const verbRows: readonly Row[] = [
  [
    "plan-to",
    "planned",
    "after",
    "plan to,intend to,aim to,prepare to,vow to,threaten to,pledge to,promise to,swear to,agree to,offer to,want to,hope to,seek to,wish to,decide to,propose to,opt to,volunteer to,undertake to,plot to,conspire to,schedule to,arrange to,resolve to,try to,attempt to,struggle to,expect to,be about to,be going to",
    "The group vowed to strike again.",
  ],
  [
    "plan-ing",
    "planned",
    "after",
    "plan on,plan for,plan a,plan an,plan another,plan more,plan further,contemplate,mull,weigh,envisage,envision,prepare for,plot,rehearse,call for,call on,appeal for,push for,lobby for,advocate,order,urge,demand,request,vow,pledge,promise,threaten,predict,forecast,anticipate,foresee,expect",
    "Ministers weighed striking the port.",
  ],
  [
    "prevent",
    "negated",
    "after",
    "thwart,foil,avert,prevent,avoid,forestall,head off,abort,call off,cancel,scrap,rule out,stop short of,narrowly escape,fail to,refuse to,decline to,neglect to,forget to,abstain from,refrain from,desist from,cease to",
    "Guards foiled an attack on the bank.",
  ],
  [
    "deny",
    "negated",
    "after",
    "deny,reject,dispute,repudiate,rebut,refute",
    "The militia denied shelling the town.",
  ],
  [
    "fear",
    "feared",
    "after",
    "fear,dread,worry that,worry about,be afraid,be worried that,be concerned that,be alarmed that,warn that,warn of,warn against,caution that,caution against,brace for",
    "Officials fear that 30 people have died.",
  ],
  [
    "suppose",
    "hypothetical",
    "after",
    "suppose,imagine,simulate,speculate that,speculate about,pretend to",
    "Planners imagined a blast in the port.",
  ],
  [
    "whether-verb",
    "hypothetical",
    "after",
    "wonder if,wonder whether,ask if,ask whether,doubt that,doubt whether,question whether,investigate whether,examine whether,determine whether,determine if,know whether,know if,see if,see whether,check whether,decide whether,establish whether,say if,say whether,tell if,tell whether,learn if,learn whether,confirm if,confirm whether,specify if,specify whether,find out if,find out whether",
    "Police are checking whether a bomb went off.",
  ],
  [
    "allege",
    "alleged",
    "after",
    "allege,claim that,claim to,suspect,accuse,charge with,purport to",
    "They accused the army of shelling a school.",
  ],
  [
    "believe-to",
    "reported",
    "after",
    "believe to,think to,say to,understand to,report to,presume to,assume to,rumour to,rumor to,deem to,appear to,seem to,know to",
    "Ten are believed to have drowned.",
  ],
  ["tend-to", "habitual", "after", "tend to", "They tend to attack at night."],
];

const afterRows: readonly Row[] = [
  [
    "plan-noun",
    "planned",
    "after",
    "plans to,plan to,plots to,plot to,intention to,intentions to,ready to,poised to,prepared to,set to,due to be,about to,on the verge of,on the brink of,bid to,attempt to,attempts to,effort to,efforts to,in order to,so as to,determined to,willing to,eager to,keen to,slated to,scheduled for,supposed to,meant to,expected to,likely to,bound to,orders to,order to,threat to,threats to,promise to,pledge to,vow to,calls for,call for,demands for,preparing to,preparations for,plans for,plan for,proposal to,proposals to,decision to,deal to,agreement to,plans of",
    "It announced plans to pull out.",
  ],
  [
    "fear-noun",
    "feared",
    "after",
    "fears that,fears of,fear of,fears over,fear that,for fear of,amid fears,concern that,concerns that,worries that,threat of,threats of,risk of,risks of,danger of,prospect of,afraid of,warning of,warnings of,warning that,warnings that",
    "Fears of a new offensive grew.",
  ],
  [
    "possibility",
    "hypothetical",
    "after",
    "possibility of,possibility that,possible that,likelihood of,likelihood that,chance of,chance that,what if,whether,sure if,clear if,unclear if,certain if,uncertain if,known if,unknown if,as though,it is possible,it was possible,it is possible that,it was possible that",
    "It was unclear whether anybody had died.",
  ],
  [
    "conditional",
    "conditional",
    "after",
    "if,unless,in case,in case of,in the event of,in the event that,provided that,providing that,as long as,assuming that,on condition that,only if,should there be,were it not for,lest",
    "If troops advance, the bridge will be blown up.",
  ],
  [
    "nobody",
    "negated",
    "after",
    "no,no one,no-one,nobody,none,nothing,nowhere,no longer,not a single,not any,not one,never,neither",
    "No one was hurt.",
  ],
  [
    "unable-to",
    "negated",
    "after",
    "unable to,failure to,refusal to,inability to,too late to,too weak to,denial of,denials of,denial that,denials that,unlikely to,ban on",
    "Medics were unable to reach the village.",
  ],
  [
    "reports-of",
    "reported",
    "after",
    "reports of,reports that,rumours of,rumors of,rumours that,rumors that,said to,believed to,thought to,reported to,understood to,known to,presumed to",
    "There were reports of shelling.",
  ],
  [
    "allegations",
    "alleged",
    "after",
    "accused of,suspicion of,suspicions of,allegations of,allegation of,allegations that,allegation that,accusations of,accusations that,claims that,claims of,charges of,on charges of,on suspicion of,charged with,suspected of",
    "He was held on suspicion of planting the bomb.",
  ],
  ["used-to", "habitual", "after", "used to", "Snipers used to fire from the tower."],
];

const clauseRows: readonly Row[] = [
  [
    "feared-dead",
    "feared",
    "clause",
    "feared dead,feared drowned,feared killed,feared trapped,feared missing,feared injured,is feared,are feared,was feared,were feared",
    "Twelve miners are feared dead.",
  ],
  [
    "exercise",
    "hypothetical",
    "clause",
    "drill,drills,military exercise,military exercises,joint exercise,joint exercises,naval exercise,naval exercises,war games,wargame,wargames,simulation,simulations,simulated,mock,hypothetical,hypothetically,fictional,fictitious,imaginary,tabletop exercise,training exercise,live-fire exercise,live-fire exercises",
    "In a drill, mock missiles hit the port.",
  ],
  [
    "reported",
    "reported",
    "clause",
    "reportedly,apparently,supposedly,seemingly,presumably,rumoured,rumored,according to unconfirmed reports,unconfirmed reports,unconfirmed,unverified",
    "The convoy was reportedly ambushed.",
  ],
  ["allegedly", "alleged", "clause", "allegedly,purportedly,ostensibly", "He allegedly fired first."],
  [
    "habit",
    "habitual",
    "clause",
    "every day,every night,every winter,every summer,every spring,every autumn,every week,every month,every year,every morning,every evening,each day,each week,each month,each year,regularly,often,frequently,usually,routinely,always,typically,generally,almost daily,nearly daily,on a daily basis,on a regular basis,commonly,sometimes,occasionally,periodically,day after day,most days,night after night,per day,per week,per month,per year,annually",
    "Rockets regularly hit the town.",
  ],
  [
    "years-past",
    "historical",
    "clause",
    "last year,last decade,last century,years ago,decades ago,centuries ago,a year ago,months ago,a decade ago,a century ago,a generation ago,a year earlier,years earlier,decades earlier,years before,a year before,the previous year,the year before,in recent years,in past years,in previous years,in the past,in the past year,over the years,over the past year,in recent months,in recent decades,historically,back then,years prior,had previously,have previously,has previously,at the height of the war",
    "A similar blast killed nine last year.",
  ],
];

const phraseRows: readonly Row[] = [
  [
    "attempted",
    "planned",
    "phrase",
    "attempted,would-be,failed attempt,failed attack,failed coup,failed assassination,abortive,botched",
    "An attempted bombing alarmed the city.",
  ],
  [
    "upcoming",
    "planned",
    "phrase",
    "upcoming,planned,forthcoming,impending,looming,imminent,proposed,prospective,expected,intended",
    "The planned offensive was put off.",
  ],
  [
    "possible",
    "hypothetical",
    "phrase",
    "possible,potential,would-be,eventual",
    "Residents prepared for a possible attack.",
  ],
  [
    "without",
    "negated",
    "phrase",
    "without,rather than,instead of,short of,far from,as opposed to,in the absence of,lack of,absence of",
    "They left without firing a shot.",
  ],
  ["alleged", "alleged", "phrase", "alleged,purported,suspected", "The alleged attack took place at dusk."],
  [
    "daily",
    "habitual",
    "phrase",
    "daily,near-daily,nightly,almost-daily,frequent,regular,recurrent,recurring,weekly,routine,sporadic,constant",
    "Residents fled the daily shelling.",
  ],
  [
    "anniversary",
    "historical",
    "phrase",
    "anniversary of,anniversary,commemoration of,commemorating,commemorate,commemorates,commemorated,in memory of,remembrance of,formerly",
    "They marked the anniversary of the siege.",
  ],
];

const decoys: readonly Row[] = [
  [
    "not-conditional",
    "conditional",
    "none",
    "even if,as if,if not,if any,if only,on condition of anonymity,on the condition of anonymity,on condition he,on condition they,on condition she,on condition that he,on condition that she,on condition that they",
    "He spoke on condition of anonymity.",
  ],
  [
    "not-no",
    "negated",
    "none",
    "no fewer than,no less than,no later than,no sooner,no doubt,no matter,no wonder,no stranger,no secret,not only,not just,not merely,not simply,not least,nothing but,no more than,none other than,no comment,no end,no surprise,no idea,no details,no detail,no further details,no other details,no word,no information,no explanation,not to mention,never before,no reason,no reaction,no immediate comment,no immediate reaction,no immediate word,neither side,no date",
    "No fewer than 40 people died.",
  ],
  [
    "not-claimed",
    "negated",
    "none",
    "no claim of responsibility for,no immediate claim of responsibility for,no claims of responsibility for,no immediate claims of responsibility for,no immediate claim,no claim",
    "There was no claim of responsibility for the blast.",
  ],
  [
    "not-habit",
    "habitual",
    "none",
    "daily newspaper,daily mail,daily telegraph,daily star,daily news,daily mirror,daily express,daily beast,daily sabah,daily paper,regular army,regular troops,regular forces,regular soldiers,regular briefing,routine patrol",
    "It hit the Daily Mail's website.",
  ],
  [
    "not-years-past",
    "historical",
    "none",
    "since last year,the last year,the last decade,the last century,in the past few days,in the past day,in the past week,in the past hour,in the past few hours,in the past 24,in the past 48,in the past two days,in the past three days,in its history,in history,for years",
    "Twelve died in the past 24 hours.",
  ],
  [
    "not-possible",
    "hypothetical",
    "none",
    "as possible,if possible,where possible,everything possible,made possible,made it possible",
    "Troops came as soon as possible.",
  ],
];

const irregular: ReadonlyMap<string, readonly string[]> = new Map(
  irregularVerbs.map((verb) => [verb.base, [...verb.past, ...verb.participle]]),
);

function forms(verb: string): readonly string[] {
  if (verb === "be") return ["be", "is", "are", "was", "were", "been", "am"];
  const { base, third, gerund, past, participle } = verbForms(verb);
  return [...new Set([base, third, gerund, ...(irregular.get(verb) ?? [past, participle])])];
}

function cues([id, kind, reach, words, example]: Row, verb: boolean): ScopeCue[] {
  return words.split(",").flatMap((phrase) => {
    const [head = "", ...rest] = phrase.split(" ");
    const heads = verb && head !== "narrowly" ? forms(head) : [head];
    return heads.map((form) => ({ id, kind, reach, words: [form, ...rest].join(" "), verb, example }));
  });
}

/** All cues; of two that fit the same words the first holds. Source: own knowledge of general usage. */
export const scopeCues: readonly ScopeCue[] = [
  ...verbRows.flatMap((row) => cues(row, true)),
  ...[...decoys, ...afterRows, ...clauseRows, ...phraseRows].flatMap((row) => cues(row, false)),
];

/** Verbs of telling and knowing: what is not said is not thereby untrue ("did not say where the bombs fell"). */
export const factiveVerbs: ReadonlySet<string> = new Set(
  "say specify know disclose reveal identify comment elaborate explain clarify detail respond mention describe provide give tell name discuss announce publish release report notice realize realise understand remember recognise recognize react answer address acknowledge admit share offer speak talk see hear".split(
    " ",
  ),
);

/** What may follow "not clear" or "not say" and is taken as given. */
export const questionWords: ReadonlySet<string> = new Set(
  "how why where when who whom whose which what".split(" "),
);

/** Verbs that take the happening after them as given: one answers, marks or ends an attack that was. */
export const presupposingVerbs: ReadonlySet<string> = new Set(
  "respond retaliate avenge investigate probe condemn denounce punish protest mourn mark discuss comment answer end stop halt cease repair rebuild recover survive criticise criticize commemorate identify explain understand review".split(
    " ",
  ),
);

/** Verbs whose infinitive did come true ("managed to kill", "went on to shell"). */
export const implicativeVerbs: ReadonlySet<string> = new Set(
  "manage begin start continue go come proceed force cause lead help happen compel oblige drive prompt live rush turn bring prove rise return fall grow leave get remain keep".split(
    " ",
  ),
);

/** What one can see or hear is there though a modal stands before it ("gunfire could be heard"). */
export const perceptionVerbs: ReadonlySet<string> = new Set(
  "see hear feel smell find spot observe".split(" "),
);

/** Nouns for a telling that may be called untrue. Example: "Earlier reports that he had died are false." */
export const reportNouns: WordSet = new WordSet(
  "report reports claim claims rumour rumours rumor rumors allegation allegations news story stories information message messages assertion assertions suggestion suggestions".split(
    " ",
  ),
);

/** Words that call a telling untrue. */
export const falseWords: WordSet = new WordSet(
  "false untrue fabricated fake baseless unfounded incorrect inaccurate erroneous mistaken bogus groundless contradicting contradicts contradicted debunked debunking debunks discredited disproved refuted refuting denied denying denies deny rejected rejecting rejects rebutted dismissed dismissing dismisses disinformation misinformation fabrication fabrications".split(
    " ",
  ),
);
