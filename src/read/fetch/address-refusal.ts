import ipaddr from "ipaddr.js";

/** What the ranges that nothing public stands in are called to a user. */
const rangeNames: Readonly<Record<string, string>> = {
  private: "a private address",
  uniqueLocal: "a private address",
  loopback: "a loopback address",
  linkLocal: "a link-local address",
  multicast: "a multicast address",
  broadcast: "a broadcast address",
  unspecified: "the unspecified address",
  carrierGradeNat: "an address behind a provider's translation",
};

const globalUnicast: [ipaddr.IPv6, number] = ipaddr.IPv6.parseCIDR("2000::/3");

/** Why no page is fetched from an IP address; null where it is a public one. */
export function addressRefusal(address: string): string | null {
  const bare = address.replace(/^\[|\]$/g, "");
  if (!ipaddr.isValid(bare)) return "no IP address";
  const parsed = ipaddr.process(bare);
  const range = parsed.range();
  if (range !== "unicast") return rangeNames[range] ?? `an address for special use (${range})`;
  const isOutside = parsed instanceof ipaddr.IPv6 && !parsed.match(globalUnicast);
  return isOutside ? "an address for special use" : null;
}
