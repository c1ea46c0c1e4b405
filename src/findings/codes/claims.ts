/** RL5xx: who claimed what. */
import type { NamedRef } from '../../model/named-ref.ts';
import { code } from './declare.ts';

const bulk = { bulk: true };

export const claimCodes = {
  /** Two bodies claim one item of a list with rule `single`. */
  RL501: code<{ item: NamedRef; claimant: NamedRef; other: NamedRef; since: string }>('error'),
  /** The body is not of a kind that may claim from the list. */
  RL502: code<{ claimant: NamedRef; kind: string; list: string; allowed: string[] }>('error'),
  RL503: code<{
    item: NamedRef;
    claimant: NamedRef;
    dissolved: string;
    successor: NamedRef | null;
  }>('error'),
  RL504: code<{ decision: string }>('error'),
  /** After the day of the check, or before the order (`document`) was published. */
  RL505: code<{
    date: string;
    problem: 'future' | 'before';
    bound: string;
    document: NamedRef | null;
  }>('error'),
  /** The item's legal content differs from what was claimed. */
  RL506: code<{ item: NamedRef; claimant: NamedRef; date: string }>('error'),
  /**
   * `days`: to the deadline, negative when past, null when none is set. `body`: who should claim it,
   * where exactly one body is competent for its field.
   */
  RL507: code<{
    item: NamedRef;
    list: string;
    deadline: string | null;
    days: number | null;
    body?: NamedRef;
  }>('warning', bulk),
  RL508: code<{
    item: NamedRef;
    body: NamedRef;
    list: string;
    deadline: string | null;
    days: number | null;
  }>('warning', bulk),
  /** A claim in force over an item that was withdrawn (收回). */
  RL509: code<{ item: NamedRef; claimant: NamedRef; withdrawn: string }>('error'),
  /** A body that cooperates with itself. */
  RL510: code<{ claimant: NamedRef }>('error'),
  /** A transfer from the claimant to itself, or dated after the claim. */
  RL511: code<{ claimant: NamedRef; problem: 'self' | 'date' }>('error'),
};
