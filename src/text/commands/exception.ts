/** Help of exception. */
import { type Bilingual, bilingual } from '../language.ts';

interface ExceptionHelp {
  readonly create: string;
  readonly code: string;
  readonly record: string;
  readonly onlyList: string;
  readonly onlyBody: string;
  readonly everywhere: string;
  readonly reason: string;
  readonly approvedBy: string;
  readonly expires: string;
  readonly approved: string;
  readonly document: string;
  readonly id: string;
  readonly dryRun: string;
  readonly list: string;
  readonly none: string;
}

export const exceptionHelp: Bilingual<ExceptionHelp> = bilingual<ExceptionHelp>(
  {
    create: '登记一条例外',
    code: '检查编号，如 RL509',
    record: '哪个事项或文件，可写几次',
    onlyList: '只管这张清单',
    onlyBody: '只管这个单位',
    everywhere: '管整个目录',
    reason: '理由',
    approvedBy: '谁批准的',
    expires: '最后一天',
    approved: '批准日期',
    document: '批准文件',
    id: '编号；默认由检查编号和范围拼成',
    dryRun: '只看会写什么',
    list: '列出例外，将到期的在前',
    none: '没有例外。',
  },
  {
    create: 'put an exception on record',
    code: 'finding code, e.g. RL509',
    record: 'item or file; repeat',
    onlyList: 'only this list',
    onlyBody: 'only this body',
    everywhere: 'the whole catalogue',
    reason: 'reason',
    approvedBy: 'who approved it',
    expires: 'last day',
    approved: 'day of approval',
    document: 'document',
    id: 'id; default code and scope',
    dryRun: 'show what would be written',
    list: 'exceptions, those that expire first on top',
    none: 'There are no exceptions.',
  },
);

export const exceptionExamples: Bilingual<readonly string[]> = bilingual<readonly string[]>(
  [
    'renling exception new RL509 --record city-013 --reason 省厅正在修改 --approved-by 市政府办公厅 --expires 2020-09-30',
  ],
  [
    'renling exception new RL509 --record city-013 --reason TEXT --approved-by WHO --expires 2020-09-30',
  ],
);
