/** Source of all tables: own knowledge of general usage. Example: "dismissed as fabricated reports that 60 had died". */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Nouns for what is told by somebody else. */
export const reportNouns: ReadonlySet<string> = words(
  "report reports rumour rumours rumor rumors claim claims allegation allegations assertion assertions suggestion suggestions story stories",
);

/** Words that call such a telling untrue or turn it down. */
export const rejections: ReadonlySet<string> = words(
  "false fabricated fake unfounded baseless untrue erroneous incorrect dismissed dismissing dismisses rejected rejecting rejects refuted refuting refutes contradicted contradicting contradicts debunked debunking denied denying denies rebutted rebutting",
);

/** Words before a count that later ones have replaced: "had first spoken of 2 dead", "hours earlier". */
export const earlierCounts: readonly string[] =
  "at first, had first, first spoke, first spoken, first put, first reported, initially, initial reports, earlier reports, an earlier report, earlier report, early reports, first reports, hours earlier, had earlier, earlier said, earlier put, previously put, previously reported, previously said, preliminary reports, preliminary toll, earlier toll, earlier death toll, initial toll, initial death toll".split(
    ", ",
  );

/** Things that kill over years, so that what they "have killed" is no count of one incident. */
export const lastingStrife: ReadonlySet<string> = words(
  "insurgency war conflict insurrection rebellion uprising violence fighting feud hostilities jihad unrest crisis campaign",
);

/** Verbs whose object is a deed that need not have been done: "approved the killing of 300 prisoners". */
export const intents: ReadonlySet<string> = words(
  "authorise authorize approve permit allow order plan plot threaten demand urge advocate justify contemplate consider propose attempt prevent avoid stop",
);
