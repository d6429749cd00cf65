import { Option } from "commander";

export interface WebChoices {
  readonly allowPrivate?: boolean;
  readonly contact?: string;
}

export function allowPrivateOption(): Option {
  return new Option("--allow-private", "fetch from loopback and private addresses too");
}

export function contactOption(): Option {
  return new Option("--contact <text>", "whom servers may turn to, told with every request");
}
