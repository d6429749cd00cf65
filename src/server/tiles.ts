/** Map tiles from elsewhere: an address such as `https://tiles.example/{z}/{x}/{y}.png`, and where it leads. */
export interface Tiles {
  readonly address: string;
  /** What the browser must be allowed to load from. */
  readonly origin: string;
}

const wanted = "an http or https address with {z}, {x} and {y}";

/** Reads the address of tiles. Throws where it is none. */
export function tilesAt(address: string): Tiles {
  const filled = address.replaceAll("{z}", "0").replaceAll("{x}", "0").replaceAll("{y}", "0");
  const url = URL.parse(filled);
  const whole = ["{z}", "{x}", "{y}"].every((part) => address.includes(part));
  if (!whole || !url || !/^https?:$/.test(url.protocol) || url.username !== "")
    throw new Error(`Cannot take map tiles from "${address}": wanted ${wanted}`);
  return { address, origin: url.origin };
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };

/** The page with the address in its head, where the map looks for it. */
export function withTiles(html: string, { address }: Tiles): string {
  const content = address.replace(/[&"<>]/g, (sign) => entities[sign] as string);
  return html.replace("</head>", () => `  <meta name="stemma-tiles" content="${content}" />\n  </head>`);
}
