/** "Did you mean …?": the candidate a mistyped word most likely stands for. */

/** Full-width and half-width, upper and lower case are the same mistake: none worth counting. */
function characters(text: string): string[] {
  return Array.from(text.normalize('NFKC').toLowerCase());
}

/**
 * The candidate nearest to a word, or null when none is near. Counts insertions, deletions,
 * replacements and swapped neighbours in code points; a third of the word may be wrong (at least
 * one), never all of it. A candidate that contains the word, or is contained in it, is taken when
 * nothing is nearer: 许可 means 行政许可. Among equals the first wins. The opposite is never meant:
 * 承接 is no slip for 不承接.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = characters(word);
  const limit = Math.min(Math.max(1, Math.floor(wanted.length / 3)), wanted.length - 1);
  let best: string | null = null;
  let bestDistance = limit + 1;
  let containing: string | null = null;
  let containingDifference = Infinity;
  for (const candidate of candidates) {
    const letters = characters(candidate);
    if (isOpposite(wanted, letters)) continue;
    const difference = Math.abs(letters.length - wanted.length);
    if (difference < bestDistance) {
      const distance = editDistance(wanted, letters, bestDistance);
      if (distance < bestDistance) {
        best = candidate;
        bestDistance = distance;
      }
    }
    if (best === null && difference < containingDifference && contains(wanted, letters)) {
      containing = candidate;
      containingDifference = difference;
    }
  }
  return best ?? containing;
}

const NEGATIONS: readonly string[] = ['不', '未', '无', '非', '没'];

/** Alike but for a word of negation before one of them. */
function isOpposite(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const negation = long[0];
  return (
    long.length === short.length + 1 &&
    negation !== undefined &&
    NEGATIONS.includes(negation) &&
    long.slice(1).join('') === short.join('')
  );
}

/** One text within the other, where the shorter is at least two characters and half as long. */
function contains(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2 || short.length * 2 < long.length) return false;
  return long.join('').includes(short.join(''));
}

/** Optimal string alignment distance; `stop` as soon as it cannot be less. */
function editDistance(a: readonly string[], b: readonly string[], stop: number): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    // A swap reaches two rows back, so the row before counts too.
    if (least >= stop && Math.min(...previous) >= stop) return stop;
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? stop;
}
