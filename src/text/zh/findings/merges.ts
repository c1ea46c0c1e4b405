/** RL80x：git 不报冲突、却合并错了的。 */
import type { mergeCodes } from '../../../findings/codes/merges.ts';
import type { FindingTexts } from '../../finding-text.ts';
import { writtenValue } from '../../written-value.ts';

const BY_HAND = '对照合并前的两边改正，再提交一次：git show 合并提交 --cc';

/** “发改”和“教育”。 */
function both(values: readonly unknown[]): string {
  return values.map((value) => `“${writtenValue(value)}”`).join('、');
}

export const mergeTexts: FindingTexts<keyof typeof mergeCodes> = {
  RL801: {
    title: '合并后读不出来',
    message: ({ code, key }) =>
      key === null
        ? `合并前每一边都读得出来，合并后读不出来（${code}）`
        : `合并把两边的“${key}”都留下了，同一个键出现两次`,
    remedy: ({ code, key }) =>
      key === null
        ? `运行 renling explain ${code} 看怎样改，改好再提交一次`
        : `只留一个“${key}”，再提交一次`,
    why: 'git 按行合并：两边各在不同的地方加了同一个键，git 看不出冲突，合并出的文件却谁也读不出来。',
    fix: '一、打开文件，对照两边决定保留哪一个值。二、删去另一个，提交。',
  },
  RL802: {
    title: '合并出了两边都没有的值',
    message: ({ field, value, parents }) =>
      `“${field}”合并后是“${writtenValue(value)}”，合并前各边是${both(parents)}`,
    remedy: () => BY_HAND,
    why: '合并只应取舍，不应另写新值；新值要单独提交，让审核的人看得到是谁改的、为什么改。',
    fix: '一、恢复成其中一边的值，提交。二、确需改成新值的，另作一次修改提交。',
  },
  RL803: {
    title: '修改被合并到了另一个相像的文件里',
    message: ({ field, value, from }) =>
      `“${field}”的“${writtenValue(value)}”是对 ${from} 的修改，git 把它合并到了这里`,
    remedy: () => '把这里改回合并前的值；需要的话，在原来的记录上重做那次修改，再提交',
    why: '一边删去或改名了一个文件，又有一个内容相像的新文件，git 就认为是改名，把另一边对旧文件的修改写进新文件，不报冲突。',
    fix: '一、把这个值改回合并前的样子。二、查明原来的记录为什么没有了，需要的恢复它。三、提交。以后撤销记录请用 renling release，不要删除或改名文件。',
  },
  RL804: {
    title: '合并把两边的列表都留下了',
    message: ({ field, value, parents }) =>
      `“${field}”合并后是“${writtenValue(value)}”，两边的都留下了；合并前各边是${both(parents)}`,
    remedy: () => '核对应当是哪几项：只留一边的，或确认都要的另作一次提交',
    why: '两边在列表的不同位置各加、各改了一项，git 看不出冲突，合出的列表没有哪一个单位确认过。',
    fix: '一、与两边的经办人核对应当是哪几项。二、改成其中一边的提交；两边都要的，另作一次修改提交，由双方确认。',
  },
  RL805: {
    title: '合并出了两边都没有的记录',
    message: ({ from }) =>
      from === null
        ? '合并前哪一边都没有这条记录'
        : `合并前哪一边都没有这条记录，内容是 ${from} 的：git 把它移到了这里`,
    remedy: ({ from }) =>
      from === null ? '删去它；确实需要的，另作一次提交' : `移回 ${from}，再提交一次`,
    why: '路径就是记录的身份。一边改了文件夹的名字，git 会把另一边新建的文件也移过去，不报冲突。',
    fix: '一、移回原来的路径，或删去。二、确实需要的新记录，另作一次提交。',
  },
  RL806: {
    title: '记录在合并中消失了',
    message: ({ changed }) =>
      changed
        ? '合并后没有这条记录，而合并前有一边修改（或新建）了它'
        : '合并后没有这条记录，而合并前每一边都有',
    remedy: () => '从修改它的一边取回：git checkout 合并提交^2 -- 文件（第一边是 ^1），再提交',
    why: '有人对这条记录作了决定，合并却把决定连同记录一起丢了。',
    fix: '一、从修改它的一边取回文件，提交。二、确实要撤销的，用 renling release，留下撤销的记录。',
  },
};
