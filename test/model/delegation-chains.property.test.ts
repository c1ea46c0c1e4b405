/** Chains and circles in random delegation graphs, against a plain reference that walks every path. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DelegationEdge, delegationChains } from '../../src/model/delegation-chains.ts';
import { runs } from '../support/property-runs.ts';

const edges = fc.array(
  fc.record({
    from: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
    to: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
  }),
  { maxLength: 14 },
);

/** Whether one body reaches another over one or more delegations. */
function reaches(all: readonly DelegationEdge[], from: string, to: string): boolean {
  const seen = new Set<string>();
  const walk = (at: string): boolean =>
    all.some((edge) => {
      if (edge.from !== at || edge.from === edge.to) return false;
      if (edge.to === to) return true;
      if (seen.has(edge.to)) return false;
      seen.add(edge.to);
      return walk(edge.to);
    });
  return walk(from);
}

describe('delegationChains', () => {
  it('finds exactly the delegations of what was delegated, and their circles', () => {
    fc.assert(
      fc.property(edges, (all) => {
        for (const [at, chain] of delegationChains(all).entries()) {
          const edge = all[at] as DelegationEdge;
          const into = all.some(({ from, to }) => to === edge.from && from !== to);
          expect(chain !== null).toBe(edge.from !== edge.to && into);
          if (chain === null) continue;
          expect(chain.cycle).toBe(reaches(all, edge.to, edge.from));
          expect(chain.path.slice(-2)).toEqual([edge.from, edge.to]);
          for (const [step, body] of chain.path.slice(1).entries()) {
            const above = chain.path[step];
            expect(all.some(({ from, to }) => from === above && to === body)).toBe(true);
          }
        }
      }),
      runs(2_000),
    );
  });

  it('takes a chain of any length, in one pass', () => {
    const long = Array.from({ length: 20_000 }, (_, at) => ({ from: `b${at}`, to: `b${at + 1}` }));
    const chains = delegationChains(long.slice(0, 2_000));
    expect(chains[0]).toBeNull();
    expect(chains[1_999]?.path).toHaveLength(2_001);
    const circle = delegationChains([...long, { from: 'b20000', to: 'b0' }].slice(-3));
    expect(circle.map((chain) => chain?.cycle ?? null)).toEqual([null, false, false]);
  });
});
