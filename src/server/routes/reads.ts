import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { WorkingDesk } from "../../engine/working-desk.ts";
import { failure, json } from "../contract/answers.ts";
import {
  accountDetailSchema,
  articleDetailSchema,
  entityDetailSchema,
  entitySummarySchema,
  incidentDetailSchema,
  incidentSummarySchema,
  pageOf,
  projectSchema,
  searchHitSchema,
  storySummarySchema,
} from "../contract/desk.ts";
import { utteranceSchema } from "../contract/dossier.ts";
import {
  entitiesQuery,
  idParam,
  incidentsQuery,
  pageQuery,
  quotesQuery,
  searchQuery,
} from "../contract/queries.ts";
import { found } from "../found.ts";

const project = createRoute({
  method: "get",
  path: "/api/project",
  summary: "The project in numbers",
  responses: { 200: json(projectSchema, "The project"), default: failure },
});

const incidents = createRoute({
  method: "get",
  path: "/api/incidents",
  summary: "Incidents, filtered",
  request: { query: incidentsQuery },
  responses: {
    200: json(pageOf("IncidentPage", incidentSummarySchema), "A page of incidents"),
    default: failure,
  },
});

const incident = createRoute({
  method: "get",
  path: "/api/incidents/{id}",
  summary: "One incident with its facts, accounts, quotations and judgements",
  request: { params: idParam },
  responses: { 200: json(incidentDetailSchema, "The incident"), default: failure },
});

const stories = createRoute({
  method: "get",
  path: "/api/stories",
  summary: "Stories",
  request: { query: pageQuery },
  responses: { 200: json(pageOf("StoryPage", storySummarySchema), "A page of stories"), default: failure },
});

const article = createRoute({
  method: "get",
  path: "/api/articles/{id}",
  summary: "One article with its text and all that was found in it",
  request: { params: idParam },
  responses: { 200: json(articleDetailSchema, "The article"), default: failure },
});

const entities = createRoute({
  method: "get",
  path: "/api/entities",
  summary: "Entities, filtered",
  request: { query: entitiesQuery },
  responses: { 200: json(pageOf("EntityPage", entitySummarySchema), "A page of entities"), default: failure },
});

const entity = createRoute({
  method: "get",
  path: "/api/entities/{id}",
  summary: "One entity with its names, facts, incidents and quotations",
  request: { params: idParam },
  responses: { 200: json(entityDetailSchema, "The entity"), default: failure },
});

const quotes = createRoute({
  method: "get",
  path: "/api/quotes",
  summary: "Utterances and every form in which the articles give them",
  request: { query: quotesQuery },
  responses: { 200: json(pageOf("QuotePage", utteranceSchema), "A page of utterances"), default: failure },
});

const accounts = createRoute({
  method: "get",
  path: "/api/accounts",
  summary: "Accounts: the articles that are one voice, and why",
  request: { query: pageQuery },
  responses: {
    200: json(pageOf("AccountPage", accountDetailSchema), "A page of accounts"),
    default: failure,
  },
});

const search = createRoute({
  method: "get",
  path: "/api/search",
  summary: "Articles, incidents, entities and quotations that hold all words",
  request: { query: searchQuery },
  responses: { 200: json(pageOf("SearchPage", searchHitSchema), "A page of hits"), default: failure },
});

/** What the reading room shows. */
export function serveReads(app: OpenAPIHono, { reads }: WorkingDesk): void {
  app.openapi(project, async (c) => c.json(await reads.project(), 200));
  app.openapi(incidents, async (c) => {
    const { cursor = null, limit, order, ...filter } = c.req.valid("query");
    const page = { cursor, ...(limit && { limit }), ...(order && { order }) };
    return c.json(await reads.incidents(filter, page), 200);
  });
  app.openapi(incident, async (c) => {
    const { id } = c.req.valid("param");
    return c.json(found(await reads.incident(id), "incident", id), 200);
  });
  app.openapi(stories, async (c) => c.json(await reads.stories(c.req.valid("query")), 200));
  app.openapi(article, async (c) => {
    const { id } = c.req.valid("param");
    return c.json(found(await reads.article(id), "article", id), 200);
  });
  app.openapi(entities, async (c) => {
    const { cursor = null, limit, ...filter } = c.req.valid("query");
    return c.json(await reads.entities(filter, { cursor, ...(limit && { limit }) }), 200);
  });
  app.openapi(entity, async (c) => {
    const { id } = c.req.valid("param");
    return c.json(found(await reads.entity(id), "entity", id), 200);
  });
  app.openapi(quotes, async (c) => {
    const { cursor = null, limit, ...filter } = c.req.valid("query");
    return c.json(await reads.quotes(filter, { cursor, ...(limit && { limit }) }), 200);
  });
  app.openapi(accounts, async (c) => c.json(await reads.accounts(c.req.valid("query")), 200));
  app.openapi(search, async (c) => {
    const { q, ...page } = c.req.valid("query");
    return c.json(await reads.search(q, page), 200);
  });
}
