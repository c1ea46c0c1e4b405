/** What is typed wrongly: one wording for a value nobody knows, and for files that cannot be what their name says. */
import { type Bilingual, bilingual } from './language.ts';

/** What the word was to be. */
export type Named =
  | 'command'
  | 'option'
  | 'format'
  | 'report'
  | 'code'
  | 'language'
  | 'colour'
  | 'shell'
  | 'service'
  | 'source'
  | 'level';

export interface UsageTexts {
  readonly named: Readonly<Record<Named, string>>;
  unknown(what: string, given: string): string;
  didYouMean(near: string): string;
  /** Two sentences behind each other. */
  readonly between: string;
  /** Between the words of a list. */
  readonly comma: string;
  allowed(values: readonly string[]): string;
  /** The format that was named is not the one the file's name promises. */
  contradiction(format: string, file: string, ofFile: string): string;
  contradictionHint(file: string, format: string): string;
  /** Two formats on standard output. */
  bothToScreen(first: string, second: string): string;
  giveOneAFile(first: string, second: string): string;
  /** Where all codes, all commands are. */
  readonly allCodes: string;
  readonly allCommands: string;
  notForScreens(format: string): string;
  addOut(format: string): string;
}

export const usageTexts: Bilingual<UsageTexts> = bilingual<UsageTexts>(
  {
    named: {
      command: '命令',
      option: '选项',
      format: '格式',
      report: '报表',
      code: '检查编号',
      language: '语言',
      colour: '颜色设置',
      shell: '命令行环境',
      service: '服务',
      source: '来源',
      level: '级别',
    },
    unknown: (what, given) => `没有${what}“${given}”`,
    didYouMean: (near) => `是不是 ${near}？`,
    between: '',
    comma: '、',
    allowed: (values) => `可用的：${values.join('、')}`,
    contradiction: (format, file, ofFile) =>
      `--format ${format} 与 ${file} 的扩展名（${ofFile}）不一致`,
    contradictionHint: (file, format) => `去掉 --format，或把文件改名，如 ${file}.${format}`,
    bothToScreen: (first, second) => `${first} 和 ${second} 都要输出到屏幕`,
    giveOneAFile: (first, second) => `给一种指定文件，如 --format ${first},${second}=文件`,
    allCodes: '全部编号：renling explain',
    allCommands: '全部命令：renling --help',
    notForScreens: (format) => `${format} 不能显示在屏幕上`,
    addOut: (format) => `加 --out 文件.${format}`,
  },
  {
    named: {
      command: 'command',
      option: 'option',
      format: 'format',
      report: 'report',
      code: 'code',
      language: 'language',
      colour: 'colour setting',
      shell: 'shell',
      service: 'service',
      source: 'source',
      level: 'level',
    },
    unknown: (what, given) => `there is no ${what} “${given}”`,
    didYouMean: (near) => `did you mean ${near}?`,
    between: ' ',
    comma: ', ',
    allowed: (values) => `allowed: ${values.join(', ')}`,
    contradiction: (format, file, ofFile) =>
      `--format ${format} contradicts the ending of ${file} (${ofFile})`,
    contradictionHint: (file, format) => `leave --format out, or name the file ${file}.${format}`,
    bothToScreen: (first, second) => `${first} and ${second} both go to standard output`,
    giveOneAFile: (first, second) => `give one a file: --format ${first},${second}=FILE`,
    allCodes: 'all codes: renling explain',
    allCommands: 'all commands: renling --help',
    notForScreens: (format) => `${format} cannot be shown on a terminal`,
    addOut: (format) => `add --out FILE.${format}`,
  },
);
