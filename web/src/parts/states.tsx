import type { ComponentChildren, VNode } from "preact";
import type { ApiError } from "../api.ts";
import type { Resource } from "../resource.ts";

export function Waiting(props: { readonly what: string }): VNode {
  return (
    <p class="waiting" aria-busy="true">
      Loading {props.what} …
    </p>
  );
}

/** Nothing to show: what that means and what to do about it. */
export function Empty(props: { readonly title: string; readonly children?: ComponentChildren }): VNode {
  return (
    <div class="state">
      <h2>{props.title}</h2>
      {props.children}
    </div>
  );
}

function advice({ status, code }: ApiError): string {
  if (code === "unreachable") return "Is “stemma serve” still running? Start it again and retry.";
  if (status === 401) return "Open the address with the token that “stemma serve” printed.";
  if (status === 404) return "It may have been joined to another one by a decision or by new articles.";
  return "Retry; if it stays, the terminal that runs “stemma serve” says more.";
}

export function Failure(props: { readonly error: ApiError; readonly retry?: () => void }): VNode {
  const { error, retry } = props;
  return (
    <div class="state state-failed" role="alert">
      <h2>{error.status === 404 ? "Not found" : "That did not work"}</h2>
      <p>
        {error.message}. {advice(error)}
      </p>
      <p>
        {retry && (
          <button type="button" class="button" onClick={retry}>
            Retry
          </button>
        )}{" "}
        <a class="button button-plain" href="/">
          To the overview
        </a>
      </p>
    </div>
  );
}

/** Shows a resource once it is there, and says so while it is not. */
export function Loaded<T>(props: {
  readonly of: Resource<T>;
  readonly what: string;
  readonly children: (value: T) => ComponentChildren;
}): VNode {
  const { of } = props;
  if (of.status === "failed") return <Failure error={of.error} retry={of.retry} />;
  if (of.status === "loading") return <Waiting what={props.what} />;
  return <>{props.children(of.value)}</>;
}
