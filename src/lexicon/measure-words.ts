/** Words that, standing right after a number, show that it counts no people, places or attacks. */
const after =
  "a.m. p.m. am pm a.m p.m o'clock percent % per cent per-cent dollars dollar euros pounds rupees cents kilometers kilometres km kms miles mile metres meters metre meter m yards yard feet foot ft inches inch cm mm kg kilograms kilos pounds tons tonnes tonne caliber calibre gauge rounds shots bullets casings shells magazines times years year months month weeks week days day hours hour minutes minute seconds second decades block blocks degrees nd th st rd mph kmh knots hectares acres square cubic street avenue road drive st. ave. blvd dr. floor floors storey stories dinars shekels yuan bn points votes seats counts count charges felony felonies misdemeanors misdemeanor lbs pages grade graders";

/** Words that, standing right before a number, show that it is a name, an address, a time or a score. */
const before =
  "$ £ € ¥ # call called calling calls dial dialed dialled dialing between image photo slide figure picture exhibit no. nos. number channel route rte highway hwy hwy. interstate i us u.s. apt apartment unit room suite building block flight boeing airbus gate platform article section chapter page pages verse act title resolution law code ticket ak m type model mark version aged age ages grade ward precinct district zone troop squad engine station area sector line bus train division brigade battalion regiment corps company x twitter version class category level phase stage tier day psalm covid";

/** Source of both lists: own knowledge of general usage. Examples: "9 mm", "Highway 61". */
export const measuresAfter: ReadonlySet<string> = new Set(after.split(" "));
export const namesBefore: ReadonlySet<string> = new Set(before.split(" "));

/** Source: own knowledge of general usage. */
export const monthNames: ReadonlySet<string> = new Set(
  "january february march april may june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.".split(
    " ",
  ),
);
