/** What the program says of itself, of wrong words on its command line, and when it fails. */
import { type Bilingual, bilingual } from './language.ts';

export interface RunTexts {
  readonly description: string;
  readonly versionOption: string;
  /** Behind the help. */
  readonly ambiguousWidth: string;
  /** `written`: how many files had been written by then. */
  bug(written: number): string;
  /** Before the sentence that ends a command. */
  error(message: string): string;
  hint(hint: string): string;
  usageAt(help: string): string;
  tooManyArguments(expected: string, given: readonly string[]): string;
  /** An error of commander by its code, with the words it quotes; others as commander says them. */
  readonly usage: Readonly<Record<string, (quoted: string) => string>>;
  languageIgnored(given: string, allowed: string): string;
  /** Standard output could not be written; `cause`: ENOSPC. */
  outputLost(cause: string): string;
  outputLostFilesWritten(count: number): string;
  outputLostNothingWritten: string;
}

const QUOTED_ZH = (text: string) => (quoted: string) => `${text}：${quoted}`;

export const runTexts: Bilingual<RunTexts> = bilingual<RunTexts>(
  {
    description: '认领：承接省级行政权力事项。看还有什么没认领，认领，检查，汇总。',
    versionOption: '显示版本',
    ambiguousWidth: '\n终端把 “”、…、█ 画成两列宽、对不齐时：设 RENLING_AMBIGUOUS_WIDTH=2',
    bug: (written) =>
      `程序出错了（不是您的数据的问题），${written === 0 ? '没有写入任何文件' : `此前已写好 ${written} 个文件`}。请把下面的内容发给维护者：\n`,
    error: (message) => `错误：${message}\n`,
    hint: (hint) => `提示：${hint}\n`,
    usageAt: (help) => `用法见：${help}`,
    tooManyArguments: (expected, given) =>
      `参数太多：只要 ${expected} 个，给了 ${given.length} 个（${given.join(' ')}）`,
    usage: {
      'commander.missingArgument': QUOTED_ZH('缺少参数'),
      'commander.optionMissingArgument': QUOTED_ZH('选项缺少值'),
      'commander.missingMandatoryOptionValue': QUOTED_ZH('缺少必需的选项'),
      'commander.invalidArgument': QUOTED_ZH('选项或参数的值不对'),
      'commander.conflictingOption': QUOTED_ZH('选项不能同时使用'),
    },
    languageIgnored: (given, allowed) =>
      `RENLING_LANG 的“${given}”不是可用的语言，没有理会（可用的：${allowed}）\n`,
    outputLost: (cause) => `标准输出写不进去（${cause}），上面的结果不全`,
    outputLostFilesWritten: (count) => `；已经写好 ${count} 个文件，不要重做\n`,
    outputLostNothingWritten: '\n',
  },
  {
    description:
      'Take over the administrative powers a province hands down: see, claim, check, report.',
    versionOption: 'show the version',
    ambiguousWidth:
      '\nWhere a terminal draws “”, …, █ two columns wide: set RENLING_AMBIGUOUS_WIDTH=2',
    bug: (written) =>
      `The program failed (not your data); ${written === 0 ? 'nothing was' : `${written} ${written === 1 ? 'file had been' : 'files had been'}`} written. Please send this to the maintainers:\n`,
    error: (message) => `error: ${message}\n`,
    hint: (hint) => `hint: ${hint}\n`,
    usageAt: (help) => `usage: ${help}`,
    tooManyArguments: (expected, given) =>
      `too many arguments: ${expected} expected, ${given.length} given (${given.join(' ')})`,
    usage: {
      'commander.missingArgument': (quoted) => `missing argument: ${quoted}`,
      'commander.optionMissingArgument': (quoted) => `the option has no value: ${quoted}`,
      'commander.missingMandatoryOptionValue': (quoted) => `missing option: ${quoted}`,
      'commander.invalidArgument': (quoted) => `wrong value: ${quoted}`,
      'commander.conflictingOption': (quoted) => `options that exclude each other: ${quoted}`,
    },
    languageIgnored: (given, allowed) =>
      `RENLING_LANG “${given}” is no language that is known and was passed over (allowed: ${allowed})\n`,
    outputLost: (cause) =>
      `standard output could not be written (${cause}): the result is not whole`,
    outputLostFilesWritten: (count) =>
      `; ${count} ${count === 1 ? 'file IS' : 'files ARE'} written: do not do it again\n`,
    outputLostNothingWritten: '\n',
  },
);
