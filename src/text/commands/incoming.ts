/** `incoming`: its help, and where it looked. */
import { bilingual } from '../language.ts';

export interface IncomingTexts {
  readonly remote: string;
  readonly org: string;
  readonly noBranches: string;
  looked(branches: number, claims: number): string;
  unrelated(branches: readonly string[]): string;
}

export const incomingTexts = bilingual<IncomingTexts>(
  {
    remote: '只看这个远程的分支',
    org: '只看与这个单位有关的',
    noBranches: '没有别人还未合并的远程分支；要看最新的，先 git fetch',
    looked: (branches, claims) =>
      `看了 ${branches} 个未合并的远程分支${claims === 0 ? '，没有认领上的改动' : ''}；要看最新的，先 git fetch`,
    unrelated: (branches) =>
      `这些分支与主分支没有共同的历史，没有看：${branches.join(', ')}；浅克隆先取全：git fetch --unshallow`,
  },
  {
    remote: 'only branches of this remote',
    org: 'only what has to do with this body',
    noBranches: 'No remote branch has work that is not here; for the latest: git fetch',
    looked: (branches, claims) =>
      `Looked at ${branches} remote ${branches === 1 ? 'branch' : 'branches'} not merged here${claims === 0 ? ', without changes to claims' : ''}; for the latest: git fetch`,
    unrelated: (branches) =>
      `Not looked at, for nothing in common with the main branch: ${branches.join(', ')}; in a shallow clone: git fetch --unshallow`,
  },
);
