/**
 * Every rule over the catalogue in memory, in the order it is reported: settings first (they say how
 * to read the rest), then form, references, totals, claims, agreements, services, disputes.
 */
import type { Check } from './check.ts';
import { eachClaim } from './claim-rule.ts';
import { claimDates } from './claims/claim-dates.ts';
import { claimOnWithdrawn } from './claims/claim-on-withdrawn.ts';
import { claimStamp } from './claims/claim-stamp.ts';
import { claimantExists } from './claims/claimant-exists.ts';
import { claimantKind } from './claims/claimant-kind.ts';
import { cooperation } from './claims/cooperation.ts';
import { decisionReason } from './claims/decision-reason.ts';
import { oneClaimant } from './claims/one-claimant.ts';
import { transfer } from './claims/transfer.ts';
import { unclaimed } from './claims/unclaimed.ts';
import { undecided } from './claims/undecided.ts';
import { claimInOwnFolder } from './layout/claim-in-own-folder.ts';
import { claimWhereRulePutsIt } from './layout/claim-where-rule-puts-it.ts';
import { itemIdBeginsWithList } from './layout/item-id-begins-with-list.ts';
import { claimKeyMatchesFile, keyMatchesFile } from './layout/key-matches-file.ts';
import { claimInItemList } from './references/claim-in-item-list.ts';
import { creditCodes } from './references/credit-codes.ts';
import { itemCodes } from './references/item-codes.ts';
import { knownDocuments } from './references/known-documents.ts';
import { knownItems } from './references/known-items.ts';
import { recordReferences } from './references/record-references.ts';
import { knownLists } from './references/known-lists.ts';
import {
  claimNamesKnownOrganizations,
  knownAuthorities,
} from './references/known-organizations.ts';
import { listHasClaimants } from './references/list-has-claimants.ts';
import { provincialAuthority } from './references/provincial-authority.ts';
import { sourceFiles } from './references/source-files.ts';
import { successors } from './references/successors.ts';
import { uniqueBodyNames } from './references/unique-body-names.ts';
import { uniqueDocuments } from './references/unique-documents.ts';
import { uniqueItemCodes } from './references/unique-item-codes.ts';
import { uniqueItemNames } from './references/unique-item-names.ts';
import { uniqueNumbers } from './references/unique-numbers.ts';
import { deadlineDocuments } from './settings/deadline-documents.ts';
import { exceptionApproval } from './settings/exception-approval.ts';
import { exceptionExpiry } from './settings/exception-expiry.ts';
import { knownCodes } from './settings/known-codes.ts';
import { sampleDate } from './settings/sample-date.ts';
import { somethingToCheck } from './settings/something-to-check.ts';
import { timeZone } from './settings/time-zone.ts';
import { redelegation } from './delegations/chains.ts';
import { delegationDates } from './delegations/dates.ts';
import { delegationDocument } from './delegations/document.ts';
import { delegationElements } from './delegations/elements.ts';
import { delegationItems } from './delegations/items.ts';
import { delegationNeeded } from './delegations/needed.ts';
import { overlappingDelegations } from './delegations/overlaps.ts';
import { delegationParties } from './delegations/parties.ts';
import { delegationPublication } from './delegations/publication.ts';
import { serviceWithinAgreement } from './delegations/service-dates.ts';
import { disputes } from './disputes/disputes.ts';
import { serviceHandover } from './services/handover.ts';
import { implementationCodes } from './services/implementation-codes.ts';
import { lateStages } from './services/late-stages.ts';
import { serviceOpening } from './services/opening.ts';
import { servicePromises } from './services/promises.ts';
import { exceptionNotice } from './settings/exception-notice.ts';
import { declaredBreakdown } from './totals/declared-breakdown.ts';
import { fields } from './totals/fields.ts';
import { listTotals } from './totals/list-totals.ts';

/** Run in one pass over the claims. */
const claimRules = eachClaim([
  claimKeyMatchesFile,
  claimInOwnFolder,
  claimWhereRulePutsIt,
  knownItems,
  claimNamesKnownOrganizations,
  claimInItemList,
  claimantKind,
  claimantExists,
  decisionReason,
  claimDates,
  claimOnWithdrawn,
  cooperation,
  transfer,
  delegationNeeded,
]);

export const ALL_CHECKS: readonly Check[] = [
  somethingToCheck,
  sampleDate,
  timeZone,
  deadlineDocuments,
  knownCodes,
  exceptionApproval,
  exceptionExpiry,
  exceptionNotice,
  keyMatchesFile,
  itemIdBeginsWithList,
  knownAuthorities,
  recordReferences,
  knownLists,
  knownDocuments,
  sourceFiles,
  provincialAuthority,
  listHasClaimants,
  uniqueNumbers,
  uniqueItemNames,
  uniqueItemCodes,
  uniqueBodyNames,
  uniqueDocuments,
  creditCodes,
  itemCodes,
  successors,
  declaredBreakdown,
  listTotals,
  fields,
  claimRules,
  oneClaimant,
  claimStamp,
  unclaimed,
  undecided,
  delegationElements,
  delegationParties,
  delegationItems,
  overlappingDelegations,
  redelegation,
  serviceWithinAgreement,
  delegationPublication,
  delegationDates,
  delegationDocument,
  servicePromises,
  serviceOpening,
  serviceHandover,
  implementationCodes,
  lateStages,
  disputes,
];
