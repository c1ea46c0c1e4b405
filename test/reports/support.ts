/** A catalogue with every state: claimed, declined, open, given back, withdrawn, unreadable. */
import type { SettledCatalogue } from '../../src/catalogue/catalogue.ts';
import type { CalendarDate } from '../../src/model/dates.ts';
import {
  buildCatalogue,
  type CatalogueParts,
  findClaim,
  makeItem,
} from '../support/catalogue-builder.ts';

/**
 * On top of the builder's: city-002 given back, city-004 and city-005 open (one without a competent
 * body), city-006 withdrawn, zone-002 undecided by laiwu.
 */
export function mixedCatalogue(
  change: (parts: CatalogueParts) => void = () => undefined,
): SettledCatalogue {
  return buildCatalogue((parts) => {
    const list = parts.lists[0]?.value;
    if (list === undefined) throw new Error('no list');
    list.declared = {
      total: 6,
      types: { 行政许可: 4, 行政处罚: 2 },
      fields: ['教育', '公安', '水务'],
    };
    parts.items.push(
      { value: makeItem('city', 4, { field: '公安', name: '营业性爆破作业单位许可证核发' }) },
      {
        value: makeItem('city', 5, {
          field: '水务',
          name: '对未经批准擅自取水、未按照批准的取水许可规定条件取水行为的处罚',
          subitem: '取用地下水（单井日取水量在１千立方米以上的“自备井”）',
          type: '行政处罚',
          mode: '委托',
        }),
      },
      {
        value: makeItem('city', 6, {
          field: '水务',
          name: '已收回的事项',
          status: '收回',
          withdrawal: { date: '2020-08-02', document: 'order-333' },
        }),
      },
    );
    const released = findClaim(parts, 'city-002').value;
    released.decision = '退回';
    released.reason = '权限划分待省厅明确';
    parts.claims = parts.claims.filter(
      ({ value }) => !(value.item === 'zone-002' && value.claimant === 'jn-laiwu'),
    );
    change(parts);
  });
}

/** A claim file that cannot be read. */
export function unreadableClaim(item: string): CatalogueParts['unusable'][number] {
  const list = item.split('-')[0] ?? '';
  return { kind: 'claim', path: `claims/${list}/${item}.yaml`, id: item, list, value: undefined };
}

export const TODAY = '2020-08-20' as CalendarDate;
