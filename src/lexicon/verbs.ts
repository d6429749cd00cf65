import { WordMap } from "../text/word-set.ts";
/** Forms of one irregular verb; several pasts or participles are parted by `/`. */
export interface IrregularVerb {
  readonly base: string;
  readonly past: readonly string[];
  readonly participle: readonly string[];
}

/** `base past participle`. Source: own knowledge of general usage. */
const rows =
  `arise arose arisen, awake awoke awoken, bear bore borne/born, beat beat beaten, become became become, befall befell befallen, begin began begun,
behold beheld beheld, bend bent bent, bet bet bet, bid bid bid, bind bound bound, bite bit bitten, bleed bled bled, blow blew blown,
break broke broken, breed bred bred, bring brought brought, broadcast broadcast broadcast, build built built, burn burned/burnt burned/burnt,
burst burst burst, buy bought bought, cast cast cast, catch caught caught, choose chose chosen, cling clung clung, come came come, cost cost cost,
creep crept crept, cut cut cut, deal dealt dealt, dig dug dug, dive dived/dove dived, do did done, draw drew drawn, dream dreamed/dreamt dreamed/dreamt,
drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, feed fed fed, feel felt felt, fight fought fought, find found found,
flee fled fled, fling flung flung, fly flew flown, forbid forbade/forbad forbidden, forecast forecast forecast, foresee foresaw foreseen,
forget forgot forgotten, forgive forgave forgiven, forgo forwent forgone, freeze froze frozen, get got got/gotten, give gave given, go went gone,
grind ground ground, grow grew grown, hang hung/hanged hung/hanged, have had had, hear heard heard, hide hid hidden, hit hit hit, hold held held,
hurt hurt hurt, keep kept kept, kneel knelt knelt, know knew known, lay laid laid, lead led led, lean leaned/leant leaned/leant, leap leaped/leapt leaped/leapt,
learn learned/learnt learned/learnt, leave left left, lend lent lent, let let let, lie lay lain, light lit/lighted lit/lighted, lose lost lost,
make made made, mean meant meant, meet met met, mislead misled misled, mistake mistook mistaken, misunderstand misunderstood misunderstood,
offset offset offset, overcome overcame overcome, overhear overheard overheard, override overrode overridden, overrun overran overrun,
oversee oversaw overseen, overtake overtook overtaken, overthrow overthrew overthrown, overturn overturned overturned, partake partook partaken,
pay paid paid, plead pleaded/pled pleaded/pled, prove proved proved/proven, put put put, quit quit quit, read read read, rebuild rebuilt rebuilt,
repay repaid repaid, retake retook retaken, rethink rethought rethought, rewrite rewrote rewritten, rid rid rid, ride rode ridden, ring rang rung,
rise rose risen, run ran run, saw sawed sawn, say said said, see saw seen, seek sought sought, sell sold sold, send sent sent, set set set,
shake shook shaken, shed shed shed, shine shone shone, shoot shot shot, show showed shown/showed, shrink shrank/shrunk shrunk, shut shut shut,
sing sang sung, sink sank/sunk sunk, sit sat sat, slay slew slain, sleep slept slept, slide slid slid, sling slung slung, slit slit slit, speak spoke spoken,
speed sped sped, spend spent spent, spill spilled/spilt spilled/spilt, spin spun spun, split split split, spread spread spread, spring sprang/sprung sprung,
stand stood stood, steal stole stolen, stick stuck stuck, sting stung stung, stink stank stunk, strike struck struck/stricken, string strung strung,
strive strove striven, swear swore sworn, sweep swept swept, swell swelled swollen, swim swam swum, swing swung swung, take took taken,
teach taught taught, tear tore torn, tell told told, think thought thought, throw threw thrown, thrust thrust thrust, tread trod trodden,
undercut undercut undercut, undergo underwent undergone, understand understood understood, undertake undertook undertaken, undo undid undone,
uphold upheld upheld, upset upset upset, wake woke woken, wear wore worn, weave wove woven, weep wept wept, win won won, wind wound wound,
withdraw withdrew withdrawn, withhold withheld withheld, withstand withstood withstood, wring wrung wrung, write wrote written`
    .split(",")
    .map((row) => row.trim().split(" "));

export const irregularVerbs: readonly IrregularVerb[] = rows.map(
  ([base = "", past = "", participle = ""]) => ({
    base,
    past: past.split("/"),
    participle: participle.split("/"),
  }),
);

function formMap(pick: (verb: IrregularVerb) => readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    irregularVerbs.flatMap((verb) => pick(verb).map((form): [string, string] => [form, verb.base])),
  );
}

/** Irregular past tense to base form: `struck` to `strike`. */
export const irregularPasts: ReadonlyMap<string, string> = formMap((verb) => verb.past);
/** Irregular past participle to base form: `stricken` to `strike`. */
export const irregularParticiples: ReadonlyMap<string, string> = formMap((verb) => verb.participle);

export type AuxiliaryKind = "be" | "have" | "do" | "modal" | "get";

const auxiliaryRows: Readonly<Record<AuxiliaryKind, string>> = {
  be: "be am is are was were been being 'm 're",
  have: "have has had having 've",
  do: "do does did",
  modal: "will would shall should can could may might must ca wo sha 'll 'd ought",
  get: "get gets got gotten getting",
};

/** Auxiliary forms by what they do; "'s" is settled by its surroundings. */
export const auxiliaries: WordMap<AuxiliaryKind> = new WordMap(
  (Object.keys(auxiliaryRows) as AuxiliaryKind[]).flatMap((kind) =>
    auxiliaryRows[kind].split(" ").map((form): [string, AuxiliaryKind] => [form, kind]),
  ),
);
