import { useEffect, useState } from "preact/hooks";
import { ApiError, type Ask, get } from "./api.ts";
import { revision } from "./live.ts";

/** An answer on its way, here, or not to be had. */
export type Resource<T> =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly value: T; readonly href: string }
  | { readonly status: "failed"; readonly error: ApiError; readonly retry: () => void };

interface Kept {
  readonly value: unknown;
  readonly revision: number;
}

const kept = new Map<string, Kept>();
const most = 60;

function keep(href: string, value: unknown, at: number): void {
  kept.delete(href);
  kept.set(href, { value, revision: at });
  const oldest = kept.keys().next().value;
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
}

function asApiError(error: unknown): ApiError {
  return error instanceof ApiError ? error : new ApiError(String(error), { code: "unknown", status: 0 });
}

/** The answer to `ask`, asked again when the project changes; the old answer stays until the new one is there. */
export function useResource<T>(asked: Ask<T> | null): Resource<T> {
  const href = asked?.href ?? null;
  const now = revision.value;
  const [attempt, setAttempt] = useState(0);
  const [, redraw] = useState(0);
  const [failed, setFailed] = useState<{ readonly href: string; readonly error: ApiError } | null>(null);
  useEffect(() => {
    if (href === null) return;
    if (kept.get(href)?.revision === now) {
      // Another part of the page may have got the answer since this one was drawn without it.
      redraw((count) => count + 1);
      return;
    }
    const control = new AbortController();
    get<T>(href, control.signal).then(
      (value) => {
        keep(href, value, now);
        setFailed(null);
        redraw((count) => count + 1);
      },
      (error: unknown) => {
        if (!control.signal.aborted) setFailed({ href, error: asApiError(error) });
      },
    );
    return () => control.abort();
  }, [href, now, attempt]);
  if (href === null) return { status: "loading" };
  if (failed?.href === href) {
    const retry = () => {
      setFailed(null);
      setAttempt((count) => count + 1);
    };
    return { status: "failed", error: failed.error, retry };
  }
  const answer = kept.get(href);
  return answer ? { status: "ready", value: answer.value as T, href } : { status: "loading" };
}
