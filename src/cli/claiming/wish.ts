/** A word or a row that stands for no wish, in words. */
export interface Problem {
  readonly exit: number;
  readonly message: string;
  readonly hint: string | null;
}
