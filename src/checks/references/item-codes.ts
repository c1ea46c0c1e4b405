/**
 * RL321 to RL324 (and RL320 for a credit code within an item's code): the parts of a 12-, 31- or
 * 33-character code against the item's type, area and body. The standard is younger than the order,
 * so an old form is a warning at most; a code that contradicts its record is an error.
 */
import { entryIn } from '../../catalogue/held.ts';
import type { Catalogue, Entry } from '../../catalogue/catalogue.ts';
import type { AnyDraft } from '../../findings/finding.ts';
import { draft } from '../../findings/finding.ts';
import { areaOfCreditCode, checkCreditCode } from '../../model/credit-code.ts';
import type { Item, Organization } from '../../model/generated/records.ts';
import { isBasicCode, parseItemCode, typeOfCode } from '../../model/item-code.ts';
import { ITEM_TYPE_CODES } from '../../model/item-types.ts';
import { holdersOf } from '../../catalogue/holders.ts';
import type { Check } from '../check.ts';
import { namedBody } from '../../catalogue/named-refs.ts';

/** Area digits of items that the nation or a province set in general. */
const GENERAL_AREA = '00';

/** What the authority's own credit code says of the codes it gives. */
interface Authority {
  readonly organization: Entry<Organization>;
  readonly creditCode: string;
  /** The province's two digits; null where the credit code has no area. */
  readonly province: string | null;
}

export const itemCodes: Check = {
  codes: ['RL320', 'RL321', 'RL322', 'RL323', 'RL324'],
  *run(catalogue) {
    const authorities = knownAuthorities(catalogue);
    for (const [, items] of catalogue.itemsByList) {
      for (const item of items) {
        const { code } = item.value;
        if (code === undefined) continue;
        const authority = authorities.get(item.value.authority) ?? null;
        if (!isPlainlyRight(code, item.value, authority)) {
          yield* checkCode(catalogue, item, code, authority);
        }
      }
    }
  },
};

function knownAuthorities({ organizations }: Catalogue): ReadonlyMap<string, Authority> {
  const authorities = new Map<string, Authority>();
  for (const organization of organizations.values()) {
    const creditCode = organization.value.credit_code;
    if (creditCode === undefined) continue;
    const province = areaOfCreditCode(creditCode)?.slice(0, 2) ?? null;
    authorities.set(organization.id, { organization, creditCode, province });
  }
  return authorities;
}

/** A basic code with the right type and area, told without taking it apart: most codes are that. */
function isPlainlyRight(code: string, { type }: Item, authority: Authority | null): boolean {
  return (
    isBasicCode(code) &&
    code.startsWith(ITEM_TYPE_CODES[type], 2) &&
    (authority?.province == null ||
      code.startsWith(authority.province) ||
      code.startsWith(GENERAL_AREA))
  );
}

function* checkCode(
  catalogue: Catalogue,
  item: Entry<Item>,
  value: string,
  authority: Authority | null,
): Iterable<AnyDraft> {
  const at = { file: item.path, pointer: ['code'] };
  const parsed = parseItemCode(value);
  if (!parsed.ok) {
    yield draft('RL321', at, { value, length: value.length, problem: parsed.problem });
    return;
  }
  const { typeCode, area, creditCode } = parsed.code;
  const { type } = item.value;
  if (typeCode !== ITEM_TYPE_CODES[type]) {
    const related = [{ file: item.path, pointer: ['type'] }];
    yield draft(
      'RL322',
      at,
      { value, typeCode, codeType: typeOfCode(typeCode), type },
      { related },
    );
  }
  const province = authority?.province ?? null;
  if (province !== null && area !== GENERAL_AREA && area !== province) {
    yield draft('RL323', at, { value, area, expected: [GENERAL_AREA, province] });
  }
  if (creditCode === null) return;
  const check = checkCreditCode(creditCode);
  if (!check.ok && check.problem === 'check') {
    // A warning: the code comes from the annex, and the clerk who sees it did not make it.
    const args = { value: creditCode, expected: check.expected };
    yield draft('RL320', at, args, { severity: 'warning' });
  } else if (authority !== null && creditCode !== authority.creditCode) {
    if (mayBeClaimants(catalogue, item.id, creditCode)) return;
    const { path, id } = authority.organization;
    yield draft(
      'RL324',
      at,
      {
        value,
        creditCode,
        body: namedBody(catalogue.organizations, id),
        expected: authority.creditCode,
      },
      { related: [{ file: path, pointer: ['credit_code'] }] },
    );
  }
}

/** After the handover the code is the claimant's; a claimant without a registered code may be it. */
function mayBeClaimants(catalogue: Catalogue, item: string, creditCode: string): boolean {
  const { entries, unread } = holdersOf(catalogue, item);
  if (unread.length > 0) return true;
  return entries.some(({ value }) => {
    const registered = entryIn(catalogue.organizations.at(value.claimant))?.value.credit_code;
    return registered === undefined || registered === creditCode;
  });
}
