import type { VNode } from "preact";
import type { LetteredAccount } from "./incident-view.ts";

/** The letter by which a page calls an account, the same in every part of it. */
export function AccountMark(props: { readonly account: LetteredAccount }): VNode {
  const { letter, name } = props.account;
  return (
    <abbr class="account-mark" title={`Account ${letter}: ${name}`}>
      {letter}
    </abbr>
  );
}
