import { bilingual } from '../language.ts';

const EXAMPLES = [
  'renling list --field 教育',
  'renling list --type 行政许可 --mode 委托',
  'renling list --org 济南综保区 --decision 不承接',
  'renling list --authority 省教育厅 --json',
];

export const listTexts = bilingual(
  {
    list: '只看这张清单',
    field: '只看这个领域',
    type: '只看这种事项类型',
    org: '只看这个单位作过决定的',
    mode: '调整方式：下放、委托',
    authority: '原实施的省级部门',
    status: '在施、部分收回、收回',
    decision: '认领、不承接、不适用、退回',
    unclaimed: '只看未认领的',
    examples: EXAMPLES,
    unclaimedWithDecision: '--unclaimed 与 --decision 不能同时使用',
    none: {
      message: '没有符合条件的事项',
      remedy: '去掉一个条件再试，或：renling status',
    },
  },
  {
    list: 'only this list',
    field: 'only this field',
    type: 'only this type',
    org: 'only what this body decided',
    mode: 'mode: 下放 or 委托',
    authority: 'provincial authority',
    status: '在施, 部分收回 or 收回',
    decision: '认领, 不承接, 不适用 or 退回',
    unclaimed: 'only what is unclaimed',
    examples: EXAMPLES,
    unclaimedWithDecision: '--unclaimed and --decision exclude each other',
    none: { message: 'no item matches', remedy: 'drop a condition, or: renling status' },
  },
);
