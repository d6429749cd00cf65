/**
 * How an abbreviation written with a full stop behaves at the end of a sentence.
 * `title` and `lead` want a word after them and never end one; `number` is an abbreviation only before a digit;
 * `day` ends one before anything but a digit; `open` ends one before a word that likes to start sentences.
 * Source: own knowledge of general usage.
 */
export type AbbreviationKind = "title" | "lead" | "number" | "day" | "open";

const rows: Readonly<Record<AbbreviationKind, string>> = {
  // "Lt. Gen. Smith", "Mr. Jones"
  title:
    "mr mrs ms mx messrs dr drs prof gen lt col maj capt cmdr cdr cpl sgt ssgt msgt tsgt pvt pfc adm brig cpt lcpl lance-cpl spc insp det supt sen rep reps sens gov pres amb hon rev revd fr sr msgr st ste mt ft atty asst dep dir supt pte wg flt sqn const sec vice-adm rear-adm maj-gen lt-gen lt-col brig-gen sgt-maj mme mlle sheikh sh ayat eng ing",
  // "Smith v. Jones", "e.g. rockets"
  lead: "v vs e.g i.e cf viz approx ca al-haj nr incl esp",
  // "No. 5", "Art. 51", "p. 3"
  number: "c no nos art arts vol pp p para paras sec sect ch fig figs op res ver pt",
  // "Jan. 23"
  day: "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun",
  // "Acme Inc. said", "in the U.S. The"
  open: "inc corp co ltd bros jr etc al ave blvd rd dept univ assn natl intl govt est min max avg mil bn tn a.m p.m u.s u.k u.n e.u u.s.a u.a.e u.s.s.r d.c l.a n.y a.d b.c ph.d m.d b.a m.a ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que alta",
};

export const abbreviations: ReadonlyMap<string, AbbreviationKind> = new Map(
  (Object.keys(rows) as AbbreviationKind[]).flatMap((kind) =>
    rows[kind].split(" ").map((word): [string, AbbreviationKind] => [word, kind]),
  ),
);

/** Words that begin a new sentence rather than go on after an abbreviation such as "U.S." or "Inc.". */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  "the a an this that these those he she it they we i you there here his her its their our my your in on at by for from with after before when while as if but and or so yet however meanwhile also since until during although though because despite under over about according earlier later last next both all some many most several no not one two what who where why how more another each every now then such police officials".split(
    " ",
  ),
);
