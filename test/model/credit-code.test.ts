import { describe, expect, it } from 'vitest';
import { areaOfCreditCode, checkCreditCode } from '../../src/model/credit-code.ts';

describe('checkCreditCode', () => {
  it('takes codes whose check character is right', () => {
    // Worked by hand from the weights of GB 32100-2015: 1·1 + 1·3 + 3·9 + 7·27 + 1·29 = 249 = 8·31 + 1,
    // so 30, the last character of the alphabet.
    expect(checkCreditCode('11370000010000000Y')).toEqual({ ok: true });
  });

  it('takes the second modulo: a sum of nothing has check character 0, not the 32nd', () => {
    expect(checkCreditCode('000000000000000000')).toEqual({ ok: true });
  });

  it('names the character it expects', () => {
    expect(checkCreditCode('113701000000000038')).toEqual({
      ok: false,
      problem: 'check',
      expected: 'B',
    });
  });

  it.each([
    '',
    '1137000000000000',
    '1137000000000000100',
    '11370000000000000o',
    'I1370000000000001X',
  ])('computes nothing for %j', (code) => {
    expect(checkCreditCode(code)).toEqual({ ok: false, problem: 'form' });
  });

  it('sees every single wrong digit', () => {
    const code = '113700000000000010';
    expect(checkCreditCode(code)).toEqual({ ok: true });
    for (let index = 0; index < 18; index += 1) {
      const digit = code.charAt(index) === '7' ? '8' : '7';
      const wrong = code.slice(0, index) + digit + code.slice(index + 1);
      expect(checkCreditCode(wrong).ok, wrong).toBe(false);
    }
  });
});

describe('areaOfCreditCode', () => {
  it('is characters 3 to 8', () => {
    expect(areaOfCreditCode('113701000000000028')).toBe('370100');
    expect(areaOfCreditCode('11AB01000000000028')).toBeNull();
  });
});
