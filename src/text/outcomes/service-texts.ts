/** service: what was done with an item, or would be; and of which there is nothing to show. */
import { type Bilingual, bilingual } from '../language.ts';
import type { Said } from '../said.ts';

export interface ServiceTexts {
  made(label: string, future: boolean): string;
  updated(label: string, future: boolean): string;
  thereAlready(label: string): string;
  alreadySo(label: string): string;
  /** Of a place and what is wrong there. */
  at(place: string, message: string): string;
  counted(count: number): string;
  countedSame(count: number): string;
  countedRefused(count: number): string;
  noneClaimed(body: string): string;
  /** No record of an item that nobody has claimed. */
  unclaimed(item: string): Said;
  noRecord(item: string, claimant: { readonly id: string; readonly name: string }): Said;
  /** That which cannot be told where its records cannot be read. */
  whetherThere(item: string): string;
  readonly fromAlone: string;
  /** Below the table of fields. */
  readonly fieldsInOne: string;
}

export const serviceTexts: Bilingual<ServiceTexts> = bilingual<ServiceTexts>(
  {
    made: (label, future) => `${future ? '将新建' : '已新建'}：${label}`,
    updated: (label, future) => `${future ? '将更新' : '已更新'}：${label}`,
    thereAlready: (label) => `早已有办理记录：${label}`,
    alreadySo: (label) => `早已如此：${label}`,
    at: (place, message) => `${place}：${message}`,
    counted: (count) => `写 ${count} 项`,
    countedSame: (count) => `没有变化 ${count} 项`,
    countedRefused: (count) => `不行 ${count} 项`,
    noneClaimed: (body) => `${body}没有认领符合条件的事项`,
    unclaimed: (item) => ({
      message: `${item} 还没有单位认领，也没有办理记录`,
      hint: `先认领：renling claim ${item} --org 单位`,
    }),
    noRecord: (item, { id, name }) => ({
      message: `${item} 还没有办理记录（${name}已认领）`,
      hint: `新建：renling service new ${item} --org ${id}`,
    }),
    whetherThere: (item) => `${item} 有没有单位认领、有没有办理记录`,
    fromAlone: '--from 不能和事项、字段、--unit 一起用',
    fieldsInOne:
      '时限可以合着写：promised-days 5 --unit 工作日；六减合着写：streamlining.steps 6..4',
  },
  {
    made: (label, future) => `${future ? 'would be made' : 'made'}: ${label}`,
    updated: (label, future) => `${future ? 'would be updated' : 'updated'}: ${label}`,
    thereAlready: (label) => `there already: ${label}`,
    alreadySo: (label) => `already so: ${label}`,
    at: (place, message) => `${place}: ${message}`,
    counted: (count) => `${count} set`,
    countedSame: (count) => `${count} unchanged`,
    countedRefused: (count) => `${count} refused`,
    noneClaimed: (body) => `${body} has claimed none of the matching items`,
    unclaimed: (item) => ({
      message: `${item} is claimed by nobody and has no service record`,
      hint: `claim it first: renling claim ${item} --org BODY`,
    }),
    noRecord: (item, { id, name }) => ({
      message: `${item} has no service record (${name} has claimed it)`,
      hint: `make one: renling service new ${item} --org ${id}`,
    }),
    whetherThere: (item) => `whether ${item} is claimed and has a service record`,
    fromAlone: '--from does not go together with items, fields or --unit',
    fieldsInOne:
      'Limits in one: promised-days 5 --unit 工作日; reductions in one: streamlining.steps 6..4',
  },
);
