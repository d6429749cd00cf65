/** Source of all sets: own knowledge of English grammar. */
function set(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** Prepositions whose phrase hangs on the noun before it, so that the noun and not the phrase is the subject. */
export const nounPrepositions: ReadonlySet<string> = set(
  "of in at near with from inside outside on by for against into behind between to under over around across along through within aboard beside beneath amid among during off onto toward towards via per outside like including despite without upon after before since following throughout past",
);

/** Words that open a clause of their own; what stands before them is another clause. */
export const clauseOpeners: ReadonlySet<string> = set(
  "that because when while if unless although though whereas whether where as until than so how why what whenever wherever once",
);

export const relativePronouns: ReadonlySet<string> = set("who whom which that whose");

export const beForms: ReadonlySet<string> = set("am is are was were be been being 's 're 'm");
export const getForms: ReadonlySet<string> = set("get gets got gotten getting");
export const haveForms: ReadonlySet<string> = set("have has had having 've 'd");

/** Verbs after which a state or participle is told of somebody ("was found shot", "were left wounded"). */
export const linkingVerbs: ReadonlySet<string> = set(
  "be remain lie stay become seem appear pronounce declare find leave list presume report confirm fear believe feel get end turn lay",
);

/** Words for parts of time that stand as nouns without a preposition ("Monday night"). */
export const timeNouns: ReadonlySet<string> = set(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight night morning afternoon evening noon midnight day days week weekend month year years hour hours minute minutes moment moments dawn dusk january february march april may june july august september october november december time times a.m. p.m.",
);

/** Forms of the commonest verbs of telling, whose object is what was told and never a person ("police said two died"). */
export const reportingForms: ReadonlySet<string> = set(
  "say says said saying tell tells told report reports reported confirm confirms confirmed believe believes believed think thinks thought announce announces announced claim claims claimed state states stated add adds added",
);

/** Further verbs by which a source gives a count of its own ("a relative listed six dead"). */
export const countingForms: ReadonlySet<string> = set(
  "identify identifies identified record records recorded put puts cite cites cited list lists listed specify specifies specified note notes noted mention mentions mentioned write writes wrote post posts posted tweet tweets tweeted estimate estimates estimated count counts counted document documents documented alleged alleges allege indicate indicates indicated",
);
