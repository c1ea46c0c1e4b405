/**
 * Git checks signatures by a program; here by one of the test's own that says what it is told to, so
 * that every answer git can give is seen without keys or a clock.
 */
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { signaturesOf } from '../../src/git/signatures.ts';
import {
  makeRepository,
  removeRepositories,
  temporaryFolder,
  type TestRepository,
} from '../support/git-repository.ts';
import { must, opened } from '../support/opened-repository.ts';

afterEach(removeRepositories);

const KEY = 'ABCD1234ABCD1234';
const FINGERPRINT = '0123456789ABCDEF0123456789ABCDEF01234567';

interface SignedStory {
  readonly test: TestRepository;
  readonly plain: string;
  readonly signed: string;
  /** What the checking program shall say from now on. */
  readonly says: (...lines: string[]) => void;
}

function signedStory(): SignedStory {
  const folder = temporaryFolder();
  const answer = join(folder, 'answer');
  const program = join(folder, 'check');
  writeFileSync(
    program,
    `#!/bin/sh
case "$*" in
*--verify*) cat '${answer}' ;;
*) cat >/dev/null
   echo '-----BEGIN PGP SIGNATURE-----'; echo; echo eA==; echo '-----END PGP SIGNATURE-----'
   printf '\n[GNUPG:] SIG_CREATED D\n' >&2 ;;
esac
`,
  );
  chmodSync(program, 0o755);
  const test = makeRepository();
  const plain = test.commit('无');
  test.git('config', 'gpg.program', program);
  test.git('commit', '--quiet', '--allow-empty', `--gpg-sign=${KEY}`, '-m', '签');
  return {
    test,
    plain,
    signed: test.git('rev-parse', 'HEAD'),
    says: (...lines) => writeFileSync(answer, lines.map((line) => `[GNUPG:] ${line}\n`).join('')),
  };
}

describe('signaturesOf', () => {
  const signer = '张办事 <zhang@education.example>';
  const valid = `VALIDSIG ${FINGERPRINT} 2020-08-01 1596240000 0 4 0 1 8 00 ${FINGERPRINT}`;

  it.each([
    ['good', [`GOODSIG ${KEY} ${signer}`, valid, 'TRUST_ULTIMATE 0 pgp']],
    ['unknown-validity', [`GOODSIG ${KEY} ${signer}`, valid, 'TRUST_UNDEFINED 0 pgp']],
    ['bad', [`BADSIG ${KEY} ${signer}`]],
    ['expired-signature', [`EXPSIG ${KEY} ${signer}`, valid]],
    ['expired-key', [`EXPKEYSIG ${KEY} ${signer}`, valid]],
    ['revoked-key', [`REVKEYSIG ${KEY} ${signer}`, valid]],
    ['cannot-check', [`ERRSIG ${KEY} 1 8 00 1596240000 9`]],
    // The program said nothing: nothing was checked, and that is no signature that holds.
    ['none', []],
  ] as const)('tells a signature that is %s', (status, lines) => {
    const { test, plain, signed, says } = signedStory();
    says(...lines);
    const signatures = must(signaturesOf(opened(test), [plain, signed]));
    expect(signatures.get(signed)?.status).toBe(status);
    expect(signatures.get(plain)).toEqual({ status: 'none', signer: '', key: '' });
  });

  it('says whose key it was', () => {
    const { test, signed, says } = signedStory();
    says(`GOODSIG ${KEY} ${signer}`, valid, 'TRUST_FULLY 0 pgp');
    expect(must(signaturesOf(opened(test), [signed])).get(signed)).toEqual({
      status: 'good',
      signer,
      key: FINGERPRINT,
    });
  });

  it('asks about no commit when none is given, and not about those before', () => {
    const { test, plain, signed, says } = signedStory();
    says();
    expect(signaturesOf(opened(test), [])).toEqual({ ok: true, value: new Map() });
    expect([...must(signaturesOf(opened(test), [signed])).keys()]).toEqual([signed]);
    expect([...must(signaturesOf(opened(test), [signed, plain])).keys()]).toEqual([signed, plain]);
  });

  it('says so when the checking program is not there', () => {
    const { test, signed } = signedStory();
    test.git('config', 'gpg.program', '/no/such/program');
    const [signature] = must(signaturesOf(opened(test), [signed])).values();
    expect(signature?.status).not.toBe('good');
  });
});
