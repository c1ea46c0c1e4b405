/** How grave a refusal is: decided here for every kind of them, and nowhere else. */
import type { Refusal as ClaimRefusal } from './decision.ts';
import type { DraftRefusal } from './delegation/draft-refusal.ts';
import type { StepRefusal } from './delegation/step.ts';
import type { DisputeRefusal } from './dispute.ts';
import type { ExceptionRefusal } from './exception.ts';
import type { FileRefusal, RefusedMatter, Weight } from './proposal.ts';
import type { ServiceRefusal } from './service/set-service.ts';
import type { TrainingRefusal } from './training.ts';
import type { WithdrawalRefusal } from './withdraw.ts';

export type AnyRefusal =
  | ClaimRefusal
  | DisputeRefusal
  | DraftRefusal
  | ExceptionRefusal
  | FileRefusal
  | ServiceRefusal
  | StepRefusal
  | TrainingRefusal
  | WithdrawalRefusal;

/**
 * What is not named is refused: the wish makes sense, and the catalogue as it stands forbids it. Usage:
 * the wish itself makes no sense, whatever the catalogue says.
 */
const LIGHTER: Readonly<Partial<Record<AnyRefusal['kind'], Weight>>> = {
  unreadable: 'unreadable',
  'unknown-code': 'nothing',
  'no-items': 'usage',
  'several-authorities': 'usage',
  'several-claimants': 'usage',
  'term-backwards': 'usage',
  'term-over': 'usage',
  future: 'usage',
  'before-signing': 'usage',
  'no-party': 'usage',
  'one-party': 'usage',
  twice: 'usage',
  'part-not-named': 'usage',
  form: 'usage',
};

export function weightOf({ kind }: AnyRefusal): Weight {
  return LIGHTER[kind] ?? 'refused';
}

/** A refusal as a part of a proposal. */
export function refusedMatter(about: string, reason: AnyRefusal): RefusedMatter {
  return { about, weight: weightOf(reason), reason };
}

const OF_FILES: ReadonlySet<unknown> = new Set<FileRefusal['kind']>([
  'unreadable',
  'gone',
  'cannot-edit',
]);

/** Among the refusals of any command. */
export function isOfFiles(reason: unknown): reason is FileRefusal {
  return typeof reason === 'object' && reason !== null && OF_FILES.has(Reflect.get(reason, 'kind'));
}
