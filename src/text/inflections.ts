/** The forms of one English verb: `kill`, `kills`, `killing`, `killed`, `killed`. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly gerund: string;
  readonly past: string;
  readonly participle: string;
}

/** Past tense and past participle where adding `-ed` is wrong. */
const irregular: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["win", ["won", "won"]],
  ["build", ["built", "built"]],
  ["cut", ["cut", "cut"]],
  ["overthrow", ["overthrew", "overthrown"]],
  ["overrun", ["overran", "overrun"]],
  ["retake", ["retook", "retaken"]],
  ["withdraw", ["withdrew", "withdrawn"]],
  ["be", ["was", "been"]],
  ["beat", ["beat", "beaten"]],
  ["become", ["became", "become"]],
  ["bleed", ["bled", "bled"]],
  ["blow", ["blew", "blown"]],
  ["break", ["broke", "broken"]],
  ["bring", ["brought", "brought"]],
  ["burst", ["burst", "burst"]],
  ["catch", ["caught", "caught"]],
  ["drive", ["drove", "driven"]],
  ["drown", ["drowned", "drowned"]],
  ["fall", ["fell", "fallen"]],
  ["fight", ["fought", "fought"]],
  ["find", ["found", "found"]],
  ["fly", ["flew", "flown"]],
  ["get", ["got", "got"]],
  ["give", ["gave", "given"]],
  ["go", ["went", "gone"]],
  ["grow", ["grew", "grown"]],
  ["hit", ["hit", "hit"]],
  ["hold", ["held", "held"]],
  ["hurt", ["hurt", "hurt"]],
  ["keep", ["kept", "kept"]],
  ["lay", ["laid", "laid"]],
  ["leave", ["left", "left"]],
  ["lose", ["lost", "lost"]],
  ["make", ["made", "made"]],
  ["put", ["put", "put"]],
  ["rise", ["rose", "risen"]],
  ["run", ["ran", "run"]],
  ["send", ["sent", "sent"]],
  ["set", ["set", "set"]],
  ["shoot", ["shot", "shot"]],
  ["sink", ["sank", "sunk"]],
  ["slay", ["slew", "slain"]],
  ["slit", ["slit", "slit"]],
  ["stand", ["stood", "stood"]],
  ["steal", ["stole", "stolen"]],
  ["strike", ["struck", "struck"]],
  ["take", ["took", "taken"]],
  ["throw", ["threw", "thrown"]],
]);

/** Verbs of more than one syllable, or odd ones, whose last consonant is doubled; short ones are told by their shape. */
const doubling: ReadonlySet<string> = new Set(["admit", "gun", "stab", "kidnap", "repel", "rebel", "expel"]);
const shortVowelConsonant = /^[^aeiou]*[aeiou][bdgklmnprtv]$/;

function stem(verb: string): string {
  return shortVowelConsonant.test(verb) || doubling.has(verb) ? verb + verb.slice(-1) : verb;
}

function withS(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

function withIng(verb: string): string {
  if (verb.endsWith("ie")) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb) && verb !== "be") return `${verb.slice(0, -1)}ing`;
  return `${stem(verb)}ing`;
}

function withEd(verb: string): string {
  if (verb.endsWith("e")) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem(verb)}ed`;
}

/** Every form of an English verb given in the infinitive. */
export function verbForms(verb: string): VerbForms {
  const [past, participle] = irregular.get(verb) ?? [withEd(verb), withEd(verb)];
  return { base: verb, third: withS(verb), gerund: withIng(verb), past, participle };
}

/** The different forms of a verb, infinitive first. */
export function distinctForms(verb: string): string[] {
  const { base, third, gerund, past, participle } = verbForms(verb);
  return [...new Set([base, third, gerund, past, participle])];
}

const irregularPlurals: ReadonlyMap<string, string> = new Map([
  ["man", "men"],
  ["woman", "women"],
  ["child", "children"],
  ["person", "people"],
  ["wife", "wives"],
  ["life", "lives"],
  ["knife", "knives"],
  ["half", "halves"],
  ["thief", "thieves"],
  ["personnel", "personnel"],
  ["police", "police"],
  ["aircraft", "aircraft"],
]);

/** The plural of an English noun; compounds inflect their last part. */
export function plural(noun: string): string {
  const known = irregularPlurals.get(noun);
  if (known) return known;
  for (const ending of ["man", "woman", "child"]) {
    if (noun.endsWith(ending) && noun.length > ending.length && !noun.endsWith("german")) {
      return noun.slice(0, -ending.length) + (irregularPlurals.get(ending) as string);
    }
  }
  return withS(noun);
}
