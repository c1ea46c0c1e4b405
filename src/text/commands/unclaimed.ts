import { bilingual } from '../language.ts';

const EXAMPLES = [
  'renling unclaimed --mine',
  'renling unclaimed --field 教育',
  'renling unclaimed --org 市教育局 --exit-code',
];

export const unclaimedTexts = bilingual(
  {
    mine: '只看本单位的（git config renling.org）',
    org: '只看这个单位主管的领域，或这个开发区的',
    field: '只看这个领域',
    type: '只看这种事项类型',
    list: '只看这张清单',
    exitCode: '还有未认领的就以 1 退出',
    examples: EXAMPLES,
    noItems: '这里还没有事项。导入附件：renling import 附件.xlsx --list 清单',
    noneMatches: '符合条件的都已认领。',
    none: '没有未认领的事项。',
    disputed: (count: number) =>
      `另有 ${count} 项归属有争议，由牵头单位确定，没有列出：renling dispute list`,
  },
  {
    mine: 'only your body (git config renling.org)',
    org: 'only what this body is competent for, or this zone’s own',
    field: 'only this field',
    type: 'only this type',
    list: 'only this list',
    exitCode: 'exit 1 when anything is unclaimed',
    examples: EXAMPLES,
    noItems: 'There are no items yet. Import the annex: renling import ANNEX.xlsx --list LIST',
    noneMatches: 'Nothing that matches is unclaimed.',
    none: 'Nothing is unclaimed.',
    disputed: (count) =>
      `${count} more are disputed and not shown, the coordinating office decides: renling dispute list`,
  },
);
