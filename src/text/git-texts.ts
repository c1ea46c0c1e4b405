/** What there is to say of git: what is wrong, and the next command to type. */
import type { GitProblem } from '../git/problem.ts';
import type { Said } from './import/import-texts-type.ts';
import { bilingual } from './language.ts';

export interface GitTexts {
  problem(problem: GitProblem): Said;
}

const UNSHALLOW = 'git fetch --unshallow';

const chinese: GitTexts = {
  problem(problem) {
    switch (problem.kind) {
      case 'git-missing':
        return {
          message: '这台电脑上没有 git，或者不在命令搜索路径里',
          remedy: '安装 git 2.39 或更新的版本，再运行 git --version 看是否装好',
        };
      case 'git-too-old':
        return {
          message: `git 版本是 ${problem.version}，至少要 ${problem.needed}`,
          remedy: '升级 git 后再运行，升级后用 git --version 核对',
        };
      case 'folder-missing':
        return {
          message: `没有文件夹 ${problem.folder}`,
          remedy: '核对路径，或用 --catalog 指明目录所在的文件夹',
        };
      case 'no-repository':
        return {
          message: `${problem.folder} 不在 git 仓库里`,
          remedy: '进入仓库再运行；还没有仓库就先建一个：git init',
        };
      case 'dubious-ownership':
        return {
          message: `仓库 ${problem.folder} 属于另一个用户，git 不肯读`,
          remedy: `确认可信后运行：git config --global --add safe.directory ${quoted(problem.folder)}`,
        };
      case 'no-work-tree':
        return {
          message: `${problem.folder} 是没有工作区的裸仓库，这里需要磁盘上的文件`,
          remedy: '用 --at 指明提交（如 --at HEAD），或先克隆一份：git clone',
        };
      case 'no-commits':
        return {
          message: '仓库里还没有任何提交',
          remedy: '先提交一次：git add . && git commit',
        };
      case 'unknown-ref': {
        const { ref, near, remote, shallow } = problem;
        const remedies = [
          ...(near === null ? [] : [`是不是“${near}”？`]),
          remote !== null
            ? `从远程取来这个分支：${fetchOf(remote, shallow)}`
            : shallow
              ? `这是浅克隆，历史不全，先取全：${UNSHALLOW}`
              : '先从远程取一次：git fetch；看有哪些分支和标签：git branch -a、git tag',
        ];
        return { message: `git 里没有“${ref}”这个提交、分支或标签`, remedy: remedies.join('') };
      }
      case 'ambiguous-ref':
        return {
          message: `“${problem.ref}”太短，不止一个提交以它开头`,
          remedy: `多写几位；看有哪些：git rev-parse --disambiguate=${quoted(problem.ref)}`,
        };
      case 'not-a-commit':
        return {
          message: `“${problem.ref}”不是提交，是 git 的 ${problem.is} 对象`,
          remedy: '写一个提交、分支或标签；看有哪些提交：git log --oneline',
        };
      case 'not-at-commit':
        return {
          message: `提交 ${shortCommit(problem.commit)} 里没有 ${problem.folder}`,
          remedy: `看那时有哪些文件：git ls-tree -r --name-only ${shortCommit(problem.commit)}`,
        };
      case 'object-missing':
        return {
          message: `仓库里缺少${problem.object === null ? '要读的内容' : `对象 ${shortCommit(problem.object)}`}`,
          remedy: problem.shallow
            ? `这是浅克隆，历史不全，先取全：${UNSHALLOW}`
            : '检查仓库是否完好：git fsck；从远程补取：git fetch --refetch',
        };
      case 'no-common-ancestor':
        return {
          message: `${problem.one} 和 ${problem.other} 没有共同的祖先提交`,
          remedy: problem.shallow
            ? `这是浅克隆，历史不全，先取全：${UNSHALLOW}`
            : `确认是不是同一个仓库的分支：git log --oneline --graph ${quoted(problem.one)} ${quoted(problem.other)}`,
        };
      case 'no-main-branch':
        return {
          message: '看不出哪个是主分支：远程没有默认分支，也没有 main 或 master',
          remedy: '写明与哪个提交相比；或设定一次：git remote set-head origin --auto',
        };
      case 'no-such-remote':
        return {
          message: `没有远程仓库“${problem.remote}”`,
          remedy: '看有哪些远程仓库：git remote -v',
        };
      case 'failed':
        return {
          message: `${problem.command} 没有成功：${problem.said === '' ? '没有说明原因' : problem.said}`,
          remedy: '在仓库里运行 git status 和 git fsck，看仓库是否完好',
        };
    }
  },
};

const english: GitTexts = {
  problem(problem) {
    switch (problem.kind) {
      case 'git-missing':
        return {
          message: 'there is no git on this machine, or it is not on the search path',
          remedy: 'install git 2.39 or newer, then see that it answers: git --version',
        };
      case 'git-too-old':
        return {
          message: `git is version ${problem.version}; at least ${problem.needed} is needed`,
          remedy: 'upgrade git, then check: git --version',
        };
      case 'folder-missing':
        return {
          message: `there is no folder ${problem.folder}`,
          remedy: 'check the path, or name the catalogue’s folder with --catalog',
        };
      case 'no-repository':
        return {
          message: `${problem.folder} is not in a git repository`,
          remedy: 'run it inside the repository; to make a new one: git init',
        };
      case 'dubious-ownership':
        return {
          message: `the repository ${problem.folder} belongs to another user, and git will not read it`,
          remedy: `if you trust it: git config --global --add safe.directory ${quoted(problem.folder)}`,
        };
      case 'no-work-tree':
        return {
          message: `${problem.folder} is a bare repository; files on disk are needed here`,
          remedy: 'name a commit with --at (such as --at HEAD), or make a clone: git clone',
        };
      case 'no-commits':
        return {
          message: 'the repository has no commits yet',
          remedy: 'make a first one: git add . && git commit',
        };
      case 'unknown-ref': {
        const { ref, near, remote, shallow } = problem;
        const remedies = [
          ...(near === null ? [] : [`did you mean “${near}”?`]),
          remote !== null
            ? `fetch that branch: ${fetchOf(remote, shallow)}`
            : shallow
              ? `this is a shallow clone; fetch the whole history: ${UNSHALLOW}`
              : 'fetch from the remote: git fetch; see what there is: git branch -a, git tag',
        ];
        return {
          message: `git knows no commit, branch or tag “${ref}”`,
          remedy: remedies.join(' '),
        };
      }
      case 'ambiguous-ref':
        return {
          message: `“${problem.ref}” is too short: more than one commit begins with it`,
          remedy: `write more of it; to see them: git rev-parse --disambiguate=${quoted(problem.ref)}`,
        };
      case 'not-a-commit':
        return {
          message: `“${problem.ref}” is not a commit but a ${problem.is}`,
          remedy: 'name a commit, branch or tag; to see the commits: git log --oneline',
        };
      case 'not-at-commit':
        return {
          message: `commit ${shortCommit(problem.commit)} has no ${problem.folder}`,
          remedy: `to see its files: git ls-tree -r --name-only ${shortCommit(problem.commit)}`,
        };
      case 'object-missing':
        return {
          message: `the repository lacks ${problem.object === null ? 'what was to be read' : `object ${shortCommit(problem.object)}`}`,
          remedy: problem.shallow
            ? `this is a shallow clone; fetch the whole history: ${UNSHALLOW}`
            : 'check the repository: git fsck; fetch again: git fetch --refetch',
        };
      case 'no-common-ancestor':
        return {
          message: `${problem.one} and ${problem.other} have no commit in common`,
          remedy: problem.shallow
            ? `this is a shallow clone; fetch the whole history: ${UNSHALLOW}`
            : `see whether they belong together: git log --oneline --graph ${quoted(problem.one)} ${quoted(problem.other)}`,
        };
      case 'no-main-branch':
        return {
          message:
            'no branch can be told to be the main one: the remote has no default, and there is no main or master',
          remedy: 'name the commit to compare with; or once: git remote set-head origin --auto',
        };
      case 'no-such-remote':
        return {
          message: `there is no remote “${problem.remote}”`,
          remedy: 'to see the remotes: git remote -v',
        };
      case 'failed':
        return {
          message: `${problem.command} failed: ${problem.said === '' ? 'git did not say why' : problem.said}`,
          remedy: 'run git status and git fsck in the repository to see whether it is sound',
        };
    }
  },
};

export const gitTexts = bilingual<GitTexts>(chinese, english);

/** As many characters of an id as people get to see. */
export function shortCommit(id: string): string {
  return id.slice(0, 12);
}

/** Also where only one branch was cloned, which a plain `git fetch` would leave so. */
function fetchOf({ name, branch }: { name: string; branch: string }, shallow: boolean): string {
  const refs = quoted(`${branch}:refs/remotes/${name}/${branch}`);
  return `git fetch ${shallow ? '--unshallow ' : ''}${name} ${refs}`;
}

/** Fit to be pasted into a shell. */
function quoted(word: string): string {
  return /^[\w./:@~^=+-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
