/** Questions to a person at a terminal, as a port: tests script the answers, `clack.ts` draws them. */

export interface Choice<T> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}

export interface SelectQuestion<T> {
  readonly message: string;
  readonly choices: readonly Choice<T>[];
  /** Which is marked at first; the first one unless said otherwise. */
  readonly proposed?: T;
}

export interface TextQuestion {
  readonly message: string;
  readonly placeholder?: string;
  /** What is wrong with an answer, said at the question, which is then asked again; null: nothing. */
  readonly wrong?: (answer: string) => string | null;
}

export interface ConfirmQuestion {
  readonly message: string;
  readonly yes: string;
  readonly no: string;
}

/** Every answer is null when the person broke off (Ctrl-C). Texts come without blanks around them. */
export interface Ask {
  select<T>(question: SelectQuestion<T>): Promise<T | null>;
  text(question: TextQuestion): Promise<string | null>;
  /** No is what Enter alone says. */
  confirm(question: ConfirmQuestion): Promise<boolean | null>;
  /** What comes of the answers. */
  note(text: string): void;
  brokenOff(text: string): void;
}
