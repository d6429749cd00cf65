/** A thing described in a page's JSON-LD. */
export type Thing = Readonly<Record<string, unknown>>;

const mostThings = 2000;

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Pages often leave raw line breaks in strings, comment marks around, or a comma or semicolon at the end. */
function repaired(script: string): string {
  return script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/, "")
    .replace(/[\x00-\x1f]+/g, " ")
    .replace(/;\s*$/, "");
}

function parse(script: string): unknown {
  for (const text of [script, repaired(script)]) {
    try {
      return JSON.parse(text);
    } catch {}
  }
  return null;
}

/** Every thing in the JSON-LD scripts of a page, outer ones first; scripts that do not parse are passed over. */
export function jsonLdThings(scripts: readonly string[]): Thing[] {
  const things: Thing[] = [];
  let level: unknown[] = scripts.map(parse);
  while (level.length > 0 && things.length < mostThings) {
    const next: unknown[] = [];
    for (const value of level) {
      if (Array.isArray(value)) next.push(...value);
      else if (isThing(value)) {
        things.push(value);
        next.push(...Object.values(value).filter((one) => typeof one === "object" && one !== null));
      }
    }
    level = next;
  }
  return things.slice(0, mostThings);
}

const articleTypes =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Review|NewsArticle|WebPage)$/;

function typesOf(thing: Thing): string[] {
  const type = thing["@type"];
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === "string");
}

/** The thing that describes the page's article: the first of an article type, a bare web page last. */
export function articleThing(things: readonly Thing[]): Thing | null {
  const ranked = (page: boolean) =>
    things.find((thing) =>
      typesOf(thing).some((type) => articleTypes.test(type) && /WebPage$/.test(type) === page),
    );
  return ranked(false) ?? ranked(true) ?? null;
}

/** The names a value gives: a string, a thing with a `name`, or a list of these; `@id` references are followed. */
export function namesOf(value: unknown, things: readonly Thing[]): string[] {
  if (typeof value === "string") return /^https?:/.test(value) ? [] : [value.trim()].filter(Boolean);
  if (Array.isArray(value)) return value.flatMap((one) => namesOf(one, things));
  if (!isThing(value)) return [];
  if (value["name"] !== undefined && value["name"] !== value) return namesOf(value["name"], []);
  const id = value["@id"];
  const named = typeof id === "string" ? things.find((one) => one["@id"] === id && one["name"]) : undefined;
  return named ? namesOf(named["name"], []) : [];
}
