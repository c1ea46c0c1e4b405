/** Chains and circles of delegations over one item, found in one pass over its agreements. Pure. */

export interface DelegationEdge {
  /** Who delegates. */
  readonly from: string;
  readonly to: string;
}

export interface DelegationChain {
  /** From who has the power of its own to the delegate of the agreement; of a circle, once round. */
  readonly path: readonly string[];
  /** The delegate can, over any number of steps, delegate back to the delegator. */
  readonly cycle: boolean;
}

/**
 * For each edge: the chain it ends, or null where its delegator has the item from nobody. `held`:
 * bodies known to hold the item by delegation without an agreement here → from whom. An edge of a
 * body to itself is no chain (RL619 says it). Linear in the edges.
 */
export function delegationChains(
  edges: readonly DelegationEdge[],
  held: ReadonlyMap<string, string> = new Map(),
): (DelegationChain | null)[] {
  const real = edges.filter(({ from, to }) => from !== to);
  const into = new Map<string, string>();
  for (const { from, to } of real) if (!into.has(to)) into.set(to, from);
  for (const [body, from] of held) if (!into.has(body)) into.set(body, from);
  const components = circlesOf(real);
  return edges.map(({ from, to }) => {
    if (from === to || !into.has(from)) return null;
    const cycle = components.get(from) !== undefined && components.get(from) === components.get(to);
    return { path: [...pathTo(from, into), to], cycle };
  });
}

/** Back along the first delegation into each body; stops where it would come round. */
function pathTo(body: string, into: ReadonlyMap<string, string>): string[] {
  const path = [body];
  const seen = new Set(path);
  for (let at = into.get(body); at !== undefined; at = into.get(at)) {
    path.unshift(at);
    if (seen.has(at)) break;
    seen.add(at);
  }
  return path;
}

/** Body → number of the circle it is in; bodies in no circle are left out (Tarjan, without recursion). */
function circlesOf(edges: readonly DelegationEdge[]): ReadonlyMap<string, number> {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) {
    const targets = next.get(from);
    if (targets === undefined) next.set(from, [to]);
    else targets.push(to);
  }
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const isOpenBody = new Set<string>();
  const circles = new Map<string, number>();
  let circle = 0;

  for (const root of next.keys()) {
    if (order.has(root)) continue;
    const work: { body: string; at: number }[] = [{ body: root, at: 0 }];
    while (work.length > 0) {
      const step = work[work.length - 1];
      if (step === undefined) break;
      const { body } = step;
      if (step.at === 0) {
        order.set(body, order.size);
        lowest.set(body, order.get(body) ?? 0);
        open.push(body);
        isOpenBody.add(body);
      }
      const target = next.get(body)?.[step.at];
      if (target !== undefined) {
        step.at += 1;
        if (!order.has(target)) work.push({ body: target, at: 0 });
        else if (isOpenBody.has(target)) lower(lowest, body, order.get(target));
        continue;
      }
      work.pop();
      const above = work[work.length - 1];
      if (above !== undefined) lower(lowest, above.body, lowest.get(body));
      if (lowest.get(body) !== order.get(body)) continue;
      const members: string[] = [];
      for (let top = open.pop(); top !== undefined; top = open.pop()) {
        isOpenBody.delete(top);
        members.push(top);
        if (top === body) break;
      }
      if (members.length > 1) {
        for (const member of members) circles.set(member, circle);
        circle += 1;
      }
    }
  }
  return circles;
}

function lower(lowest: Map<string, number>, body: string, value: number | undefined): void {
  const now = lowest.get(body);
  if (value !== undefined && now !== undefined && value < now) lowest.set(body, value);
}
