import type { EntityType } from "../model/entity.ts";

/**
 * The part of the FollowTheMoney model we write: the type of each property by its schema. Source: the model that the
 * package @opensanctions/followthemoney 4.5 ships, against which a test holds every row.
 */
export const ftmProperties = {
  Article: {
    title: "string",
    fileName: "string",
    author: "string",
    publisher: "string",
    publishedAt: "date",
    language: "language",
    sourceUrl: "url",
  },
  Event: {
    name: "name",
    startDate: "date",
    endDate: "date",
    country: "country",
    location: "address",
    addressEntity: "entity",
    involved: "entity",
    keywords: "string",
    summary: "text",
    recordId: "string",
    proof: "entity",
  },
  Address: { full: "address", country: "country", latitude: "number", longitude: "number" },
  Person: { name: "name", alias: "name" },
  Organization: { name: "name", alias: "name" },
  PublicBody: { name: "name", alias: "name" },
  Mention: { document: "entity", name: "name", resolved: "entity", detectedSchema: "string" },
} as const;

export type FtmSchema = keyof typeof ftmProperties;

/** The schema of an entity; what the model has no place for (weapons, people told of by number) is left out. */
export const ftmSchemas: Readonly<Record<EntityType, FtmSchema | null>> = {
  person: "Person",
  organization: "Organization",
  "armed-group": "Organization",
  outlet: "Organization",
  state: "PublicBody",
  place: null,
  facility: null,
  weapon: null,
  people: null,
};

/** ISO 639-1 to the three letters the model wants, for the languages it knows. Source: ISO 639-3. */
export const ftmLanguages: ReadonlyMap<string, string> = new Map(
  "ar:ara az:aze be:bel bg:bul bn:ben bs:bos ca:cat cs:ces da:dan de:deu el:ell en:eng es:spa et:est fa:fas fi:fin fr:fra he:heb hi:hin hr:hrv hu:hun hy:hye id:ind it:ita ja:jpn ka:kat kk:kaz ko:kor lt:lit lv:lav mk:mkd ms:msa my:mya nl:nld no:nor pl:pol pt:por ro:ron ru:rus sk:slk sl:slv sq:sqi sr:srp sv:swe sw:swa tr:tur uk:ukr ur:urd uz:uzb zh:zho"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);
