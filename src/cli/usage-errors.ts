/** What the parser of the command line says, and how we say it. */
const forms: readonly (readonly [said: RegExp, told: string])[] = [
  [
    /^option '(.+?)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s,
    'Cannot take "$2" for $1: wanted one of $3',
  ],
  [
    /^option '(.+?)' argument '(.*)' is invalid\. got "[\s\S]*?", (wanted .*)$/s,
    'Cannot take "$2" for $1: $3',
  ],
  [/^option '(.+?)' argument missing$/, "Cannot run $0: $1 was given nothing"],
  [/^required option '(.+?)' not specified$/, "Cannot run $0: wanted $1"],
  [/^missing required argument '(.+?)'$/, "Cannot run $0: wanted <$1>"],
  [/^unknown option '(.+?)'(?:\n\((.*)\))?$/, 'Cannot run $0: unknown option "$1"'],
  [/^unknown command '(.+?)'(?:\n\((.*)\))?$/, 'Cannot run $0: unknown command "$1"'],
  [
    /^too many arguments(?: for '.+?')?\. Expected (\d+) arguments? but got (\d+)[\s\S]*$/,
    "Cannot run $0: got $2 arguments, wanted $1",
  ],
];

/** An error of the command line in the form of all errors; `command` is the one that was to be run. */
export function usageError(said: string, command: string): string {
  const text = said.replace(/^error: /, "").trim();
  for (const [form, told] of forms) {
    const found = form.exec(text);
    if (!found) continue;
    const guess = /\(Did you mean (.+?)\?\)$/.exec(text)?.[1];
    const line = told.replace(/\$(\d)/g, (_, group: string) =>
      group === "0" ? `"${command}"` : (found[Number(group)] ?? ""),
    );
    return `${line}${guess ? `, perhaps "${guess}" was meant` : ""}\n`;
  }
  return `Cannot run "${command}": ${text}\n`;
}
