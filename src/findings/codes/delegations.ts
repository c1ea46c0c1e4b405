/** RL6xx: delegation agreements (委托协议). */
import { code } from './declare.ts';

/** Bodies and items are given as "name（id）" where known. */
export const delegationCodes = {
  /** An element an agreement must have. `element`: key of the record, e.g. `basis`, `rights.delegate`. */
  RL601: code<{ element: string }>('error'),
  /** An element it should have; the term of an agreement over a penalty is an error. */
  RL602: code<{ element: 'term' | 'liability'; penalty: boolean }>('warning'),
  /** A licence to a body that is no administrative organ. */
  RL603: code<{ delegate: string; nature: string; type: string; item: string }>('error'),
  RL604: code<{ delegator: string; authority: string; item: string }>('error'),
  /** `claimant`: who claimed the item; null when nobody did. */
  RL605: code<{ delegate: string; claimant: string | null; item: string }>('error'),
  RL606: code<{ item: string; mode: string }>('error'),
  /** `ahead`: the day is still to come; a warning, as of an item that is taken back in part. */
  RL607: code<{ item: string; withdrawn: string; partly: boolean; ahead: boolean }>('error'),
  RL608: code<{ item: string; powers: string[]; allowed: string[] }>('error'),
  RL609: code<{ item: string; delegate: string; other: string; from: string; to: string | null }>(
    'error',
  ),
  /** `start`: since when the item is in service; null when it is not yet. */
  RL610: code<{
    item: string;
    name: string;
    claimant: string;
    authority: string;
    deadline: string | null;
    days: number | null;
    start: string | null;
  }>('warning', { bulk: true }),
  RL611: code<{
    item: string;
    start: string;
    problem: 'before' | 'after';
    bound: string;
    agreement: string;
  }>('error'),
  RL612: code<{ agreement: string; to: string; days: number; items: number }>('warning', {
    bulk: true,
  }),
  RL613: code<{ by: string[]; penalty: boolean }>('error'),
  /** `chain`: from who had the power first to who would have it last. */
  RL614: code<{ item: string; chain: string[]; cycle: boolean }>('error'),
  RL615: code<{ item: string }>('error'),
  RL616: code<{ item: string; agreement: string; signed: string | null }>('error'),
  RL617: code<{ path: string; problem: 'missing' | 'differs' }>('error'),
  RL618: code<{
    key: string;
    date: string;
    problem: 'future' | 'order';
    bound: string;
    what: string;
  }>('error'),
  RL619: code<{ body: string }>('error'),
  /** Marked places a person must fill in, in an agreement that is signed. */
  RL620: code<{ keys: string[] }>('error'),
};
