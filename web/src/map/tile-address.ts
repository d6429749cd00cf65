/**
 * Address of raster tiles (`https://…/{z}/{x}/{y}.png`) that the server puts in the page's head, null for the map that
 * comes with the reading room. The server's policy must allow images from there too.
 */
export function tileAddress(): string | null {
  const told = document.querySelector<HTMLMetaElement>('meta[name="stemma-tiles"]')?.content ?? "";
  return told.includes("{z}") ? told : null;
}
