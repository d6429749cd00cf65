import { isIP, type LookupFunction } from "node:net";
import { Agent, buildConnector } from "undici";
import { addressRefusal } from "./address-refusal.ts";
import type { FetchOptions } from "./fetch-options.ts";

/** Thrown where a host stands at an address that is not fetched from. */
export class RefusedAddress extends Error {}

function refusal(address: string, allow: FetchOptions["allow"]): string | null {
  return allow(address) ? null : addressRefusal(address);
}

/** A look-up that fails if any address of a name is refused: what is checked here is what is connected to. */
function guardedLookup({ effects, allow }: FetchOptions): LookupFunction {
  return (host, options, callback) => {
    effects.resolve(host).then(
      (found) => {
        for (const { address } of found) {
          const why = refusal(address, allow);
          if (why) return callback(new RefusedAddress(`${host} stands at ${address}, ${why}`), "");
        }
        const [first] = found;
        if (!first) return callback(new Error(`${host} has no address`), "");
        if (options.all) callback(null, [...found]);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, ""),
    );
  };
}

/** Connections to public addresses only: the address is checked when it is connected to, not before. */
export function openAgent(options: FetchOptions): Agent {
  const { allow, limits } = options;
  const connect = buildConnector({
    lookup: guardedLookup(options),
    timeout: limits.connectMilliseconds,
    allowH2: false,
    autoSelectFamily: true,
  } as buildConnector.BuildOptions);
  return new Agent({
    connect: (target, callback) => {
      const literal = target.hostname.replace(/^\[|\]$/g, "");
      const why = isIP(literal) ? refusal(literal, allow) : null;
      if (why) callback(new RefusedAddress(`${literal} is ${why}`), null);
      else connect(target, callback);
    },
    headersTimeout: limits.idleMilliseconds,
    bodyTimeout: limits.idleMilliseconds,
    pipelining: 1,
  });
}
