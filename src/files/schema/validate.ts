/** The compiled validator of a kind of record. */
import type { RecordKind } from '../../model/record-kinds.ts';
import * as validators from './generated/validators.js';
import type { CompiledValidator } from './validator.ts';

const BY_KIND: Readonly<Record<RecordKind, CompiledValidator>> = {
  manifest: validators.manifest,
  list: validators.list,
  organization: validators.organization,
  item: validators.item,
  claim: validators.claim,
  exception: validators.exception,
  delegation: validators.delegation,
  service: validators.service,
  training: validators.training,
  dispute: validators.dispute,
};

/** The function says whether a value has the form; its `errors` hold until the next call. */
export function validatorOf(kind: RecordKind): CompiledValidator {
  return BY_KIND[kind];
}
