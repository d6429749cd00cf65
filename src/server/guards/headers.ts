import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import type { Tiles } from "../tiles.ts";

/**
 * What a page of the server may do: run and show what the server itself serves, and nothing that an article brought.
 * The map draws in a worker made from a blob and loads its tiles as blobs; `tiles` may come from one other place.
 */
export function safeHeaders(tiles: Tiles | null = null): MiddlewareHandler {
  const self = ["'self'"];
  const others = tiles === null ? [] : [tiles.origin];
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: self,
      styleSrc: self,
      workerSrc: ["'self'", "blob:"],
      imgSrc: ["'self'", "data:", "blob:", ...others],
      fontSrc: self,
      connectSrc: [...self, ...others],
      manifestSrc: self,
      baseUri: ["'none'"],
      formAction: self,
      frameAncestors: ["'none'"],
      objectSrc: ["'none'"],
    },
    crossOriginOpenerPolicy: "same-origin",
    crossOriginResourcePolicy: "same-origin",
    referrerPolicy: "no-referrer",
    xFrameOptions: "DENY",
    xContentTypeOptions: "nosniff",
    permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
    /** The server speaks plain HTTP on the machine itself. */
    strictTransportSecurity: false,
    xDownloadOptions: false,
  });
}
