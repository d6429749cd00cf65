import type { ComponentChildren, VNode } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";

/** A modal dialog of the browser's own: focus stays inside, Escape closes it. */
export function Dialog(props: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={heading} onClose={props.onClose}>
      <div class="dialog-head">
        <h2 id={heading}>{props.title}</h2>
        <button type="button" class="button button-plain" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
      {props.children}
    </dialog>
  );
}
