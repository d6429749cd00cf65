/**
 * How reports name those who made them. Source: own knowledge of the house styles of agencies and papers.
 * All expressions run on the original spelling and are anchored, so that their cost is linear.
 */
export interface CreditRow {
  readonly id: string;
  readonly pattern: RegExp;
  readonly example: string;
}

/** Agencies and shared services as they sign: in brackets, after a dash, alone on a line. */
export const agencyMarkers: readonly string[] = [
  "AAP",
  "AFP",
  "AKP",
  "ANA-MPA",
  "ANSA",
  "Anadolu",
  "Anadolu Agency",
  "ANI",
  "Antara",
  "AP",
  "APA",
  "APTN",
  "Agence France-Presse",
  "Agencies",
  "Agenzia Nova",
  "Associated Press",
  "Bernama",
  "Bloomberg",
  "BNO News",
  "BNS",
  "CNN",
  "CNN Wire",
  "CP",
  "Canadian Press",
  "CANA",
  "dpa",
  "DPA",
  "EFE",
  "Europa Press",
  "Fars",
  "GNA",
  "Hawar",
  "HINA",
  "IANS",
  "INA",
  "Interfax",
  "Interfax-Ukraine",
  "IRNA",
  "ISNA",
  "Jiji",
  "JTA",
  "KUNA",
  "Kyodo",
  "MAP",
  "MENA",
  "MTI",
  "NAN",
  "NNA",
  "NNN",
  "Petra",
  "PA",
  "PA Media",
  "PTI",
  "QNA",
  "RIA",
  "RIA Novosti",
  "Reuters",
  "SANA",
  "SPA",
  "Sputnik",
  "STT",
  "SUNA",
  "TASS",
  "Tasnim",
  "The Associated Press",
  "The Canadian Press",
  "TT",
  "Ukrinform",
  "UNB",
  "UNI",
  "Unian",
  "UPI",
  "VOA",
  "WAFA",
  "WAM",
  "Xinhua",
  "Yonhap",
];

const name = "\\p{Lu}[\\p{L}.'’-]*";
const names = `${name}(?:[ ,&/]+(?:and |y |et |und |e )?${name}){0,12}`;

/** A bracket, or a whole line, that says who wrote, edited or supplied the report. */
export const creditPatterns: readonly CreditRow[] = [
  {
    id: "wire-credit",
    pattern:
      /^(?:additional |further |extra )?(?:reporting|report|reported|provided|supplied|distributed|syndicated|curated|authored|posted|written|writing|writing and editing|edited|editing|compiled|translated|translation|filming|graphics|produced|research)(?: and (?:reporting|writing|editing|photography))? by\b/iu,
    example: "(Reporting by Ana Petrov; Editing by Lee Marsh)",
  },
  {
    id: "wire-credit",
    pattern:
      /^(?:with |includes |includ\S+ )?(?:(?:additional|further|some|more) )?(?:inputs?|information|reporting|material|reports?|files?|contributions?|copy)(?: also)? from\b/iu,
    example: "(With inputs from agencies)",
  },
  {
    id: "wire-credit",
    pattern:
      /^(?:with|via|source|sources|agencies|agencias|avec|con información de|con informacion de|mit|com informações de|fonte|fuente|quelle|источник|kaynak|المصدر)(?:\s*[:\u2013-]\s*|\s+)(?:the )?(?:agenc|afp|reuters|ap\b|efe|ansa|dpa|associated|agence|agenzia|ukrinform|tass|тасс|интерфакс|wire|news service|staff|inputs|pti|ians|ani|upi|xinhua|anadolu)/iu,
    example: "With AFP",
  },
  {
    id: "wire-credit",
    pattern: /^(?:with )?(?:agency|wire|bureau) (?:inputs?|reports?)\b/iu,
    example: "With agency inputs",
  },
  {
    id: "wire-credit",
    pattern: /^(?:information|reporting) from:/iu,
    example: "Information from: The Valley Courier",
  },
  {
    id: "wire-credit",
    pattern:
      /^(?:(?:except for the headline,? )?this (?:story|article|report|copy|news|post) (?:has (?:not )?been|was|is) (?:published|auto-generated|generated|edited|sourced|supplied|provided|syndicated|produced)\b.{0,200}\b(?:agenc|feed|wire|syndicat|staff|translat|partner))/iu,
    example: "This story has been published from a wire feed without changes to the text.",
  },
  {
    id: "contributors",
    pattern:
      /\bcontribut(?:ed|ing)(?: reporting)?(?: to (?:this|the) (?:report|story|article|post|piece|dispatch))?(?: from [\p{L}., ]{2,40})?\.?$/iu,
    example: "Ana Petrov in Kyiv contributed to this report.",
  },
  {
    id: "contributors",
    pattern:
      /^(?:contributing|contributors?|with contributions from|additional contributions)\s*(?::|by\b|from\b|\p{Lu})/iu,
    example: "Contributing: Ana Petrov, Lee Marsh",
  },
  {
    id: "byline",
    pattern: new RegExp(
      `^(?:By|BY|by|Por|Par|Von|Di|Da|Door|Автор|Written by|Story by|Posted by|Published by|Reported by|Author|Reporter|Text)[: ]\\s*(?:the )?${names}(?: (?:in|for) ${names})?(?:[,|•·–-].{0,60}| (?:updated|published|posted|created|Updated|Published|Posted|UPDATED|CREATED)\\b.{0,60})?$`,
      "u",
    ),
    example: "By Ana Petrov and Lee Marsh",
  },
  {
    id: "byline",
    pattern:
      /^(?:by:?\s+)?(?:breaking news |web |news |our )?(?:staff|desk|bureau|correspondent|newsroom|online desk|web desk|news desk|staff (?:reporters?|writers?|correspondent)|special correspondent|agencies)(?: (?:and|&) (?:agencies|wires?|wire reports))?$/iu,
    example: "By Staff Reporter",
  },
  {
    id: "byline",
    pattern: new RegExp(
      `^By \\p{Lu}[^.!?:]{2,60} (?:with|and) (?:the )?(?:${agencyMarkers.join("|")}|agencies|wires)$`,
      "u",
    ),
    example: "By Le Courrier de l'Est with AFP",
  },
  {
    id: "byline",
    pattern: new RegExp(`^${names}(?: in ${names})? and agenc(?:ies|y staff)$`, "u"),
    example: "Ana Petrov in Kyiv and agencies",
  },
  {
    id: "copyright",
    pattern: /^(?:all rights reserved|this material,? (?:and other|may not))/iu,
    example: "All rights reserved. This material may not be published or broadcast.",
  },
  {
    id: "copyright",
    pattern: /^\(?(?:TM and )?(?:©|\(c\)\s|copyright\b)[^.]{0,200}/iu,
    example: "© 2024 Valley Courier",
  },
];

/** Words that close a photograph's or film's caption: the line they end is the caption. */
export const captionPatterns: readonly CreditRow[] = [
  {
    id: "caption",
    pattern:
      /[([|–—-]\s*(?:file )?(?:photo|photos|photograph|picture|pic|image|images|video|footage|screengrab|screenshot|map|graphic|foto|photographie|imagen|vídeo|фото)s?\s*(?:\/|:|by\b|credit\b|courtesy\b|via\b|from\b|taken\b)[^)\]\n]{0,80}[)\]]?\.?$/iu,
    example: "Rescuers at the scene. (Photo: Lee Marsh)",
  },
  {
    id: "caption",
    pattern:
      /(?:^|[.!?"”)\]|] ?|\()(?:(?:AP|AFP|EPA|EPA-EFE|REUTERS|Reuters|Getty Images|Anadolu|Xinhua|TASS|EFE|dpa|DPA|ANI|PTI|Shutterstock|iStock|Alamy|NurPhoto|Bloomberg|Wikimedia|Unsplash|Handout)(?: (?:Photo|Images|File Photo|Agency|Foto))?\s?(?:\/|via |, file).{0,60})$/u,
    example: "A shell crater in the yard. REUTERS/Lee Marsh",
  },
  {
    id: "caption",
    pattern:
      /(?:\bGetty Images\b|\bview (?:full )?caption\b|\bAP Photo\b|\bphoto credit\b|\bimage credit\b|\bpicture credit\b|\bimage via\b|\bimage source\b|\bfile photo\b|\bfile image\b|\bfile picture\b|\bhandout photo\b|\bcredits? ?:|©\s*(?:AFP|AP|Reuters|Getty)).{0,60}$/iu,
    example: "Smoke over the port (File photo)",
  },
  {
    id: "caption",
    pattern:
      /^(?:photo|photos|photograph|picture|image|image source|image credit|photo credit|photo courtesy|video|video credit|foto|fotos|imagen|credit|crédit|crédito|bild|quelle|фото|صورة)\s*(?:\/|:|by\b|credit\b|courtesy\b|via\b)/iu,
    example: "Photo: Lee Marsh",
  },
  {
    id: "caption",
    pattern:
      /\((?:source|credit|courtesy|via|photo courtesy)\b[: ][^()]{2,60}\)$|[.!?]\s*\|\s*\p{Lu}[\p{L} .'’-]{2,40}(?:\/[\p{L} .'’-]{2,40})?$/iu,
    example: "Candles at the gate. | Lee Marsh/Valley Courier",
  },
  {
    id: "caption",
    pattern: /^(?:image|media|video|photo|picture) (?:caption|credit|source)\b/iu,
    example: "Image caption, Crowds at the bridge",
  },
  {
    id: "caption",
    pattern: /\((?:published|posted|updated|aired) [^()]{4,60}\)$/iu,
    example: "Crews dig for survivors. (Published Monday, May 6, 2024)",
  },
];

/** Callings by which a closing note introduces the writer. */
export const writerRoles: RegExp =
  /\b(?:is|are|was) (?:an? |the )?(?:[\p{L}-]+ ){0,5}(?:writer|reporter|correspondent|editor|columnist|contributor|journalist|producer|blogger|freelancer|bureau chief|anchor|fellow|author of|professor|intern)\b/iu;
export const writerContact: RegExp =
  /\b(?:follow (?:him|her|them|me)|reach(?:ed)? (?:him|her|them|at)|can be (?:reached|contacted|found)|email(?:ed)? (?:him|her|at)|can be reached|on twitter|at twitter|covers|specialis|specializ|based in|writes (?:about|for|on)|his work|her work|views expressed|opinions expressed|reports (?:on|from) )|@\w/iu;
/** "(The writer is a former officer.": a closing note on whoever wrote an opinion. */
export const writerPresented: RegExp =
  /^[([*—–\s-]*the (?:writer|author|columnist|contributor)s? (?:(?:is|are) (?:an? |the |one of |currently |based |now |also |former)|has been |served |teaches |works |can be )/iu;
