import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameHash, normalizeName } from '../../src/model/names.ts';
import { runs } from '../support/property-runs.ts';

describe('normalizeName', () => {
  it('leaves a plain name as it is', () => {
    expect(normalizeName('民办学校设立审批')).toBe('民办学校设立审批');
  });

  it.each([
    ['河道（堤防）审批', '河道(堤防)审批'],
    ['河道〔堤防〕审批', '河道[堤防]审批'],
    ['设立、变更和注销', '设立，变更以及注销'],
    ['设立、变更及注销', '设立,变更与注销'],
    ['设立、和变更', '设立和变更'],
    ['对违反《枪支管理法》的处罚', '对违反枪支管理法的处罚'],
    ['“双随机”抽查', '双随机抽查'],
    ['设立 审批', '设立　审批\n'],
    ['Ⅱ类射线装置许可', 'II类射线装置许可'],
    ['A级景区评定', 'ａ级景区评定'],
    ['设立审批。', '设立审批、'],
    ['设立—变更', '设立-变更'],
  ])('takes %j and %j for one name', (one, other) => {
    expect(normalizeName(one)).toBe(normalizeName(other));
    expect(nameHash(one)).toBe(nameHash(other));
  });

  it.each([
    ['民办学校设立审批', '民办学校变更审批'],
    ['设立变更', '设立、变更'],
    ['以工代赈项目', '工代赈项目'],
  ])('keeps %j and %j apart', (one, other) => {
    expect(normalizeName(one)).not.toBe(normalizeName(other));
  });

  it('finds nothing more to do in what it made', () => {
    const character = fc.constantFrom(
      ...Array.from('学校设立以及和与、，,;（）()〔〕[]《》“” 　—-aZ。ⅡＡ１é'),
    );
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 20 }), (name) => {
        const once = normalizeName(name);
        expect(normalizeName(once)).toBe(once);
        expect(nameHash(once)).toBe(nameHash(name));
      }),
      runs(500),
    );
  });
});
