/** The families of codes by their first digit, as lists and pages group them. */
import { bilingual, type Bilingual } from './language.ts';

export interface CodeFamily {
  /** RL4: what every code of the family begins with. */
  readonly id: string;
  readonly name: Bilingual<string>;
}

export const CODE_FAMILIES: readonly CodeFamily[] = [
  { id: 'RL1', name: bilingual('文件读取与 YAML 写法', 'Reading files, and YAML') },
  { id: 'RL2', name: bilingual('记录的格式与位置', 'Form and place of records') },
  { id: 'RL3', name: bilingual('引用、重复与编码', 'References, duplicates, official codes') },
  { id: 'RL4', name: bilingual('公布数目与实有数目', 'Declared and actual totals') },
  { id: 'RL5', name: bilingual('认领', 'Claims') },
  { id: 'RL6', name: bilingual('委托协议', 'Delegation agreements') },
  { id: 'RL7', name: bilingual('承接服务与期限', 'Services and deadlines') },
  { id: 'RL8', name: bilingual('git、合并与权限', 'git, merges, authority') },
  { id: 'RL9', name: bilingual('目录设置与例外', 'Settings and exceptions') },
];

export function familyOf(code: string): CodeFamily {
  const family = CODE_FAMILIES.find(({ id }) => code.startsWith(id));
  if (family === undefined) throw new Error(`no family for the code ${code}`);
  return family;
}
