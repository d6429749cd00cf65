import { useEffect, useState } from "preact/hooks";
import type { ArticleDetail, EntityDetail } from "../../../src/model/desk.ts";
import { ask, get } from "../api.ts";
import { reportName } from "../reports.ts";

export interface ReportTitle {
  readonly name: string;
  readonly title: string | null;
}

const reports = new Map<string, Promise<ReportTitle>>();
const entities = new Map<string, Promise<string>>();

function remembered<T>(known: Map<string, Promise<T>>, id: string, load: () => Promise<T>): Promise<T> {
  const before = known.get(id);
  if (before) return before;
  const coming = load();
  coming.catch(() => known.delete(id));
  known.set(id, coming);
  return coming;
}

function useAnswer<T>(key: string | null, load: (key: string) => Promise<T>): T | null {
  const [answer, setAnswer] = useState<{ readonly key: string; readonly value: T } | null>(null);
  useEffect(() => {
    let gone = false;
    if (key !== null)
      load(key).then(
        (value) => !gone && setAnswer({ key, value }),
        () => undefined,
      );
    return () => {
      gone = true;
    };
  }, [key]);
  return answer !== null && answer.key === key ? answer.value : null;
}

async function loadReport(id: string): Promise<ReportTitle> {
  const { article } = await get<ArticleDetail>(ask.article(id).href);
  return { name: reportName(article), title: article.title };
}

async function loadEntity(id: string): Promise<string> {
  return (await get<EntityDetail>(ask.entity(id).href)).entity.name;
}

/** What to call a report whose id is all that is on hand; null until it is known. */
export function useReport(id: string): ReportTitle | null {
  return useAnswer(id, (key) => remembered(reports, key, () => loadReport(key)));
}

/** What to call an entity whose id is all that is on hand; null until it is known, or where it is none. */
export function useEntityName(id: string | null): string | null {
  return useAnswer(id, (key) => remembered(entities, key, () => loadEntity(key)));
}
