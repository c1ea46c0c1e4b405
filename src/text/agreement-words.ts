/** How the elements and statuses of an agreement are called. */
import type { Element } from '../model/agreement-elements.ts';
import type { Delegation } from '../model/generated/records.ts';
import type { Bilingual, Language } from './language.ts';

const ELEMENTS: Readonly<Record<Element, Bilingual<string>>> = {
  basis: { zh: '委托依据', en: 'basis' },
  authority: { zh: '委托权限', en: 'authority' },
  'rights.delegator': { zh: '委托方的权利', en: 'rights of the delegator' },
  'rights.delegate': { zh: '受托方的权利', en: 'rights of the delegate' },
  'duties.delegator': { zh: '委托方的义务', en: 'duties of the delegator' },
  'duties.delegate': { zh: '受托方的义务', en: 'duties of the delegate' },
  liability: { zh: '法律责任', en: 'liability' },
  'term.from': { zh: '委托期限的起始日', en: 'first day of the term' },
  'term.to': { zh: '委托期限的截止日', en: 'last day of the term' },
};

export function elementName(element: Element, language: Language): string {
  return ELEMENTS[element][language];
}

const STATUSES: Readonly<Record<Delegation['status'], string>> = {
  拟订: '拟订 (drafted)',
  签订: '签订 (signed)',
  终止: '终止 (ended)',
};

export function statusName(status: Delegation['status'], language: Language): string {
  return language === 'zh' ? status : STATUSES[status];
}
