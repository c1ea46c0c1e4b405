/** Where the catalogue was looked for and is not. */
import { type Bilingual, bilingual } from './language.ts';

export interface SessionTexts {
  /** Neither in the working folder nor above it. */
  notAround(folder: string): string;
  notIn(folder: string): string;
  notWhereVariableSays(variable: string, value: string): string;
  readonly howToName: string;
  howToSetVariable(variable: string): string;
}

export const sessionTexts: Bilingual<SessionTexts> = bilingual<SessionTexts>(
  {
    notAround: (folder) =>
      `在 ${folder} 及其上级目录里没有找到 catalog.yaml 或 catalog/catalog.yaml`,
    notIn: (folder) => `${folder} 里没有 catalog.yaml`,
    notWhereVariableSays: (variable, value) =>
      `环境变量 ${variable} 指的 ${value} 里没有 catalog.yaml`,
    howToName: '进入目录所在的文件夹再运行，或用 --catalog 指明；新建一个：renling init',
    howToSetVariable: (variable) => `改正或去掉 ${variable}，或用 --catalog 指明目录`,
  },
  {
    notAround: (folder) => `no catalog.yaml or catalog/catalog.yaml in ${folder} or above`,
    notIn: (folder) => `no catalog.yaml in ${folder}`,
    notWhereVariableSays: (variable, value) =>
      `no catalog.yaml in ${value}, which the variable ${variable} names`,
    howToName:
      'run it inside the catalogue, or name it with --catalog; to make a new one: renling init',
    howToSetVariable: (variable) =>
      `correct ${variable} or take it away, or name the catalogue with --catalog`,
  },
);
