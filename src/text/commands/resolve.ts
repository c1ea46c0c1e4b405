/** `resolve`: its help, what it asks and refuses, what to type next. */
import { bilingual } from '../language.ts';
import { shellWord } from '../shell-word.ts';

export interface ResolveTexts {
  readonly record: string;
  readonly ours: string;
  readonly theirs: string;
  readonly org: string;
  readonly oneChoice: string;
  bodyOn(body: string, sides: number): string;
  readonly oursOrTheirs: string;
  readonly whichSide: string;
  readonly sideUnreadable: string;
  readonly otherSide: string;
  contested(fields: readonly string[]): string;
  readonly chooseSide: string;
  bySide(side: string, mainBranch: string | null): string;
  invalid(code: string, message: string): string;
  several(text: string): string;
  namePath(paths: string): string;
  notInConflict(text: string): string;
  readonly noConflict: string;
  inConflict(paths: string): string;
  readonly none: string;
  some(count: number): string;
  deleted(path: string): string;
  written(path: string): string;
  left(count: number): string;
}

export const resolveTexts = bilingual<ResolveTexts>(
  {
    record: '冲突的记录：路径或标识；不写就列出全部',
    ours: '取 ours 一边',
    theirs: '取 theirs 一边',
    org: '归这个单位',
    oneChoice: '--ours、--theirs、--org 只能写一个',
    bodyOn: (body, sides) => `${body}${sides === 0 ? '在两边都没有认领它' : '在两边都是认领单位'}`,
    oursOrTheirs: '改用 --ours 或 --theirs',
    whichSide: '取哪一边？',
    sideUnreadable: '要取的一边读不出来，没有写入',
    otherSide: '选另一边，或打开文件改好',
    contested: (fields) =>
      `两边都改过${fields.length === 0 ? '' : `：${fields.join('、')}`}，要选一边`,
    chooseSide: '加 --ours、--theirs 或 --org 单位',
    bySide: (side, main) => `按规则：加 --${side}${main === null ? '' : `（主分支 ${main}）`}`,
    invalid: (code, message) => `这样得到的记录不合规范（${code} ${message}），没有写入`,
    several: (text) => `“${text}”有不止一个文件在冲突`,
    namePath: (paths) => `写路径：${paths}`,
    notInConflict: (text) => `“${text}”没有冲突`,
    noConflict: '没有合并到一半的记录；文件里留有冲突标记的，用 renling validate 找出来再改',
    inConflict: (paths) => `在冲突的：${paths}`,
    none: '没有记录在冲突',
    some: (count) => `${count} 个记录在冲突；逐个看：renling resolve 路径或标识`,
    deleted: (path) => `取的一边已删除这个记录，没有写入。接下来：git rm -- ${shellWord(path)}`,
    written: (path) => `已写 ${path}。接下来：git add -- ${shellWord(path)}`,
    left: (count) => `还有 ${count} 个记录在冲突：renling resolve`,
  },
  {
    record: 'the record in conflict: path or id; all are listed without',
    ours: 'take the side git calls ours',
    theirs: 'take the side git calls theirs',
    org: 'take this body’s claim',
    oneChoice: 'only one of --ours, --theirs and --org',
    bodyOn: (body, sides) =>
      `${body} ${sides === 0 ? 'claims it on neither side' : 'is the claimant on both sides'}`,
    oursOrTheirs: 'use --ours or --theirs',
    whichSide: 'Which side?',
    sideUnreadable: 'the side to be taken cannot be read; nothing was written',
    otherSide: 'choose the other side, or mend the file by hand',
    contested: (fields) =>
      `both sides changed${fields.length === 0 ? ' it' : `: ${fields.join(', ')}`}; choose one`,
    chooseSide: 'add --ours, --theirs or --org BODY',
    bySide: (side) => `by the rule: add --${side}`,
    invalid: (code, message) =>
      `the record would not be valid (${code}: ${message}); nothing was written`,
    several: (text) => `“${text}” means several files in conflict`,
    namePath: (paths) => `name the path:${paths}`,
    notInConflict: (text) => `“${text}” is not in conflict`,
    noConflict:
      'no record is in the middle of a merge; markers left in a file are found by renling validate',
    inConflict: (paths) => `in conflict:${paths}`,
    none: 'No record is in conflict',
    some: (count) => `${count} in conflict; look at each: renling resolve PATH or ID`,
    deleted: (path) =>
      `The side that was taken has deleted the record; nothing was written. Next: git rm -- ${shellWord(path)}`,
    written: (path) => `Written: ${path}. Next: git add -- ${shellWord(path)}`,
    left: (count) => `${count} more in conflict: renling resolve`,
  },
);
