/** A command line as in a transcript → words. Single and double quotes as in a shell; nothing else. */
export function commandWords(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare ?? '',
  );
}
