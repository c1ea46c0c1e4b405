/** RL6xx: delegation agreements (委托协议). */
import type { NamedRef } from '../../model/named-ref.ts';
import { code } from './declare.ts';

export const delegationCodes = {
  /** An element an agreement must have. `element`: key of the record, e.g. `basis`, `rights.delegate`. */
  RL601: code<{ element: string }>('error'),
  /** An element it should have; the term of an agreement over a penalty is an error. */
  RL602: code<{ element: 'term' | 'liability'; penalty: boolean }>('warning'),
  /** A licence to a body that is no administrative organ. */
  RL603: code<{ delegate: NamedRef; nature: string; type: string; item: NamedRef }>('error'),
  RL604: code<{ delegator: NamedRef; authority: NamedRef; item: NamedRef }>('error'),
  /** `claimant`: who claimed the item; null when nobody did. */
  RL605: code<{ delegate: NamedRef; claimant: NamedRef | null; item: NamedRef }>('error'),
  RL606: code<{ item: NamedRef; mode: string }>('error'),
  /** `ahead`: the day is still to come; a warning, as of an item that is taken back in part. */
  RL607: code<{ item: NamedRef; withdrawn: string; partly: boolean; ahead: boolean }>('error'),
  RL608: code<{ item: NamedRef; powers: string[]; allowed: string[] }>('error'),
  RL609: code<{
    item: NamedRef;
    delegate: NamedRef;
    other: string;
    from: string;
    to: string | null;
  }>('error'),
  /** `start`: since when the item is in service; null when it is not yet. */
  RL610: code<{
    item: NamedRef;
    claimant: NamedRef;
    authority: NamedRef;
    deadline: string | null;
    days: number | null;
    start: string | null;
  }>('warning', { bulk: true }),
  RL611: code<{
    item: NamedRef;
    start: string;
    problem: 'before' | 'after';
    bound: string;
    agreement: string;
  }>('error'),
  RL612: code<{ agreement: string; to: string; days: number; items: number }>('warning', {
    bulk: true,
  }),
  RL613: code<{ by: NamedRef[]; penalty: boolean }>('error'),
  /** `chain`: from who had the power first to who would have it last. */
  RL614: code<{ item: NamedRef; chain: NamedRef[]; cycle: boolean }>('error'),
  RL615: code<{ item: NamedRef }>('error'),
  RL616: code<{ item: NamedRef; agreement: string; signed: string | null }>('error'),
  RL617: code<{ path: string; problem: 'missing' | 'differs' }>('error'),
  RL618: code<{
    key: string;
    date: string;
    problem: 'future' | 'order';
    bound: string;
    what: string;
  }>('error'),
  RL619: code<{ body: NamedRef }>('error'),
  /** Marked places a person must fill in, in an agreement that is signed. */
  RL620: code<{ keys: string[] }>('error'),
};
