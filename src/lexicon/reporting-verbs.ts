import type { Hedge, SpeechAct, Stance } from "../model/attribution.ts";
import { PhraseTable } from "../text/phrase-table.ts";

/**
 * What a verb can govern: `quote` words in marks; `clause` a that-, wh- or bare clause; `object` a noun phrase;
 * `infinitive` to + verb; `object-infinitive` a noun phrase and to + verb; `object-as` a noun phrase and as + what it is called;
 * `object-predicate` a noun phrase and what it is called; `predicate` what its own subject is; `object-at` a noun phrase and the number it is put at; `addressee` first whom one tells.
 */
export type Frame =
  | "quote"
  | "clause"
  | "object"
  | "infinitive"
  | "object-infinitive"
  | "object-as"
  | "object-predicate"
  | "predicate"
  | "object-at"
  | "addressee";

/** Verbs of saying, thinking, wanting and judging that behave alike. A verb is a lemma, with its particle if it has one. */
export interface ReportingClass {
  readonly id: string;
  readonly act: SpeechAct;
  readonly hedge: Hedge;
  readonly stance: Stance;
  readonly frames: readonly Frame[];
  readonly verbs: readonly string[];
  /** The subject is a part of what is held, not the one who holds it ("the truce seems to hold"). */
  readonly raising?: true;
  readonly example: string;
}

function row(
  [id, act, hedge, stance]: readonly [string, SpeechAct, Hedge, Stance],
  frames: string,
  verbs: string,
): Omit<ReportingClass, "example"> {
  return {
    id,
    act,
    hedge,
    stance,
    frames: frames.split(" ") as Frame[],
    verbs: verbs.split(",").map((verb) => verb.trim()),
  };
}

/** Source: own knowledge of general English usage. */
export const reportingClasses: readonly ReportingClass[] = [
  {
    ...row(
      ["say", "tell", "said", "asserts"],
      "quote clause",
      "say, state, remark, observe, note, comment, opine, muse, quip, joke, venture, interject, elaborate, specify, stipulate, narrate",
    ),
    example: "The mayor said the bridge was shut.",
  },
  {
    ...row(
      ["reply", "tell", "said", "asserts"],
      "quote clause",
      "add, reply, respond, answer, retort, counter, rejoin, conclude, agree, concur, chime in, shoot back, fire back, hit back",
    ),
    example: "She added that help was near.",
  },
  {
    ...row(
      ["say-on", "tell", "said", "asserts"],
      "quote",
      "continue, go on, begin, finish, sum up, pipe up, break in, cut in, intone, deadpan, laugh, smile, shrug, nod, beam, sing",
    ),
    example: "“And so it ends,” he continued.",
  },
  {
    ...row(
      ["write", "tell", "said", "asserts"],
      "quote clause",
      "write, tweet, retweet, post, blog, text, email, e-mail, caption, publish, report back",
    ),
    example: "“We are safe,” the pilot wrote on Telegram.",
  },
  {
    ...row(
      ["set-out", "tell", "said", "asserts"],
      "quote clause object",
      "announce, declare, proclaim, mention, recall, recount, reveal, disclose, divulge, explain, repeat, reiterate, stress, emphasize, emphasise, underscore, underline, highlight, clarify, spell out, point out, lay out, set out, detail, outline, pronounce, restate, echo, relate, tout, hail, bring up, describe, discuss, express, voice, convey, articulate, report, broadcast",
    ),
    example: "The ministry announced a ceasefire.",
  },
  {
    ...row(["cite", "tell", "said", "asserts"], "object quote", "cite, quote, name, list, enumerate"),
    example: "The paper cited two officials.",
  },
  {
    ...row(["put-at", "tell", "said", "asserts"], "object-at", "put, place"),
    example: "State television put the toll at nine.",
  },
  {
    ...row(["estimate-at", "tell", "believed", "asserts"], "object-at", "estimate"),
    example: "The agency estimated the number of homeless at 4,000.",
  },
  {
    ...row(["put-it", "tell", "said", "asserts"], "quote", "put it"),
    example: "As the mayor put it, “The dam was old.”",
  },
  {
    ...row(
      ["shout", "tell", "said", "asserts"],
      "quote clause",
      "shout, yell, cry, scream, chant, whisper, mutter, murmur, roar, exclaim, gush, fume, thunder, rant, sneer, snap, scoff, sigh, crow, growl, bellow, boom, holler, bark, rave, marvel, enthuse, huff",
    ),
    example: "“Get out,” a guard shouted.",
  },
  {
    ...row(
      ["tell", "tell", "said", "asserts"],
      "quote addressee",
      "tell, inform, notify, remind, assure, reassure, brief, advise, caution, alert, convince, persuade",
    ),
    example: "A guard told reporters that the gate was locked.",
  },
  {
    ...row(["testify", "tell", "said", "asserts"], "quote clause", "testify, certify, vouch, attest, depose"),
    example: "A nurse testified that no doctor came.",
  },
  {
    ...row(
      ["confirm", "tell", "said", "confirms"],
      "quote clause object",
      "confirm, verify, corroborate, affirm, reaffirm, acknowledge, admit, concede, confess, recognize, recognise, accept, validate",
    ),
    example: "The army confirmed the loss of a drone.",
  },
  {
    ...row(
      ["claim", "tell", "claimed", "asserts"],
      "quote clause object infinitive",
      "claim, assert, contend, maintain, insist, argue, profess, purport, posit, boast, brag, protest, swear, aver, avow, postulate, theorize, argue for, pretend",
    ),
    example: "The group claimed it had shot down a jet.",
  },
  {
    ...row(
      ["allege", "tell", "alleged", "asserts"],
      "quote clause object",
      "allege, charge, complain, suspect, rumor, rumour",
    ),
    example: "Prosecutors alleged that he had fled.",
  },
  {
    ...row(
      ["accuse", "tell", "alleged", "asserts"],
      "object",
      "accuse, blame, fault, implicate, indict, incriminate",
    ),
    example: "Both sides accused each other of breaking the truce.",
  },
  {
    ...row(
      ["deny", "tell", "said", "denies"],
      "quote clause object",
      "deny, refute, rebut, dispute, disavow, disclaim, repudiate, contradict, debunk, disown, gainsay",
    ),
    example: "The ministry denied that a base was hit.",
  },
  {
    ...row(
      ["turn-down", "express", "said", "denies"],
      "object object-as",
      "reject, dismiss, rebuff, brush off, brush aside, shrug off, wave off, rule out, discount, downplay, play down, spurn",
    ),
    example: "The envoy dismissed the report as nonsense.",
  },
  {
    ...row(
      ["doubt", "think", "believed", "doubts"],
      "clause object",
      "doubt, question, challenge, call into question, cast doubt on, disbelieve, distrust, mistrust",
    ),
    example: "Analysts doubted that the pact would hold.",
  },
  {
    ...row(["ask", "tell", "said", "asks"], "quote clause object addressee", "ask, inquire, enquire, query"),
    example: "A reporter asked whether the road was safe.",
  },
  {
    ...row(["wonder", "think", "said", "asks"], "quote clause", "wonder, ponder"),
    example: "Residents wondered who would pay.",
  },
  {
    ...row(
      ["ask-about", "tell", "said", "asks"],
      "object",
      "ask about, ask for, ask of, inquire about, inquire into, enquire about, wonder about, quiz about, query about",
    ),
    example: "She asked about the missing crew.",
  },
  {
    ...row(["warn", "tell", "said", "asserts"], "quote clause object-infinitive addressee", "warn, forewarn"),
    example: "The agency warned that food would run out.",
  },
  {
    ...row(
      ["suggest", "tell", "said", "asserts"],
      "quote clause object",
      "suggest, imply, hint, indicate, signal, intimate, insinuate, propose, recommend, float, put forward, put forth, infer",
    ),
    example: "The minister suggested a meeting in May.",
  },
  {
    ...row(
      ["show", "tell", "reported", "asserts"],
      "clause object quote",
      "show, demonstrate, prove, document, illustrate, read, depict, reflect",
    ),
    example: "A survey found that most wells were dry.",
  },
  {
    ...row(
      ["find-out", "think", "none", "asserts"],
      "clause quote",
      "find, discover, determine, uncover, establish, see, mean, notice",
    ),
    example: "The inquiry found that the gate was open.",
  },
  {
    ...row(
      ["urge", "direct", "said", "asserts"],
      "object-infinitive quote clause object",
      "urge, order, ask, encourage, press, challenge, call upon, call on, appeal to, plead with",
    ),
    example: "The envoy urged both sides to hold fire.",
  },
  {
    ...row(
      ["instruct", "direct", "said", "asserts"],
      "object-infinitive",
      "instruct, tell, warn, remind, convince, persuade, command, direct, beg, implore, exhort, pressure, beseech, invite, summon, advise, lobby, counsel, dare, empower, enlist, enjoin",
    ),
    example: "The colonel instructed them to wait.",
  },
  {
    ...row(
      ["demand", "direct", "said", "asserts"],
      "quote clause object infinitive",
      "demand, request, ask, mandate, plead, solicit, dictate, decree",
    ),
    example: "Protesters demanded that he resign.",
  },
  {
    ...row(
      ["call-for", "direct", "said", "asserts"],
      "object object-infinitive",
      "call for, appeal for, plead for, push for, press for, advocate, advocate for, lobby for, campaign for, agitate for, petition for, beg for, argue against, wait for, hope for, wish for, long for, yearn for, pray for, bid for, insist on, insist upon, press ahead with, pine for, clamor for, clamour for, cry out for",
    ),
    example: "The council called for an inquiry.",
  },
  {
    ...row(
      ["promise", "direct", "said", "asserts"],
      "infinitive clause quote object addressee",
      "promise, vow, pledge, swear, threaten, offer, guarantee",
    ),
    example: "The group vowed to strike again.",
  },
  {
    ...row(
      ["intend", "direct", "believed", "asserts"],
      "infinitive clause",
      "plan, intend, aim, commit, undertake, resolve, volunteer, decide, refuse, decline, agree, hope, wish, aspire, hesitate, elect, opt, propose, seek, look, strive, desire, threaten",
    ),
    example: "The army plans to pull back.",
  },
  {
    ...row(
      ["want", "direct", "believed", "asserts"],
      "object object-infinitive infinitive",
      "want, would like, prefer, seek, desire, crave, covet, contemplate, weigh, mull, mull over, consider, favor, favour, plan, plan for, propose, opt for, aspire to, envision, envisage, would prefer",
    ),
    example: "Rebels want the army to leave.",
  },
  {
    ...row(
      ["believe", "think", "believed", "asserts"],
      "clause object object-infinitive quote",
      "believe, think, feel, assume, presume, suppose, guess, reckon, figure, imagine, trust, surmise, conjecture, judge, sense, gather, take it, deem",
    ),
    example: "Analysts believe the talks will fail.",
  },
  {
    ...row(
      ["know", "think", "none", "asserts"],
      "clause object",
      "know, realize, realise, understand, remember, forget, learn, hear, notice, appreciate, comprehend, perceive, grasp, find out, figure out, work out, make clear, make it clear, make plain, be aware",
    ),
    example: "Residents knew that the dam was weak.",
  },
  {
    ...row(
      ["expect", "think", "believed", "asserts"],
      "clause object object-infinitive infinitive quote",
      "expect, predict, forecast, foresee, anticipate, project, estimate, calculate, speculate, bet, assess, foretell, prophesy, envision, dream",
    ),
    example: "Officials estimate that 40 homes were lost.",
  },
  {
    ...row(
      ["fear", "think", "believed", "asserts"],
      "clause object",
      "fear, worry, dread, regret, lament, rue, bemoan, resent, mourn",
    ),
    example: "Aid workers fear that the toll will rise.",
  },
  {
    ...row(
      ["call", "express", "said", "asserts"],
      "object-predicate object-as",
      "call, label, brand, dub, term, christen, style, nickname, declare, pronounce, deem, find, consider, think, judge",
    ),
    example: "The envoy called the raid a crime.",
  },
  {
    ...row(
      ["describe", "express", "said", "asserts"],
      "object-as",
      "describe, portray, depict, characterize, characterise, cast, paint, denounce, hail, view, see, regard, perceive, condemn, criticize, criticise, blast, slam, frame, present, tout, refer to, think of, dismiss, identify, deride, praise, recast, bill, rate, treat, know, cite, mock, interpret",
    ),
    example: "The ministry described the dead as fighters.",
  },
  {
    ...row(
      ["criticize", "express", "said", "denies"],
      "object",
      "criticize, criticise, condemn, denounce, decry, deplore, lambaste, lambast, slam, blast, chide, rebuke, scold, admonish, castigate, berate, excoriate, bash, rip, knock, mock, ridicule, deride, insult, disparage, belittle, malign, vilify, demonize, demonise, trash, skewer, taunt, tease, scorn, pan, reprimand, reproach, call out, rail against, rail at, inveigh against, lash out at, lash out against, hit out at, speak out against, speak against, push back on, push back against, push back at, protest against, object to, disagree with, disapprove of, take issue with, complain about, complain of, take aim at, take a swipe at, scoff at, laugh at, warn against, disavow, oppose, protest, resist, hate, dislike, loathe, despise, detest, abhor, poke fun at, turn against, bristle at, balk at, recoil at, come out against, argue with, quarrel with, clash with, tear into, rip into, single out",
    ),
    example: "The union criticised the plan.",
  },
  {
    ...row(
      ["praise", "express", "said", "confirms"],
      "object",
      "praise, laud, applaud, commend, welcome, salute, thank, congratulate, compliment, extol, celebrate, credit, cheer, endorse, support, back, defend, favor, favour, champion, promote, approve, approve of, admire, respect, like, love, agree with, agree on, side with, sympathize with, sympathise with, believe in, stand by, stand with, vouch for, stick up for, stand up for, speak up for, root for, rally behind, get behind, adore, idolize, cherish, appreciate, heap praise on, speak highly of, back up, come out for, lean toward, sign off on, forgive, excuse, pay tribute to, apologize for, apologise for",
    ),
    example: "The president praised the rescuers.",
  },
  {
    ...row(
      ["speak-of", "express", "said", "asserts"],
      "object",
      "speak of, speak about, talk about, talk of, talk up, tell of, refer to, allude to, comment on, joke about, boast of, boast about, brag about, warn of, warn about, argue about, argue over, respond to, react to, reply to, point to, point at, hint at, dwell on, touch on, touch upon, expand on, elaborate on, reflect on, opine on, weigh in on, remark on, testify about, lie about, tweet about, write about, write of, write off, muse about, hold forth on, gloat about, rant about, rave about, address, acknowledge, invoke, reference, summarize, summarise, recite, retell, debate, answer, preach, emphasize, zero in on, home in on, read from, signal, compare, liken, contrast, equate, speculate about, speculate on, raise questions about, raise concerns about, recap, mischaracterize, misrepresent, overstate, exaggerate, understate",
    ),
    example: "The bishop spoke of hope.",
  },
  {
    ...row(
      ["think-of", "think", "believed", "asserts"],
      "object",
      "think of, think about, know of, know about, learn of, learn about, hear of, hear about, dream of, dream about, worry about, worry over, care about, fret about, agonize over, disagree on, disagree over, disagree about, be aware of, deliberate over, mind, overlook, misunderstand, grapple with, identify with, believe",
    ),
    example: "Villagers worry about the dam.",
  },
  {
    ...row(
      ["seem", "think", "believed", "asserts"],
      "infinitive predicate",
      "seem, appear, look, sound, look like, sound like, seem like, look as if, look as though",
    ),
    raising: true,
    example: "The truce seems to be holding.",
  },
];

export interface ReportingVerb {
  /** The verb with its particle. */
  readonly verb: string;
  readonly classes: readonly ReportingClass[];
  readonly frames: ReadonlySet<Frame>;
}

/** Verbs that only lead up to another ("went on to say", "declined to comment"). Source: own knowledge. */
export const leadingVerbs: ReadonlySet<string> = new Set(
  "go,go on,continue,begin,start,try,attempt,seek,refuse,decline,appear,seem,tend,fail,manage,struggle,rush,hesitate,use,proceed,cease,come,dare,bother,happen,want,like,love,need,choose,get,move,help".split(
    ",",
  ),
);

function buildTable(): PhraseTable<ReportingVerb> {
  const byVerb = new Map<string, ReportingClass[]>();
  for (const one of reportingClasses) {
    for (const verb of one.verbs) byVerb.set(verb, [...(byVerb.get(verb) ?? []), one]);
  }
  const table = new PhraseTable<ReportingVerb>();
  for (const [verb, classes] of byVerb) {
    table.add(verb, { verb, classes, frames: new Set(classes.flatMap((one) => one.frames)) });
  }
  return table;
}

const table = buildTable();

/** The reporting verb whose words stand at `words[at]`, the first as a lemma; the longest wins. */
export function reportingVerbAt(
  words: readonly string[],
  at: number,
): { readonly verb: ReportingVerb; readonly to: number } | null {
  const match = table.longest(words, at);
  const verb = match?.values[0];
  return match && verb ? { verb, to: match.to } : null;
}

/** The class under which `verb` takes `frame`: the first that allows it, else its first. */
export function classFor(verb: ReportingVerb, frame: Frame): ReportingClass {
  return verb.classes.find((one) => one.frames.includes(frame)) ?? (verb.classes[0] as ReportingClass);
}

/** Objects with which a reporting verb tells nothing: verb, then nouns or predicates. Source: own knowledge. */
const mute: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["claim", new Set("life,lives,victim,victims,title,prize,victory".split(","))],
  ["pronounce", new Set("dead,deceased".split(","))],
  ["find", new Set("dead,guilty,unresponsive,himself,herself,themselves,itself".split(","))],
  ["report", new Set("duty,work".split(","))],
  ["read", new Set("book,books,rights".split(","))],
  ["raise", new Set("money,funds".split(","))],
  ["appeal", new Set("verdict,ruling,sentence,conviction".split(","))],
]);

/** Whether `verb` with an object or predicate headed by the lower-case `head` is an idiom that tells nothing ("claimed four lives"). */
export function isMute(verb: string, head: string): boolean {
  return mute.get(verb)?.has(head) ?? false;
}
