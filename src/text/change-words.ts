/** Words for what became of records: the acts of a change, and where a reviewer finds them. */
import type { RecordKind } from '../model/record-kinds.ts';
import type { Bilingual } from './language.ts';

/** `Act` of `src/compare/act.ts`, and what else may become of a record. */
export const ACTS = {
  claimed: { zh: '认领', en: 'claimed' },
  declined: { zh: '不承接', en: 'declined' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
  released: { zh: '退回', en: 'released' },
  transferred: { zh: '移交', en: 'transferred' },
  unclaimed: { zh: '删除认领', en: 'claim deleted' },
  added: { zh: '新增', en: 'new' },
  removed: { zh: '删除', en: 'deleted' },
  withdrawn: { zh: '收回', en: 'withdrawn' },
  restored: { zh: '恢复在施', en: 'in force again' },
  signed: { zh: '签订', en: 'signed' },
  terminated: { zh: '终止', en: 'terminated' },
  closed: { zh: '停止办理', en: 'closed' },
  dissolved: { zh: '单位撤销', en: 'dissolved' },
  settled: { zh: '议定', en: 'settled' },
  changed: { zh: '修改', en: 'changed' },
  moved: { zh: '移动', en: 'moved' },
  format: { zh: '格式', en: 'format' },
  unreadable: { zh: '读不出', en: 'unreadable' },
} satisfies Readonly<Record<string, Bilingual<string>>>;

export const SECTIONS = {
  unreadable: { zh: '读不出、没有比对的', en: 'Unreadable, not compared' },
  losses: { zh: '删除和失去的', en: 'Removed and lost' },
  claims: { zh: '认领和决定', en: 'Claims and decisions' },
  new: { zh: '新增', en: 'New' },
  changed: { zh: '修改', en: 'Changed' },
  moved: { zh: '移动', en: 'Moved' },
  format: { zh: '只改格式', en: 'Format only' },
} satisfies Readonly<Record<string, Bilingual<string>>>;

/** Short, for lists; the schemas' titles are for single records. */
export const KINDS: Readonly<Record<RecordKind, Bilingual<string>>> = {
  manifest: { zh: '目录设置', en: 'manifest' },
  list: { zh: '清单', en: 'list' },
  organization: { zh: '单位', en: 'body' },
  item: { zh: '事项', en: 'item' },
  claim: { zh: '认领', en: 'claim' },
  exception: { zh: '例外', en: 'exception' },
  delegation: { zh: '委托协议', en: 'agreement' },
  service: { zh: '办理', en: 'service' },
  training: { zh: '培训', en: 'training' },
  dispute: { zh: '争议', en: 'dispute' },
};
