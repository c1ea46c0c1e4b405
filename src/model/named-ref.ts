/** A record as something else names it: data, which each language draws in its own way. */
export interface NamedRef {
  readonly id: string;
  /** What it is called; null where no record of the id could be read. */
  readonly name: string | null;
}
