import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { methodNotAllowed } from "hono/method-not-allowed";
import { DeskError, type WorkingDesk } from "../engine/working-desk.ts";
import { issueText } from "./contract/issues.ts";
import { entityTags } from "./entity-tag.ts";
import { ApiError, codeOf, type ErrorCode, errorResponse } from "./errors.ts";
import { limitedBody } from "./guards/body.ts";
import { safeHeaders } from "./guards/headers.ts";
import { isLoopback, ownHost } from "./guards/host.ts";
import { sameOriginWrites } from "./guards/origin.ts";
import type { Doorkeeper } from "./guards/token.ts";
import { serveCaptures } from "./routes/captures.ts";
import { serveCodebooks } from "./routes/codebooks.ts";
import { serveDocument } from "./routes/document.ts";
import { serveEvents } from "./routes/events.ts";
import { serveExports } from "./routes/exports.ts";
import { serveIngest } from "./routes/ingest.ts";
import { serveJudgements } from "./routes/judgements.ts";
import { serveReads } from "./routes/reads.ts";
import { serveFiles } from "./static-files.ts";
import type { Tiles } from "./tiles.ts";

export interface AppOptions {
  /** Address listened on. */
  readonly host: string;
  readonly door: Doorkeeper | null;
  /** Folder of the built page. */
  readonly page: string;
  /** Map tiles from elsewhere; the map that comes with the page where absent. */
  readonly tiles?: Tiles | null;
  /** Most bytes of one upload. */
  readonly largestUpload?: number;
}

const mebibyte = 1024 * 1024;
const largestBody = mebibyte / 4;

const deskCodes: Readonly<Record<DeskError["code"], ErrorCode>> = {
  "not-found": "not-found",
  unprocessable: "unprocessable",
  busy: "too-many-requests",
};

function answerTo(error: Error, c: Context): Response {
  if (error instanceof ApiError) return errorResponse(c, error.code, error.message);
  if (error instanceof DeskError) return errorResponse(c, deskCodes[error.code], error.message);
  if (error instanceof HTTPException) {
    const why = error.message ? `: ${error.message.charAt(0).toLowerCase()}${error.message.slice(1)}` : "";
    return errorResponse(c, codeOf(error.status), `Cannot read the request${why}`);
  }
  if ((error as { code?: unknown }).code === "cursor") return errorResponse(c, "bad-request", error.message);
  process.stderr.write(`${error.stack ?? error.message}\n`);
  return errorResponse(c, "internal", "Cannot answer: a fault of the server, told in its own log");
}

function guarded(
  app: OpenAPIHono,
  { host, door, tiles = null, largestUpload = 256 * mebibyte }: AppOptions,
): void {
  app.use(safeHeaders(tiles));
  if (isLoopback(host)) app.use(ownHost(host));
  app.use(sameOriginWrites());
  if (door) {
    app.use(door.guard);
    app.on(["GET", "POST"], "/session", limitedBody(largestBody), (c) => door.enter(c));
  }
  app.use("/api/ingest", limitedBody(largestUpload));
  app.use("/api/judgements", limitedBody(largestBody));
}

/** Everything the server answers, over one project. */
export function buildApp(desk: WorkingDesk, options: AppOptions): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (result.success) return;
      const whole = result.target === "json" ? "body" : "query";
      const said = result.error.issues.map((issue) => issueText(issue, whole));
      const code = result.target === "json" ? "unprocessable" : "bad-request";
      throw new ApiError(code, `Cannot read the request: ${said.slice(0, 5).join("; ")}`);
    },
  });
  app.onError(answerTo);
  app.notFound((c) => errorResponse(c, "not-found", "Cannot find what the address names"));
  guarded(app, options);
  app.use(
    "/api/*",
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        c.header("Allow", methods.join(", "));
        return errorResponse(
          c,
          "method-not-allowed",
          `Cannot ${c.req.method} here, wanted ${methods.join(" or ")}`,
        );
      },
    }),
  );
  app.use("/api/*", entityTags(desk.version));
  serveReads(app, desk);
  serveCodebooks(app, desk);
  serveJudgements(app, desk);
  serveIngest(app, desk);
  serveExports(app, desk);
  serveCaptures(app, desk);
  serveEvents(app, desk);
  serveDocument(app);
  serveFiles(app, options.page, options.tiles ?? null);
  return app;
}
