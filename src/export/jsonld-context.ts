/** Names of our own vocabulary; docs/formats.md says what each means. */
export const vocabulary = "urn:stemma:vocabulary#";

const link = (id: string): object => ({ "@id": id, "@type": "@id" });
const links = (id: string): object => ({ "@id": id, "@type": "@id", "@container": "@set" });
const day = (id: string): object => ({ "@id": id, "@type": "schema:Date" });
const whole = (id: string): object => ({ "@id": id, "@type": "xsd:integer" });

const schemaNames =
  "name text headline url identifier inLanguage alternateName address latitude longitude description addressCountry author publisher";
const ownNames =
  "aspect subject agreement low high best bestRule reason qualifier population scope since asOf figureText value rule hedge stance voice precision dateRule placeRule sha256 publishedBasis role unnamed verdict effect kind a b share incidentType claim rejected";

function named(prefix: string, names: string): object {
  return Object.fromEntries(names.split(" ").map((name) => [name, `${prefix}:${name}`]));
}

/** Every term the graph uses, written out so that no reader has to fetch anything. */
export const context: object = {
  "@version": 1.1,
  schema: "https://schema.org/",
  prov: "http://www.w3.org/ns/prov#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  stemma: vocabulary,
  id: "@id",
  type: "@type",
  ...named("schema", schemaNames),
  ...named("stemma", ownNames),
  published: "schema:datePublished",
  from: day("schema:startDate"),
  to: day("schema:endDate"),
  location: { "@id": "schema:location", "@container": "@set" },
  geo: "schema:geo",
  appearance: link("schema:appearance"),
  about: link("schema:about"),
  spokenBy: link("schema:spokenByCharacter"),
  partOf: link("schema:isPartOf"),
  start: whole("stemma:start"),
  end: whole("stemma:end"),
  article: link("stemma:article"),
  evidence: { "@id": "stemma:evidence", "@container": "@set" },
  account: link("stemma:account"),
  articles: links("stemma:articles"),
  reasons: { "@id": "stemma:reasons", "@container": "@list" },
  story: link("stemma:story"),
  entity: link("stemma:entity"),
  valueEntity: link("stemma:value"),
  initiators: links("stemma:initiators"),
  targets: links("stemma:targets"),
  weapons: links("stemma:weapons"),
  respondsTo: links("stemma:respondsTo"),
  series: links("stemma:series"),
  claims: links("stemma:claims"),
  renderings: links("stemma:renderings"),
  rendering: links("stemma:rendering"),
  differences: { "@id": "stemma:differences", "@container": "@list" },
  chain: { "@id": "stemma:chain", "@container": "@list" },
  sharesTextWith: { "@id": "stemma:sharesTextWith", "@container": "@set" },
  agrees: links("stemma:agrees"),
  contradicts: links("stemma:contradicts"),
  updates: links("stemma:updates"),
  narrows: links("stemma:narrows"),
  repeats: links("stemma:repeats"),
  quotedFrom: link("prov:wasQuotedFrom"),
  derivedFrom: links("prov:wasDerivedFrom"),
  primarySource: { "@id": "prov:hadPrimarySource", "@type": "@id" },
  attributedTo: links("prov:wasAttributedTo"),
  generatedBy: link("prov:wasGeneratedBy"),
  associatedWith: link("prov:wasAssociatedWith"),
};
