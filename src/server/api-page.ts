import { html, raw } from "hono/html";
import type { ApiDocument } from "./document.ts";

type Schema = Readonly<Record<string, unknown>>;
type Html = ReturnType<typeof html>;

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Schema;
}

interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
  readonly responses: Readonly<
    Record<
      string,
      {
        readonly description: string;
        readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
      }
    >
  >;
}

/** Style of the page of the API; a file of its own, since the policy allows none in the page. */
export const apiStyle = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 0 auto; padding: 1rem; }
code, pre { font-family: ui-monospace, monospace; font-size: 0.9em; }
section { border-top: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding: 0.75rem 0; }
h2 { font-size: 1.1rem; margin: 0.25rem 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: 0.2rem 0.8rem 0.2rem 0; overflow-wrap: anywhere; }
.place { white-space: nowrap; }
.method { font-weight: 700; }
`;

/** Text with what stands between backticks as code. */
function prose(text: string): Html {
  return html`${text.split("`").map((part, index) => (index % 2 ? html`<code>${part}</code>` : part))}`;
}

function nameOf(reference: unknown): string {
  return String(reference).split("/").at(-1) ?? "";
}

/** A schema in a few words, with links to the schemas it names. */
function brief(schema: Schema | undefined): Html | string {
  if (!schema) return "";
  if (schema["$ref"]) {
    const name = nameOf(schema["$ref"]);
    return html`<a href="#${name}">${name}</a>`;
  }
  const { type, items, anyOf, oneOf, const: fixed } = schema;
  const several = (anyOf ?? oneOf) as readonly Schema[] | undefined;
  if (several) return html`${several.map((one, index) => html`${index > 0 ? " or " : ""}${brief(one)}`)}`;
  if (Array.isArray(schema["enum"])) return (schema["enum"] as string[]).map((one) => `"${one}"`).join(" | ");
  if (fixed !== undefined) return JSON.stringify(fixed);
  if (type === "array") return html`list of ${brief(items as Schema | undefined)}`;
  if (type === "object" && schema["properties"]) return html`{ ${fields(schema)} }`;
  return Array.isArray(type) ? type.join(" or ") : String(type ?? "any");
}

function fields(schema: Schema): Html[] {
  const properties = (schema["properties"] ?? {}) as Readonly<Record<string, Schema>>;
  const required = new Set(schema["required"] as string[] | undefined);
  return Object.entries(properties).map(
    ([name, one], index) =>
      html`${index > 0 ? ", " : ""}<code>${name}${required.has(name) ? "" : "?"}</code>: ${brief(one)}`,
  );
}

function row({ name, in: place, required, description, schema }: Parameter): Html {
  return html`<tr>
    <th scope="row"><code>${name}</code></th>
    <td class="place">${place}${required ? ", required" : ""}</td>
    <td>${brief(schema)}</td>
    <td>${prose(description ?? "")}</td>
  </tr>`;
}

function bodies(content: Operation["requestBody"] | undefined): Html | string {
  if (!content) return "";
  const all = Object.entries(content.content);
  return html`<p>Body: ${all.map(([type, { schema }], index) => html`${index > 0 ? ", or " : ""}<code>${type}</code> ${brief(schema)}`)}</p>`;
}

function operation(path: string, method: string, one: Operation): Html {
  const { summary = "", description = "", parameters = [], requestBody, responses } = one;
  const answers = Object.entries(responses).map(
    ([status, { description: said, content = {} }]) =>
      html`<li>
        <code>${status}</code> ${said}:
        ${Object.entries(content).map(([type, { schema }]) => html`<code>${type}</code> ${brief(schema)}`)}
      </li>`,
  );
  return html`<section>
    <h2><span class="method">${method.toUpperCase()}</span> <code>${path}</code></h2>
    <p>${summary}${description ? html`. ${prose(description)}` : ""}</p>
    ${parameters.length > 0 ? html`<table><tbody>${parameters.map(row)}</tbody></table>` : ""}
    ${bodies(requestBody)}
    <ul>${answers}</ul>
  </section>`;
}

/** The API as a page to read, made from its document alone. */
export function apiPage({ info, paths = {}, components }: ApiDocument): Html {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods as Readonly<Record<string, Operation>>).map(([method, one]) =>
      operation(path, method, one),
    ),
  );
  const schemas = Object.entries((components?.schemas ?? {}) as Readonly<Record<string, Schema>>);
  return html`${raw("<!doctype html>")}
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${info.title} · HTTP API</title>
    <link rel="icon" href="/icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/api/docs.css" />
  </head>
  <body>
    <main>
      <h1>${info.title} · HTTP API</h1>
      <p>${prose(info.description ?? "")}</p>
      <p><a href="/api/openapi.json">The same as an OpenAPI document</a></p>
      ${operations}
      <h1>Types</h1>
      ${schemas.map(([name, schema]) => html`<section id="${name}"><h2>${name}</h2><p>${schema["properties"] ? fields(schema) : brief(schema)}</p></section>`)}
    </main>
  </body>
</html>`;
}
