/** RL85x: who may change what. */
import type { authorityCodes } from '../../../findings/codes/authority.ts';
import type { NamedRef } from '../../../model/named-ref.ts';
import type { FindingTexts } from '../../finding-text.ts';
import { nameWithId } from '../../named-ref.ts';

const named = nameWithId.en;

const authorOf = ({ name, email }: { readonly name: string; readonly email: string }): string =>
  `${name} <${email}>`;

function bodiesOf(bodies: readonly (readonly NamedRef[])[]): string {
  return bodies.map((group) => group.map(named).join(' / ')).join('、');
}

const SIGNATURES: Readonly<Record<string, string>> = {
  none: 'is not signed',
  bad: 'has a signature that does not fit its content',
  'expired-signature': 'has an expired signature',
  'expired-key': 'is signed by an expired key',
  'revoked-key': 'is signed by a revoked key',
  'cannot-check':
    'has a signature that cannot be checked: its public key, or the program that checks, is not here',
};

const OFFICE =
  'have it committed by an office that acts for all (acts_for_all: true in organizations/)';

export const authorityTexts: FindingTexts<keyof typeof authorityCodes> = {
  RL850: {
    title: 'Record of another body changed',
    message: ({ commit, author, record, bodies }) =>
      `Commit ${commit} by ${authorOf(author)} changes ${record}, which belongs to ${bodiesOf(bodies)}; the author is no member`,
    remedy: ({ commit }) =>
      `have a member of that body commit it, or ${OFFICE}; to see the change: git show ${commit}`,
    why: 'Claims, agreements and the like are a body’s own decisions, and only its people make them. Members are those registered at the base commit: who is registered by the same changes does not count.',
    fix: 'If the author is one of them, have an office add the address to members in organizations/ and merge that first. If not, take the change out of the branch and let the body commit it. To hand an item over, the one body releases it (renling release) and the other claims it (renling claim), or an office does it for both.',
  },
  RL851: {
    title: 'Protected file changed',
    message: ({ commit, author, record }) =>
      `Commit ${commit} by ${authorOf(author)} changes ${record}, which is protected; the author is no member of an office that acts for all`,
    remedy: ({ commit }) => `${OFFICE}; to see the change: git show ${commit}`,
    why: 'Settings, lists, bodies, items, exceptions and source files decide the totals and the rights of everybody: who is registered as a member can act for a body.',
    fix: 'Take the change out of the branch. Where it is needed, have a member of the government office or the approval bureau commit it. Where no office is registered yet, register one in organizations/ on the main branch: acts_for_all: true, and members.',
  },
  RL852: {
    title: 'Commit without a valid signature',
    message: ({ commit, author, status }) =>
      `Commit ${commit} by ${authorOf(author)} ${SIGNATURES[status] ?? SIGNATURES['cannot-check'] ?? ''}`,
    remedy: ({ commit }) =>
      `have the author sign it: git commit --amend --no-edit -S; to check: git verify-commit ${commit}`,
    why: 'Anybody can write any author into a commit; only a signature shows that it was them, and this run asks for one (--require-signatures).',
    fix: 'Set up signing: git config user.signingKey KEY, git config commit.gpgSign true. Sign what is on the branch: git rebase --exec "git commit --amend --no-edit -S" BASE. If the public key is not here, import it, or add it to gpg.ssh.allowedSignersFile.',
  },
  RL853: {
    title: 'Signed by somebody else',
    message: ({ commit, author, signer }) =>
      signer === ''
        ? `Commit ${commit} names ${authorOf(author)} as its author, but its signature does not say whose it is`
        : `Commit ${commit} names ${authorOf(author)} as its author, but was signed by ${signer}`,
    remedy: ({ commit }) =>
      `have the author sign it, or make the signer the author: git commit --amend --reset-author -S; to check: git verify-commit ${commit}`,
    why: 'A signature stands for the one who signed. To name another author is to change records in that person’s name.',
    fix: 'Have the author commit and sign. Commits that somebody else rebased or picked are signed again by their author. The address in the key must be that of the commit; for SSH keys it stands in allowedSignersFile.',
  },
  RL854: {
    title: 'Cannot tell whose record it is',
    message: ({ commit, author, record }) =>
      `Commit ${commit} by ${authorOf(author)} changes ${record}, and before or after it the file does not say whose it is`,
    remedy: ({ commit }) =>
      `mend the file (renling validate), or ${OFFICE}; to see the change: git show ${commit}`,
    why: 'If the owner cannot be read, nobody can say that the author may change it, and what was not checked is not allowed.',
    fix: 'Run renling validate, mend the file, and fold the broken commit into the one that mends it (git rebase -i). If it was broken on the main branch already, an office mends it.',
  },
};
