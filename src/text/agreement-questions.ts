/** The questions of `delegation new` on a terminal. */
import { type Bilingual, bilingual } from './language.ts';

export interface AgreementQuestions {
  readonly noneMissing: string;
  readonly thereAre: string;
  readonly parties: string;
  items(count: number): string;
  readonly mayStayEmpty: string;
  readonly dayForm: string;
  readonly dayExample: string;
  readonly authority: string;
  readonly delegatorRights: string;
  readonly delegateRights: string;
  readonly delegatorDuties: string;
  readonly delegateDuties: string;
  readonly liability: string;
  readonly from: string;
  readonly to: string;
}

export const agreementQuestions: Bilingual<AgreementQuestions> = bilingual<AgreementQuestions>(
  {
    noneMissing: '没有缺委托协议的事项',
    thereAre: '已有的：renling delegation list',
    parties: '拟订哪两方的协议？',
    items: (count) => `${count} 项`,
    mayStayEmpty: '可留空，以后再填',
    dayForm: '日期写成 2020-09-09 的样子',
    dayExample: '2020-09-01',
    authority: '委托权限的内容和界限',
    delegatorRights: '委托方的权利',
    delegateRights: '受托方的权利',
    delegatorDuties: '委托方的义务',
    delegateDuties: '受托方的义务',
    liability: '法律责任',
    from: '委托期限从哪天起（可留空）',
    to: '到哪天止（可留空）',
  },
  {
    noneMissing: 'no agreement is missing',
    thereAre: 'those there are: renling delegation list',
    parties: 'An agreement of which parties?',
    items: (count) => String(count),
    mayStayEmpty: 'may stay empty, to be written later',
    dayForm: 'write a date like 2020-09-09',
    dayExample: '2020-09-01',
    authority: 'Authority and its limits',
    delegatorRights: 'Rights of the delegator',
    delegateRights: 'Rights of the delegate',
    delegatorDuties: 'Duties of the delegator',
    delegateDuties: 'Duties of the delegate',
    liability: 'Liability',
    from: 'First day of the term (may be empty)',
    to: 'Last day of the term (may be empty)',
  },
);
