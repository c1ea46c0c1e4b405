import { describe, expect, it } from 'vitest';
import type { GitProblem } from '../../src/git/problem.ts';
import { gitTexts } from '../../src/text/git-texts.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

/** One of each kind, by its name, so that a new kind does not compile without one. */
const PROBLEMS: { [K in GitProblem['kind']]: readonly Extract<GitProblem, { kind: K }>[] } = {
  'git-missing': [{ kind: 'git-missing' }],
  'git-too-old': [{ kind: 'git-too-old', version: '2.30.2', needed: '2.39' }],
  'folder-missing': [{ kind: 'folder-missing', folder: '/srv/x' }],
  'no-repository': [{ kind: 'no-repository', folder: '/srv/x' }],
  'dubious-ownership': [{ kind: 'dubious-ownership', folder: "/srv/it's 目录" }],
  'no-work-tree': [{ kind: 'no-work-tree', folder: '/srv/x.git' }],
  'no-commits': [{ kind: 'no-commits' }],
  'unknown-ref': [
    { kind: 'unknown-ref', ref: 'mian', near: 'main', remote: null, shallow: false },
    { kind: 'unknown-ref', ref: 'HEAD~9', near: null, remote: null, shallow: true },
    {
      kind: 'unknown-ref',
      ref: 'origin/main',
      near: null,
      remote: { name: 'origin', branch: 'main' },
      shallow: true,
    },
  ],
  'ambiguous-ref': [{ kind: 'ambiguous-ref', ref: 'ab12' }],
  'not-a-commit': [{ kind: 'not-a-commit', ref: 'ab12cd', is: 'tree' }],
  'not-at-commit': [{ kind: 'not-at-commit', folder: 'catalog/catalog.yaml', commit: COMMIT }],
  'object-missing': [
    { kind: 'object-missing', object: COMMIT, shallow: false },
    { kind: 'object-missing', object: null, shallow: true },
  ],
  'no-common-ancestor': [
    { kind: 'no-common-ancestor', one: 'main', other: 'zone', shallow: false },
    { kind: 'no-common-ancestor', one: 'main', other: 'zone', shallow: true },
  ],
  'no-main-branch': [{ kind: 'no-main-branch' }],
  'no-such-remote': [{ kind: 'no-such-remote', remote: 'upstream' }],
  failed: [
    { kind: 'failed', command: 'git log', said: 'something new' },
    { kind: 'failed', command: 'git log', said: '' },
  ],
};

const ALL = Object.values(PROBLEMS).flat();

describe('what is said of git', () => {
  it.each(ALL)('names the matter and a next step, in both languages: $kind', (problem) => {
    for (const language of ['zh', 'en'] as const) {
      const { message, remedy } = gitTexts[language].problem(problem);
      expect(`${message}\n${remedy}`).not.toMatch(/undefined|null|\[object|[.。]$/);
      expect(message.length).toBeGreaterThan(4);
      expect(remedy.length).toBeGreaterThan(4);
    }
    expect(gitTexts.zh.problem(problem).message).toMatch(/\p{Script=Han}/u);
    expect(gitTexts.en.problem(problem).message).not.toMatch(/[，。；：]/u);
  });

  it('tells how to complete a shallow clone wherever that may be the cause', () => {
    for (const problem of ALL) {
      const shallow = 'shallow' in problem && problem.shallow;
      for (const language of ['zh', 'en'] as const) {
        const { remedy } = gitTexts[language].problem(problem);
        expect(remedy.includes('git fetch --unshallow')).toBe(shallow);
      }
    }
  });

  it('writes commands that can be pasted, and short ids', () => {
    const [owner] = PROBLEMS['dubious-ownership'];
    if (owner === undefined) throw new Error('no case');
    expect(gitTexts.zh.problem(owner).remedy).toContain(
      String.raw`safe.directory '/srv/it'\''s 目录'`,
    );
    const [missing] = PROBLEMS['object-missing'];
    if (missing === undefined) throw new Error('no case');
    expect(gitTexts.zh.problem(missing).message).toBe('仓库里缺少对象 0123456789ab');
    expect(gitTexts.en.problem(missing).message).toBe('the repository lacks object 0123456789ab');
  });
});
