/** Help of training. */
import { type Bilingual, bilingual } from '../language.ts';

interface TrainingHelp {
  readonly create: string;
  readonly date: string;
  readonly organizer: string;
  readonly org: string;
  readonly items: string;
  readonly topic: string;
  readonly material: string;
  readonly note: string;
  readonly id: string;
  readonly dryRun: string;
  readonly list: string;
  readonly missing: string;
  readonly onlyBody: string;
  readonly exitCode: string;
}

export const trainingHelp: Bilingual<TrainingHelp> = bilingual<TrainingHelp>(
  {
    create: '登记一次已举办的培训',
    date: '培训日期（第一天）',
    organizer: '主办单位',
    org: '参训单位和人数，如 市教育局:12，可写几次',
    items: '讲了哪些事项：编号、范围，可写几次',
    topic: '讲了什么：设定依据、审批要点、办理标准',
    material: '培训材料',
    note: '备注',
    id: '编号；默认 主办单位-日期',
    dryRun: '只看会写什么',
    list: '列出培训；--missing 看谁还没有培训',
    missing: '已认领而没有人受过培训的事项',
    onlyBody: '只看这个单位',
    exitCode: '有没培训的就以 1 退出',
  },
  {
    create: 'put a training on record that was held',
    date: '(first) day',
    organizer: 'who held it',
    org: 'body and number, e.g. jn-education:12; repeat',
    items: 'items covered: ids, ranges; repeat',
    topic: 'what was taught; repeat',
    material: 'material',
    note: 'note',
    id: 'id; default organizer-date',
    dryRun: 'show what would be written',
    list: 'trainings; --missing: who was not trained',
    missing: 'claimed items nobody is trained for',
    onlyBody: 'only this body',
    exitCode: 'exit 1 when any is missing',
  },
);

export const trainingExamples: Bilingual<readonly string[]> = bilingual<readonly string[]>(
  [
    'renling training new --date 2020-08-18 --organizer 省教育厅 --org 市教育局:12 --items city-020..city-024 --topic 设定依据、审批要点、办理标准',
  ],
  [
    'renling training new --date 2020-08-18 --organizer sd-education --org jn-education:12 --items city-020..city-024 --topic TEXT',
  ],
);
