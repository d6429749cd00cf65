/** A shortened place name; `afterComma` ones are read only after a comma ("Gary, IN"). */
export interface PlaceAbbreviation {
  readonly name: string;
  readonly country: string;
  readonly kind: "region" | "settlement";
  readonly afterComma: boolean;
}

/** Row form: `name|forms read anywhere|forms read after a comma`. */
const unitedStates = `Alabama|Ala.|AL
Alaska||AK
Arizona|Ariz.|AZ
Arkansas|Ark.|AR
California|Calif.|CA,Cal.
Colorado|Colo.|CO
Connecticut|Conn.|CT
Delaware|Del.|DE
Florida|Fla.|FL
Georgia|Ga.|GA
Hawaii||HI
Idaho||ID
Illinois|Ill.|IL
Indiana|Ind.|IN
Iowa||IA
Kansas|Kan.|KS,Kans.
Kentucky|Ky.|KY
Louisiana||LA,La.
Maine||ME,Me.
Maryland||MD,Md.
Massachusetts|Mass.|MA
Michigan|Mich.|MI
Minnesota|Minn.|MN
Mississippi||MS,Miss.
Missouri||MO,Mo.
Montana|Mont.|MT
Nebraska|Neb.|NE
Nevada|Nev.|NV
New Hampshire|N.H.|NH
New Jersey|N.J.|NJ
New Mexico|N.M.|NM
New York|N.Y.|NY
North Carolina|N.C.|NC
North Dakota|N.D.|ND
Ohio||OH
Oklahoma|Okla.|OK
Oregon|Ore.|OR
Pennsylvania|Penn.|PA,Pa.
Rhode Island|R.I.|RI
South Carolina|S.C.|SC
South Dakota|S.D.|SD
Tennessee|Tenn.|TN
Texas|Tex.|TX
Utah||UT
Vermont|Vt.|VT
Virginia||VA,Va.
Washington|Wash.|WA
West Virginia|W.Va.,W. Va.|WV
Wisconsin|Wis.|WI
Wyoming|Wyo.|WY`;
const canada = `Alberta|Alta.|AB
British Columbia|B.C.|BC
Manitoba|Man.|MB
New Brunswick|N.B.|NB
Newfoundland and Labrador|N.L.,Nfld.|NL
Nova Scotia|N.S.|NS
Ontario|Ont.|ON
Prince Edward Island|P.E.I.|PE,PEI
Quebec|Que.|QC
Saskatchewan|Sask.|SK`;
const australia = `New South Wales|NSW,N.S.W.|
Queensland|Qld|QLD
Victoria||Vic,VIC
Western Australia||WA
South Australia||SA
Tasmania|Tas.|TAS`;
const cities = `Washington|D.C.,Washington D.C.,Washington DC,District of Columbia|DC
New York City|NYC,N.Y.C.,New York City|
Los Angeles|L.A.|
Philadelphia|Phila.,Philly|`;

function keyOf(form: string): string {
  return form.replace(/ /g, "");
}

function put(table: Map<string, PlaceAbbreviation[]>, key: string, row: PlaceAbbreviation): void {
  table.set(key, [...(table.get(key) ?? []), row]);
}

function enter(
  table: Map<string, PlaceAbbreviation[]>,
  block: string,
  common: { readonly country: string; readonly kind: "region" | "settlement" },
): void {
  for (const row of block.split("\n")) {
    const [name, anywhere, afterComma] = row.split("|") as [string, string, string];
    for (const [forms, flag] of [
      [anywhere, false],
      [afterComma, true],
    ] as const) {
      for (const form of forms.split(",").filter((one) => one !== "")) {
        put(table, keyOf(form), { ...common, name, afterComma: flag });
        if (/[a-z]\.$/.test(form))
          put(table, keyOf(form).slice(0, -1), { ...common, name, afterComma: true });
      }
    }
  }
}

/**
 * Written form without blanks → what it can stand for. Example: "Wheeling, W.Va.".
 * Source: own knowledge of newspaper and postal usage.
 */
export const placeAbbreviations: ReadonlyMap<string, readonly PlaceAbbreviation[]> = (() => {
  const table = new Map<string, PlaceAbbreviation[]>();
  enter(table, unitedStates, { country: "US", kind: "region" });
  enter(table, canada, { country: "CA", kind: "region" });
  enter(table, australia, { country: "AU", kind: "region" });
  enter(table, cities, { country: "US", kind: "settlement" });
  return table;
})();
