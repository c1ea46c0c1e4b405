/** Exit codes: a contract with scripts and CI. */
export const EXIT = {
  ok: 0,
  findings: 1,
  usage: 2,
  unreadable: 3,
  nothing: 4,
  refused: 5,
  bug: 70,
} as const;

/** An expected end of a command: said in one place, with the exit code that goes with it. */
export class Stop extends Error {
  readonly exit: number;
  readonly hint: string | null;
  /** The allowed word that was most likely meant. */
  readonly near: string | null;

  constructor(
    exit: number,
    message: string,
    hint: string | null = null,
    near: string | null = null,
  ) {
    super(message);
    this.exit = exit;
    this.hint = hint;
    this.near = near;
  }
}

/** The same of a sentence with its hint, as tables have them. */
export function stopWith(
  exit: number,
  { message, hint }: { readonly message: string; readonly hint: string | null },
): Stop {
  return new Stop(exit, message, hint);
}
