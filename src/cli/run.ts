/** The whole program as a function: arguments in, exit code out. */
import { Command, CommanderError } from 'commander';
import type { Language } from '../text/language.ts';
import { nearest } from '../model/nearest.ts';
import { addGlobalOptions, type CommandEntry, configureCommand } from './command.ts';
import { canAsk } from './ask.ts';
import { COMMANDS, GROUPS } from './commands.ts';
import { EXIT, Stop } from './exit.ts';
import type { Io } from './io.ts';
import { sayStop } from './say-stop.ts';
import { Session, type GlobalOptions } from './session.ts';
import { VERSION } from './version.ts';

/** --lang before everything is parsed: help itself is in it. */
function languageOf(argv: readonly string[]): Language | undefined {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = argv[at];
  if (word === undefined) return undefined;
  const value = word.includes('=') ? word.slice(word.indexOf('=') + 1) : argv[at + 1];
  return value === 'zh' || value === 'en' ? value : undefined;
}

/** The first word that is a command; options with values may stand before it. */
function commandOf(argv: readonly string[]): string | undefined {
  const withValue = new Set(['--catalog', '--lang', '--color', '--as-of', '--at']);
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? '';
    if (withValue.has(word)) at += 1;
    else if (!word.startsWith('-')) return word === 'help' ? argv[at + 1] : word;
  }
  return undefined;
}

/** Setting up all of them is a twentieth of a start: the help needs that, one command only itself. */
function commandsToKnow(
  argv: readonly string[],
  called: string | undefined,
): readonly CommandEntry[] {
  if (called !== undefined) return COMMANDS.filter(({ name }) => name === called);
  return argv.includes('--version') || argv.includes('-V') ? [] : COMMANDS;
}

async function build(argv: readonly string[], session: Session): Promise<Command> {
  const program = new Command('renling');
  configureCommand(program, session);
  program
    .description(
      session.say(
        '认领：承接省级行政权力事项。看还有什么没认领，认领，检查，汇总。',
        'Take over the administrative powers a province hands down: see, claim, check, report.',
      ),
    )
    .version(VERSION, '-V, --version', session.say('显示版本', 'show the version'))
    .showHelpAfterError(false)
    .addHelpText(
      'after',
      session.say(
        '\n终端把 “”、…、█ 画成两列宽、对不齐时：设 RENLING_AMBIGUOUS_WIDTH=2',
        '\nWhere a terminal draws “”, …, █ two columns wide: set RENLING_AMBIGUOUS_WIDTH=2',
      ),
    );
  addGlobalOptions(program, session, false);
  const called = commandOf(argv);
  for (const entry of commandsToKnow(argv, called)) {
    const command = program
      .command(entry.name, { hidden: entry.hidden === true })
      .description(entry.summary[session.lang])
      .helpGroup(GROUPS[entry.group][session.lang]);
    configureCommand(command, session);
    if (entry.name === called) {
      (await entry.load()).define(command, session);
      addGlobalOptions(command, session, entry.reads === true);
    }
  }
  return program;
}

/** The words that lead to the command that was meant, as far as there are such commands. */
function pathOf(program: Command | undefined, argv: readonly string[]): readonly string[] {
  const path: string[] = [];
  const first = commandOf(argv);
  let command = program?.commands.find((one) => one.name() === first);
  for (const word of first === undefined ? [] : argv.slice(argv.indexOf(first) + 1)) {
    if (command === undefined) break;
    path.push(command.name());
    command = command.commands.find((one) => one.name() === word);
  }
  return command === undefined ? path : [...path, command.name()];
}

function sayUsageError(error: CommanderError, path: readonly string[], session: Session): void {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  let zh = error.message;
  switch (error.code) {
    case 'commander.unknownCommand':
      zh = `没有这个命令：${quoted}`;
      break;
    case 'commander.unknownOption':
      zh = `没有这个选项：${quoted}`;
      break;
    case 'commander.missingArgument':
      zh = `缺少参数：${quoted}`;
      break;
    case 'commander.optionMissingArgument':
      zh = `选项缺少值：${quoted}`;
      break;
    case 'commander.missingMandatoryOptionValue':
      zh = `缺少必需的选项：${quoted}`;
      break;
    case 'commander.invalidArgument':
      zh = `选项或参数的值不对：${quoted}`;
      break;
    case 'commander.excessArguments':
      zh = '参数太多';
      break;
    case 'commander.conflictingOption':
      zh = `选项不能同时使用：${quoted}`;
      break;
  }
  session.io.err(session.say(`错误：${zh}\n`, `${error.message}\n`));
  const suggestion = /Did you mean (\S+)\?/.exec(error.message)?.[1];
  if (suggestion !== undefined) session.io.err(session.say(`是不是 ${suggestion}\n`, ''));
  const help = ['renling', ...path, '--help'].join(' ');
  session.io.err(session.say(`用法见：${help}\n`, `See: ${help}\n`));
}

/** `renling` alone: a menu on a terminal, else the overview; without a catalogue the help (no words). */
async function firstWords(session: Session): Promise<readonly string[]> {
  const root = session.findRoot();
  if (!canAsk(session)) return root === null ? [] : ['status'];
  const { askWhatToDo } = await import('./menu.ts');
  return askWhatToDo(session, root !== null);
}

/** Arguments without the program's name → exit code. Never throws; a bug is said and gives 70. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const session = new Session(io, languageOf(argv));
  const given = argv.findIndex((word) => word === '--catalog');
  const catalog = given < 0 ? undefined : argv[given + 1];
  if (catalog !== undefined) session.options = { catalog };
  let program: Command | undefined;
  try {
    const called = commandOf(argv);
    if (called !== undefined && !COMMANDS.some((entry) => entry.name === called)) {
      const near = nearest(
        called,
        COMMANDS.filter(({ hidden }) => hidden !== true).map((entry) => entry.name),
      );
      throw new Stop(
        EXIT.usage,
        session.say(`没有“${called}”这个命令`, `there is no command “${called}”`),
        near === null
          ? session.say('全部命令见：renling --help', 'all commands: renling --help')
          : session.say(`是不是 renling ${near}？`, `did you mean renling ${near}?`),
      );
    }
    program = await build(argv, session);
    program.hook('preAction', (_program, action) => {
      session.options = action.optsWithGlobals<GlobalOptions>();
    });
    const start =
      called === undefined && argv.every((word) => !/^-(h|V|-help|-version)/.test(word));
    const words = start ? [...argv, ...(await firstWords(session))] : argv;
    if (start && words.length > argv.length) return await run(words, io);
    await program.parseAsync(start ? [...argv, '--help'] : [...argv], { from: 'user' });
    return session.verdict;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.ok;
      sayUsageError(error, pathOf(program, argv), session);
      return EXIT.usage;
    }
    if (error instanceof Stop) {
      sayStop(session, error);
      return error.exit;
    }
    io.err(
      session.say(
        '程序出错了（不是您的数据的问题），没有写入任何文件。请把下面的内容发给维护者：\n',
        'The program failed (not your data); nothing was written. Please send this to the maintainers:\n',
      ),
    );
    io.err(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return EXIT.bug;
  }
}
