/** Every record of the shipped catalogue: its form, and that a clerk of its field would believe it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeOf, schemaLine } from '../../src/files/layout.ts';
import { planFormat } from '../../src/files/plan-format.ts';
import { areaOfCreditCode, checkCreditCode } from '../../src/model/credit-code.ts';
import { claimsOf, itemsOf, LISTS, SAMPLE_DAY, shipped, shippedRoot, shippedTree } from './shipped.ts';

const ITEMS = LISTS.flatMap(itemsOf);
const CLAIMS = LISTS.flatMap(claimsOf);
const BODIES = [...shipped.catalogue.organizations.values()].map(({ value }) => value);

/** Those for which `right` does not hold, by what names them. */
function wrong<T>(values: readonly T[], name: (value: T) => string, right: (value: T) => boolean) {
  return values.filter((value) => !right(value)).map(name);
}

describe('the files', () => {
  it('are all in canonical form', () => {
    const { records, writes, refused } = planFormat(shippedTree, () => true);
    expect(records).toBe(shipped.files);
    expect({ writes: writes.map(({ path }) => path), refused }).toEqual({ writes: [], refused: [] });
  });

  it('name the schema of their kind in the first line', () => {
    const paths = shippedTree.list('').map(({ path }) => path);
    const unlike = paths.filter((path) => {
      const place = placeOf(path);
      if (place === null) return false;
      const [first] = readFileSync(join(shippedRoot, path), 'utf8').split('\n');
      return first !== schemaLine(place);
    });
    expect(unlike).toEqual([]);
  });
});

describe('the items', () => {
  const nameOf = ({ id, name }: (typeof ITEMS)[number]) => `${id} ${name}`;

  it('are named as such items are: 对…的处罚, …审批', () => {
    const licence = /(?:审批|许可|核准|核发|审查|审核|登记|认定|认可|核定|注册|验收)$/;
    const penalty = /^对.+的处罚$/;
    expect(
      wrong(ITEMS, nameOf, ({ name, type }) =>
        type === '行政处罚' ? penalty.test(name) : !name.endsWith('处罚'),
      ),
    ).toEqual([]);
    const licences = ITEMS.filter(({ type }) => type === '行政许可');
    expect(wrong(licences, nameOf, ({ name }) => licence.test(name))).toEqual([]);
  });

  it('move powers that belong to their type, and all of a licence only with its decision', () => {
    const ofPenalty = new Set(['立案', '调查', '决定', '执行']);
    const ofLicence = new Set(['受理', '审查', '决定', '发证', '监管']);
    expect(
      wrong(ITEMS, nameOf, ({ type, scope: { extent, powers = [] } }) => {
        const decides = powers.includes('决定') || extent === '部分';
        if (type === '行政处罚') return decides && powers.every((power) => ofPenalty.has(power));
        if (type === '其他行政权力') return powers.length > 0;
        return decides && powers.every((power) => ofLicence.has(power));
      }),
    ).toEqual([]);
  });

  it('say in their content how they move', () => {
    expect(
      wrong(ITEMS, nameOf, ({ mode, scope: { content = '' } }) =>
        mode === '下放' ? !content.includes('委托') : content.includes('委托'),
      ),
    ).toEqual([]);
  });

  it('cite an article of each law, and no law made after the day of the sample', () => {
    const later = /民法典|市场主体登记管理条例|生物安全法|数据安全法/;
    expect(
      wrong(ITEMS, nameOf, ({ basis }) =>
        basis.every(({ law, article }) => !later.test(law) && /^第.+条/.test(article ?? '')),
      ),
    ).toEqual([]);
  });
});

describe('the claims', () => {
  const nameOf = ({ item, claimant }: (typeof CLAIMS)[number]) => `${claimant} ${item}`;

  it('were made on working days between the order and the day of the sample', () => {
    // No public holiday lies in between.
    expect(
      wrong(CLAIMS, nameOf, ({ date }) => {
        const day = new Date(`${date}T00:00:00Z`).getUTCDay();
        return date >= '2020-07-10' && date <= SAMPLE_DAY && day >= 1 && day <= 5;
      }),
    ).toEqual([]);
  });

  it('name a member of the claimant, under the reserved domain', () => {
    const members = new Map(BODIES.map(({ id, members = [] }) => [id, members]));
    expect(
      wrong(
        CLAIMS,
        nameOf,
        ({ claimant, clerk }) =>
          clerk.endsWith('.jinan.example') && members.get(claimant)?.includes(clerk) === true,
      ),
    ).toEqual([]);
  });

  it('are declined by each zone for reasons of its own', () => {
    const declined = CLAIMS.filter(({ decision }) => decision === '不承接');
    expect(new Set(declined.map(({ claimant }) => claimant)).size).toBe(5);
    const reasons = new Set(declined.map(({ reason }) => reason));
    expect(reasons.size).toBeGreaterThan(20);
  });
});

describe('the bodies', () => {
  it('have credit codes with a right check character and their area, marked as made up', () => {
    const existing = BODIES.filter(({ dissolved }) => dissolved === undefined);
    expect(
      wrong(
        existing,
        ({ id }) => id,
        ({ kind, credit_code: code = '', note = '' }) =>
          checkCreditCode(code).ok &&
          areaOfCreditCode(code) === (kind === '省级机关' ? '370000' : '370100') &&
          note.includes('样例'),
      ),
    ).toEqual([]);
  });

  it('of 2018 have a successor that exists, and hold nothing', () => {
    const dissolved = BODIES.filter(({ dissolved }) => dissolved !== undefined);
    expect(dissolved.length).toBeGreaterThan(5);
    for (const { id, successor } of dissolved) {
      const heir = BODIES.find((body) => body.id === successor);
      expect(heir?.dissolved, id).toBeUndefined();
      expect(heir?.name, id).toBeDefined();
      expect(CLAIMS.filter(({ claimant }) => claimant === id)).toEqual([]);
    }
  });
});
