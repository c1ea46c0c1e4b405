/** What a command says of a trouble, and how its sentences are kept: one for each kind, in each language. */
export interface Said {
  readonly message: string;
  /** What to do about it; the same for all matters with this trouble. */
  readonly hint: string | null;
}

/** How sentences call bodies, items and files. */
export interface Called {
  body(id: string): string;
  /** `city-013 创业投资企业备案管理`. */
  item(id: string): string;
  /** The catalogue's folder as it is typed before a path: `catalog/` or ''. */
  readonly prefix: string;
}

/** A sentence for every kind of a refusal: one that is missing does not compile. */
export type SentencesOf<Refusal extends { readonly kind: string }, Names = Called> = {
  readonly [Kind in Refusal['kind']]: (
    refusal: Extract<Refusal, { readonly kind: Kind }>,
    called: Names,
  ) => Said;
};

export function saidOf<Refusal extends { readonly kind: string }, Names>(
  sentences: SentencesOf<Refusal, Names>,
  refusal: Refusal,
  called: Names,
): Said {
  // The kind tells the sentence; the compiler cannot follow that through a union.
  const say = sentences[refusal.kind as Refusal['kind']] as (one: Refusal, called: Names) => Said;
  return say(refusal, called);
}
