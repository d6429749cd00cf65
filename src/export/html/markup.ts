const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const unsafe = /[&<>"']/g;
/** Characters that HTML forbids or that could turn the direction of what follows. */
const controls =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g;

/** HTML that this program wrote itself; any other string is text and gets escaped. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

export type Part = Markup | string | number | null | readonly Part[];

/** Text as HTML shows it letter by letter, in content and in attributes. */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(controls, "\uFFFD")
    .replace(unsafe, (sign) => escapes[sign] as string);
}

function render(part: Part): string {
  if (part === null) return "";
  if (part instanceof Markup) return part.source;
  if (typeof part === "object") return part.map(render).join("");
  return escapeHtml(String(part));
}

/** Markup from a template: every value put in is escaped unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.map((one, index) => one + render(parts[index] ?? null)).join(""));
}

/** Markup of the parts with `between` in each gap. */
export function joined(parts: readonly Part[], between: string): Markup {
  return new Markup(parts.map(render).join(escapeHtml(between)));
}

/** `body` where there is something to show, else nothing. */
export function when(shown: boolean, body: () => Markup): Markup | null {
  return shown ? body() : null;
}
