/** A repository with a small catalogue whose bodies have members, for what concerns who may do what. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { makeRepository, type Person, type TestRepository } from './git-repository.ts';

const BASE = join(import.meta.dirname, '..', 'fixtures', 'base');

export const EDUCATION: Person = { name: '张办事', email: 'Zhang@Education.example' };
export const DRC: Person = { name: '王经办', email: 'wang@drc.example' };
export const HITECH: Person = { name: '赵主任', email: 'zhao@hitech.example' };
export const OFFICE: Person = { name: '李审核', email: 'li@office.example' };
export const STRANGER: Person = { name: '某人', email: 'somebody@elsewhere.example' };

function organization(id: string, name: string, kind: string, member: string, more = ''): string {
  return `id: ${id}\nname: ${name}\nkind: ${kind}\nmembers:\n  - ${member}\n${more}`;
}

export const ORGANIZATIONS = {
  'catalog/organizations/jn-drc.yaml': organization(
    'jn-drc',
    '济南市发展和改革委员会',
    '市级部门',
    DRC.email,
  ),
  'catalog/organizations/jn-education.yaml': organization(
    'jn-education',
    '济南市教育局',
    '市级部门',
    'zhang@education.example',
  ),
  'catalog/organizations/jn-hitech.yaml': organization(
    'jn-hitech',
    '济南高新技术产业开发区管理委员会',
    '开发区管委会',
    HITECH.email,
  ),
  'catalog/organizations/jn-bonded.yaml': organization(
    'jn-bonded',
    '济南综合保税区管理委员会',
    '开发区管委会',
    'sun@bonded.example',
  ),
  'catalog/organizations/jn-office.yaml': organization(
    'jn-office',
    '济南市人民政府办公厅',
    '市级部门',
    OFFICE.email,
    'acts_for_all: true\n',
  ),
};

export function claimText(item: string, claimant: string, decision = '认领'): string {
  const reason = decision === '认领' ? '' : 'reason: 不属于本单位职责\n';
  return `item: ${item}\nclaimant: ${claimant}\ndecision: ${decision}\ndate: "2020-08-15"\nclerk: clerk@jinan.example\n${reason}stamp: "v1:${'0'.repeat(64)}"\n`;
}

/** On `main`; city-001 and 002 are 发改委's, city-003 and 004 教育局's, the zone's 高新区's. */
export function authorityStory(): TestRepository {
  const test = makeRepository();
  cpSync(BASE, join(test.folder, 'catalog'), { recursive: true });
  test.write({ ...ORGANIZATIONS, 'README.md': '目录\n' });
  test.commit('目录', { by: OFFICE });
  return test;
}
