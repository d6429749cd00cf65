/**
 * What verbs can take after them, as far as it tells a past tense from a participle: "the man died in hospital" but
 * "the man wounded in the blast". Source: own knowledge of general usage.
 */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Verbs with no object and so no passive; example: "The bridge collapsed in the flood". */
export const intransitiveVerbs: ReadonlySet<string> = words(`
  die arrive happen occur collapse emerge remain appear disappear last result belong erupt stay live travel agree resign vote participate
  respond react complain fail try hope wait look listen talk walk march rally gather stop start begin continue explode detonate crash land sail
  range vary differ depend rely exist consist proceed succeed vanish faint cry scream shout laugh smile sleep sit stand lie kneel rise fall
  go come become run grow increase decrease decline drop climb soar surge plunge dip slump fluctuate escalate intensify worsen improve
  retire graduate flee escape surrender retreat advance depart return pass expire elapse lapse object protest demonstrate riot clash
  fight struggle compete negotiate collaborate cooperate converge intervene interfere interact meet converse testify apologise apologize
  sympathise sympathize yearn seem tend decide want need refuse vow threaten intend plan arise stem originate derive ensue follow swear plead
  starve perish`);

/** Verbs followed by a clause without "that"; example: "Police said the man drowned". */
export const clauseVerbs: ReadonlySet<string> = words(`
  say think believe know report claim add confirm tell announce hear feel hope fear warn allege insist note state declare acknowledge admit deny
  suggest show indicate reveal learn find guess suppose assume expect estimate conclude argue maintain mean see remember recall stress complain predict caution emphasise emphasize reiterate decide understand realize realise swear inform ensure`);

/** Verbs that take "to do" of their own subject in the past tense; after others "-ed to" is more often passive. */
export const ownInfinitiveVerbs: ReadonlySet<string> = words(`
  agree decide try want vow threaten refuse fail attempt pledge promise hope plan intend start continue manage need seek wish happen tend begin
  offer swear struggle move prepare choose ask rush race return travel go come proceed hurry volunteer hesitate struggle learn claim appear seem`);

/** Verbs that keep their object in the passive ("was given a medal", "named commander", "called a traitor"). */
export const doubleObjectVerbs: ReadonlySet<string> = words(
  "give name call award grant deny elect appoint dub pronounce label brand charge fine",
);

/** Adjectives that look like participles; example: "Residents are worried". */
export const participialAdjectives: ReadonlySet<string> = words(`
  interested concerned worried tired excited scared married divorced retired determined complicated advanced experienced crowded talented pleased
  satisfied disappointed unidentified unknown aged so-called armed unarmed masked hooded naked sacred wicked ashamed afraid sophisticated detailed dedicated
  inclined terrified embarrassed united sunken rotten swollen drunken civilised civilized accomplished unprecedented unexpected unconfirmed undisclosed
  unspecified unharmed unhurt mixed learned skilled gifted rid privileged outdated well-known undisputed enlightened unwanted undecided unarmed unmanned uninjured unscathed`);

/** Words in -ing that are nouns or adjectives, or end so by chance; example: "the building". */
export const ingWords: ReadonlySet<string> = words(`
  building morning evening ceiling king ring spring string thing wing nothing something anything everything wedding sibling housing clothing earring ending feeling
  funding hearing meaning offspring painting parking railing sterling duckling viking during pudding shilling swing sling sting fling wring bring ping upcoming
  ongoing forthcoming outstanding oncoming neighboring neighbouring incoming outgoing`);

/** Nouns that take a "that" clause as their content; example: "the claim that troops had fled". */
export const contentNouns: ReadonlySet<string> = words(`
  fact claim report evidence idea belief fear sign news hope allegation possibility doubt question statement announcement warning conclusion view concern rumour rumor
  suspicion accusation suggestion indication impression assumption argument notion thought word assurance admission confirmation denial proof chance likelihood risk
  danger threat pledge promise demand condition understanding assertion assessment claims reports fears concerns signs rumours rumors hopes allegations reports doubts warnings
  accusations suggestions indications suspicions statements assurances threats worries worry`);

/** Gerunds that name a violent or public deed; example: "the shelling of the town". */
export const deedNouns: ReadonlySet<string> = words(`
  shooting bombing shelling killing stabbing beating hijacking kidnapping lynching looting rioting fighting firing burning beheading poisoning drowning
  hanging ambushing raiding bloodletting infighting bulldozing torturing trafficking smuggling jamming crossing landing gathering hearing briefing meeting
  ruling sentencing policing mining training testing voting polling warning opening closing offering siding posting landing sighting finding`);
