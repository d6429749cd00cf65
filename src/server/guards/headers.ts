import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

/**
 * What a page of the server may do: run and show what the server itself serves, and nothing that an article brought.
 * The map draws in a worker made from a blob and loads its tiles as blobs.
 */
export function safeHeaders(): MiddlewareHandler {
  const self = ["'self'"];
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: self,
      styleSrc: self,
      workerSrc: ["'self'", "blob:"],
      imgSrc: ["'self'", "data:", "blob:"],
      fontSrc: self,
      connectSrc: self,
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
