/** RL711: an implementation code (31 or 33 characters) that contradicts provider, type or the item's basic code. */
import { entryIn } from '../../catalogue/held.ts';
import { draft } from '../../findings/finding.ts';
import { parseItemCode } from '../../model/item-code.ts';
import { ITEM_TYPE_CODES } from '../../model/item-types.ts';
import type { Check } from '../check.ts';

/** Length of a basic code, at the end of an implementation code. */
const BASIC_START = 19;
const BASIC_END = 31;

export const implementationCodes: Check = {
  codes: ['RL711'],
  *run(catalogue) {
    for (const { path, value: service } of catalogue.services.entries) {
      const value = service.code;
      if (value === undefined) continue;
      const at = { file: path, pointer: ['code'] };
      const parsed = parseItemCode(value);
      if (!parsed.ok || parsed.code.creditCode === null) {
        const args = { value, part: 'form' as const, expected: '' };
        yield draft('RL711', at, args, { severity: 'warning', subject: 'form' });
        continue;
      }
      const { creditCode, typeCode } = parsed.code;
      const provider = entryIn(catalogue.organizations.at(service.provider));
      const registered = provider?.value.credit_code;
      if (provider !== undefined && registered !== undefined && registered !== creditCode) {
        const related = [{ file: provider.path, pointer: ['credit_code'] }];
        const args = { value, part: 'body' as const, expected: registered };
        yield draft('RL711', at, args, { related, subject: 'body' });
      }
      const item = entryIn(catalogue.items.at(service.item));
      if (item === undefined) continue;
      const expected = ITEM_TYPE_CODES[item.value.type];
      if (typeCode !== expected) {
        const related = [{ file: item.path, pointer: ['type'] }];
        const args = { value, part: 'type' as const, expected };
        yield draft('RL711', at, args, { related, subject: 'type' });
      }
      const known = item.value.code === undefined ? null : parseItemCode(item.value.code);
      const basic =
        known?.ok !== true
          ? null
          : known.code.creditCode === null
            ? item.value.code
            : item.value.code?.slice(BASIC_START, BASIC_END);
      if (basic != null && value.slice(BASIC_START, BASIC_END) !== basic) {
        const related = [{ file: item.path, pointer: ['code'] }];
        const args = { value, part: 'basic' as const, expected: basic };
        yield draft('RL711', at, args, { related, subject: 'basic' });
      }
    }
  },
};
