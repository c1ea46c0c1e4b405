/**
 * 统一社会信用代码 (GB 32100-2015): 18 characters, the last of them a check character over the
 * first 17. Characters 3 to 8 are the administrative area the body is registered in.
 */

/** The 31 characters of the standard, in the order of their values: no I, O, S, V, Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const LENGTH = 18;

export type CreditCodeResult =
  | { readonly ok: true }
  /** Not 18 characters of the alphabet: there is nothing to compute. */
  | { readonly ok: false; readonly problem: 'form' }
  /** `expected`: the check character the first 17 ask for. */
  | { readonly ok: false; readonly problem: 'check'; readonly expected: string };

/** Whether a text is a credit code with the right check character. Lower case is not accepted. */
export function checkCreditCode(code: string): CreditCodeResult {
  if (code.length !== LENGTH) return { ok: false, problem: 'form' };
  let sum = 0;
  for (let index = 0; index < LENGTH; index += 1) {
    const value = ALPHABET.indexOf(code.charAt(index));
    if (value < 0) return { ok: false, problem: 'form' };
    sum += value * (WEIGHTS[index] ?? 0);
  }
  // The second modulo matters: a sum of 0 mod 31 has check value 0, not 31.
  const expected = ALPHABET.charAt((31 - (sum % 31)) % 31);
  return expected === code.charAt(LENGTH - 1)
    ? { ok: true }
    : { ok: false, problem: 'check', expected };
}

/** The six digits of the area (370100 Jinan, 370000 the province), or null where they are none. */
export function areaOfCreditCode(code: string): string | null {
  const area = code.slice(2, 8);
  return /^\d{6}$/.test(area) ? area : null;
}
