import type { Aspect } from "../model/claim.ts";
import { distinctForms, plural } from "../text/inflections.ts";

/** What befell the people; `hit` is being shot, stabbed or struck with the outcome left open. */
export type Harm =
  | Extract<Aspect, "killed" | "wounded" | "casualties" | "missing" | "detained" | "displaced" | "hostages">
  | "hit"
  | "unhurt";

/**
 * How the word takes the people it tells of:
 * suffer "two men suffered gunshot wounds" (the noun of the wound follows);
 * hospital "was taken to a hospital" (the place follows); rescue "could not save him" (told to have failed); evict "forced from their homes" (the homes follow);
 * flight "2,000 people fled the fighting" (many, and from or to somewhere); loss "the army lost three men" (its own fighters);
 * object "killed two men" / "two men were killed"; subject "two men died"; state "two men are dead";
 * count "two deaths"; toll "death toll of two"; of "the death of two men"; implied "a deadly attack"; lives "claimed two lives".
 */
export type HarmFrame =
  | "object"
  | "subject"
  | "suffer"
  | "hospital"
  | "rescue"
  | "evict"
  | "flight"
  | "loss"
  | "state"
  | "count"
  | "toll"
  | "multiple"
  | "of"
  | "implied"
  | "lives";

export interface CasualtyWord {
  readonly id: string;
  readonly harm: Harm;
  readonly frame: HarmFrame;
  /** Lower-case surface forms of one or more words. */
  readonly forms: readonly string[];
}

type Row = readonly [harm: Harm, words: string];

/** Source of all tables: own knowledge of general usage. Example: "gunmen killed two men". */
const objectVerbs: readonly Row[] = [
  [
    "killed",
    "kill, murder, slay, assassinate, massacre, slaughter, martyr, behead, execute, lynch, gun down, electrocute, fatally shoot, fatally wound, fatally injure, fatally stab, fatally strike, mortally wound, shoot dead, shoot to death, stab to death, beat to death, burn to death, crush to death, shoot and kill, stab and kill, hack to death, strangle, eliminate, neutralise, neutralize, burn alive, bury alive, drown",
  ],
  [
    "wounded",
    "wound, injure, hurt, maim, graze, critically wound, critically injure, seriously injure, seriously wound, severely wound, severely injure, badly injure, badly wound, shoot and wound, shoot and injure, non-fatally shoot, hospitalize, hospitalise",
  ],
  ["hit", "shoot, stab, strike, hit"],
  [
    "detained",
    "arrest, detain, apprehend, capture, round up, take into custody, take prisoner, hold for questioning, take in for questioning, bring in for questioning",
  ],
  ["hostages", "kidnap, abduct, take hostage, hold hostage, take captive, snatch"],
  [
    "displaced",
    "displace, uproot, make homeless, leave homeless, force from their homes, drive from their homes",
  ],
];

/** Example: "two men died", "he succumbed to his wounds". */
const subjectVerbs: readonly Row[] = [
  [
    "killed",
    "die, perish, pass away, lose his life, lose her life, lose their lives, lose their life, bleed to death, burn to death, drown, suffocate, succumb to his injuries, succumb to her injuries, succumb to their injuries, succumb to his wounds, succumb to her wounds, succumb to their wounds, succumb to injuries, succumb to wounds, succumb to the injuries, succumb, breathe his last, become a martyr, attain martyrdom, come to death, meet their death, meet his death, meet her death, turn the gun on himself, turn the gun on herself, turn the gun on themselves, turn gun on self, turn gun on himself, turn the weapon on himself, take his own life, take her own life, take their own lives, commit suicide, die by suicide, end his life, end her life",
  ],
  ["wounded", "survive the shooting, survive the attack"],
  [
    "displaced",
    "flee their homes, fled their homes, abandon their homes, leave their homes, left their homes",
  ],
];

/** Example: "she sustained minor injuries". */
const sufferingVerbs: readonly Row[] = [
  ["wounded", "suffer, sustain, receive, nurse, treat for, recover from"],
];

/** Example: "surgeons could not save the driver", "he could not be revived". */
const rescues: readonly Row[] = [["killed", "save, revive, resuscitate"]];

/** Example: "the crash sent three people to the hospital". */
const hospitalVerbs: readonly Row[] = [
  ["wounded", "send, take, transport, rush, airlift, fly, bring, treat, admit"],
];

/** Example: "the floods forced 2,000 people from their homes". */
const evictingVerbs: readonly Row[] = [["displaced", "force, drive, drove, driven, push"]];

/** Example: "2,000 people fled the fighting", "500 residents were evacuated". */
const flights: readonly Row[] = [["displaced", "flee, fled, evacuate"]];

/** Example: "the army lost three men". */
const losses: readonly Row[] = [["killed", "lose"]];

/** Example: "a man is dead", "four hurt", "two still missing". */
const states: readonly Row[] = [
  ["killed", "dead, deceased, lifeless, slain, killed in action, fatally"],
  [
    "wounded",
    "in critical condition, in serious condition, in stable condition, in fair condition, in good condition, in critical but stable condition, in serious but stable condition, in grave condition, in guarded condition, in intensive care, in hospital, on life support, brain dead, brain-dead, with a gunshot wound, with gunshot wounds, with a graze wound, with injuries, with wounds, with shrapnel wounds, with burns, critically, seriously, hospitalized, hospitalised",
  ],
  [
    "missing",
    "missing, unaccounted for, still missing, under the rubble, beneath the rubble, trapped under the rubble, trapped under rubble",
  ],
  ["detained", "in custody, under arrest, held"],
  ["displaced", "homeless"],
  ["unhurt", "unhurt, unharmed, uninjured, unscathed"],
];

/** Example: "12 deaths", "no fatalities", "three bodies were found". */
const countNouns: readonly Row[] = [
  ["killed", "death, fatality, dead, martyr, corpse, body, fatal injury, murder victim, homicide victim"],
  [
    "wounded",
    "injury, injured, wounded, non-fatal injury, minor injury, serious injury, injured person, wounded person",
  ],
  ["casualties", "casualty"],
  ["detained", "arrest, detainee"],
  ["hostages", "hostage, captive"],
  ["missing", "missing"],
  ["displaced", "displaced"],
];

/** Example: "the death toll rose to 61". */
const tolls: readonly Row[] = [
  [
    "killed",
    "death toll, count of the dead, count of dead, tally of the dead, tally of dead, tally of deaths, number of dead, number of the dead, number of deaths, number killed, number of killed, number of civilians killed, number of people killed, number of fatalities, death count, number of those killed, toll of dead, number of martyrs, martyrs toll, the dead at, the dead number, the dead numbered",
  ],
  [
    "wounded",
    "number of wounded, number of the wounded, count of the wounded, number of injured, number of injuries, number of people injured, number of people wounded, injury toll, number of those injured, number of those wounded, the wounded number, the wounded numbered, the injured numbered",
  ],
  ["casualties", "casualty toll, toll, number of casualties, casualty count, number of victims"],
  ["missing", "number of missing"],
];

/** Example: "the killing of a farmer", "his death", "the shooting death of a boy". */
const ofNouns: readonly Row[] = [
  [
    "killed",
    "death, killing, murder, slaying, assassination, shooting death, fatal shooting, deadly shooting, homicide, fatal stabbing, deadly stabbing, stabbing death, execution, accidental death, martyrdom, beheading, passing, manslaughter, dead body, bodies, remains",
  ],
  ["wounded", "wounding, maiming, injury, injuring"],
  ["hit", "shooting, stabbing"],
  ["detained", "arrest, detention, capture"],
  ["hostages", "kidnapping, abduction, kidnap"],
];

/** Example: "a deadly attack", "the homicide victim": words that tell that somebody died, not who or how many. */
const implied: readonly Row[] = [
  [
    "killed",
    "fatal, deadly, fatal shooting, deadly shooting, fatal stabbing, deadly stabbing, shooting death, stabbing death, homicide victim, murder victim, murder-suicide",
  ],
];

/** Example: "the blast claimed five lives". */
const lives: readonly Row[] = [["killed", "claim, take, cost, lose"]];

/** Example: "a double homicide", "quadruple shooting". */
const multiples: readonly (readonly [word: string, count: number])[] = [
  ["double", 2],
  ["triple", 3],
  ["quadruple", 4],
  ["quintuple", 5],
  ["sextuple", 6],
  ["septuple", 7],
];
const multipleNouns: readonly Row[] = [
  ["killed", "homicide, murder, slaying, killing, fatality, murder case, homicide case, fatal shooting"],
  ["hit", "shooting, stabbing"],
];

/** How many people "double", "triple" and the like stand for. */
export const multipleCounts: ReadonlyMap<string, number> = new Map(multiples);

function multiplied(noun: string): string[] {
  return multiples.flatMap(([word]) => [`${word} ${noun}`, `${word}-${noun}`]);
}

function inflected(phrase: string): string[] {
  const words = phrase.split(" ");
  const at = /^(?:fatally|mortally|critically|seriously|severely|badly|non-fatally)$/.test(words[0] as string)
    ? 1
    : 0;
  const joined = words.indexOf("and");
  return distinctForms(words[at] as string).flatMap((form) => {
    const next = [...words];
    next[at] = form;
    if (joined < 0) return [next.join(" ")];
    const second = words[joined + 1] as string;
    return distinctForms(second).flatMap((other) =>
      ["and", ",", "&", ", then", "then"].map((joint) => [...next.slice(0, joined), joint, other].join(" ")),
    );
  });
}

function expand(
  rows: readonly Row[],
  frame: HarmFrame,
  formsOf: (words: string) => readonly string[],
): CasualtyWord[] {
  return rows.flatMap(([harm, list]) =>
    list
      .split(", ")
      .map((words) => ({ id: `${frame}:${words}`, harm, frame, forms: [...new Set(formsOf(words))] })),
  );
}

const singularAndPlural = (noun: string): string[] => [noun, plural(noun)];
/** Adjectives used as counts keep their form: "12 wounded". */
const unchanging: ReadonlySet<string> = new Set(["dead", "injured", "wounded", "missing", "displaced"]);

/** Every word by which people are told to have come to harm. */
export const casualtyWords: readonly CasualtyWord[] = [
  ...expand(objectVerbs, "object", inflected),
  ...expand(subjectVerbs, "subject", inflected),
  ...expand(sufferingVerbs, "suffer", inflected),
  ...expand(rescues, "rescue", inflected),
  ...expand(hospitalVerbs, "hospital", inflected),
  ...expand(evictingVerbs, "evict", inflected),
  ...expand(flights, "flight", inflected),
  ...expand(losses, "loss", inflected),
  ...expand(states, "state", (words) => [words]),
  ...expand(countNouns, "count", (noun) => (unchanging.has(noun) ? [noun] : singularAndPlural(noun))),
  ...expand(tolls, "toll", (words) => [words]),
  ...expand(ofNouns, "of", singularAndPlural),
  ...expand(implied, "implied", (words) => [words]),
  ...expand(lives, "lives", inflected),
  ...expand(multipleNouns, "multiple", multiplied),
];

/** What people die of without a happening that could be an incident. Example: "he died of cancer". */
export const naturalCauses: ReadonlySet<string> = new Set(
  "cancer leukemia leukaemia illness disease pneumonia stroke diabetes overdose covid covid-19 aids dementia complications tumor tumour cardiac natural".split(
    " ",
  ),
);
