import { useEffect, useState } from "preact/hooks";
import type { Page } from "../../../src/model/desk.ts";
import { ApiError, type Ask, get } from "../api.ts";
import { revision } from "../live.ts";

export interface List<T> {
  /** What is there so far; null before the first answer. */
  readonly page: Page<T> | null;
  /** Whether another answer is on its way. */
  readonly stale: boolean;
  readonly error: ApiError | null;
  readonly more: () => void;
  readonly retry: () => void;
}

function asApiError(failure: unknown): ApiError {
  return failure instanceof ApiError
    ? failure
    : new ApiError(String(failure), { code: "unknown", status: 0 });
}

/** A list page by page; what is on hand stays while the next comes. `asked` gives the question for a cursor. */
export function useList<T>(asked: (cursor: string | null) => Ask<Page<T>>): List<T> {
  const first = asked(null).href;
  const now = revision.value;
  const [page, setPage] = useState<Page<T> | null>(null);
  const [wanted, setWanted] = useState<{ readonly first: string; readonly cursor: string | null }>({
    first,
    cursor: null,
  });
  const [stale, setStale] = useState(true);
  const [error, setError] = useState<ApiError | null>(null);
  const [attempt, setAttempt] = useState(0);
  const cursor = wanted.first === first ? wanted.cursor : null;
  const { href } = asked(cursor);
  useEffect(() => {
    const control = new AbortController();
    setStale(true);
    get<Page<T>>(href, control.signal).then(
      (answer) => {
        setPage((before) =>
          cursor && before ? { ...answer, items: [...before.items, ...answer.items] } : answer,
        );
        setStale(false);
        setError(null);
      },
      (failure: unknown) => {
        if (control.signal.aborted) return;
        setStale(false);
        setError(asApiError(failure));
      },
    );
    return () => control.abort();
  }, [href, cursor, now, attempt]);
  return {
    page,
    stale,
    error,
    more: () => setWanted({ first, cursor: page?.next ?? null }),
    retry: () => setAttempt((count) => count + 1),
  };
}
