import { describe, expect, it } from 'vitest';
import { parseItemCode, typeOfCode } from '../../src/model/item-code.ts';

const BASIC = '370112345067';
const IMPLEMENTATION = `1137010000000000283${BASIC}`;

describe('parseItemCode', () => {
  it('takes a basic code apart', () => {
    expect(parseItemCode(BASIC)).toEqual({
      ok: true,
      code: {
        creditCode: null,
        level: null,
        area: '37',
        typeCode: '01',
        mainItem: '12345',
        subItem: '067',
        business: null,
      },
    });
  });

  it('takes implementation and business codes apart', () => {
    const code = {
      creditCode: '113701000000000028',
      level: '3',
      area: '37',
      typeCode: '01',
      mainItem: '12345',
      subItem: '067',
      business: null,
    };
    expect(parseItemCode(IMPLEMENTATION)).toEqual({ ok: true, code });
    expect(parseItemCode(`${IMPLEMENTATION}08`)).toEqual({
      ok: true,
      code: { ...code, business: '08' },
    });
  });

  it.each([
    ['', 'length'],
    ['37011234506', 'length'],
    [`${IMPLEMENTATION}0`, 'length'],
    ['37011234506X', 'characters'],
    [`１２${BASIC.slice(2)}`, 'characters'],
    [IMPLEMENTATION.replace('8', 'x'), 'characters'],
    [`1137010000000000287${BASIC}`, 'characters'],
  ])('refuses %j: %s', (text, problem) => {
    expect(parseItemCode(text)).toEqual({ ok: false, problem });
  });
});

describe('typeOfCode', () => {
  it('knows the ten types and 公共服务', () => {
    expect(typeOfCode('02')).toBe('行政处罚');
    expect(typeOfCode('10')).toBe('其他行政权力');
    expect(typeOfCode('20')).toBe('公共服务');
    expect(typeOfCode('21')).toBeNull();
  });
});
