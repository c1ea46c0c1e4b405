/** service new, service set: what was done with an item, or would be. */
import { type Bilingual, bilingual } from '../language.ts';

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
  },
);
