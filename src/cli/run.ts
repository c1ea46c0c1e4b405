/** The whole program as a function: arguments in, exit code out. */
import { Command, CommanderError } from 'commander';
import { LANGUAGES } from '../text/language.ts';
import { runTexts } from '../text/run-texts.ts';
import { usageTexts } from '../text/usage-texts.ts';
import { addGlobalOptions, type CommandEntry, configureCommand } from './command.ts';
import { canAsk } from './ask.ts';
import { commandGroups } from '../text/command-summaries.ts';
import { COMMANDS } from './commands.ts';
import { errorOf } from './envelope.ts';
import { EXIT, Stop } from './exit.ts';
import { COLOUR_SETTINGS, commandOf, globalWords } from './global-words.ts';
import type { Io } from './io.ts';
import { sayStop } from './say-stop.ts';
import { Session, type GlobalOptions } from './session.ts';
import { unknownValue } from './unknown-value.ts';
import { calledCommand, stopOfUsage, wordsOf } from './usage-error.ts';
import { VERSION } from './version.ts';

/** Setting up all of them is a twentieth of a start: the help needs that, one command only itself. */
function commandsToKnow(
  argv: readonly string[],
  called: string | undefined,
): readonly CommandEntry[] {
  if (called !== undefined) return COMMANDS.filter(({ name }) => name === called);
  return argv.includes('--version') || argv.includes('-V') ? [] : COMMANDS;
}

async function build(argv: readonly string[], session: Session): Promise<Command> {
  const texts = session.texts(runTexts);
  const program = new Command('renling');
  configureCommand(program, session);
  program
    .description(texts.description)
    .version(VERSION, '-V, --version', texts.versionOption)
    .showHelpAfterError(false)
    .addHelpText('after', texts.ambiguousWidth);
  addGlobalOptions(program, session, false);
  const called = commandOf(argv);
  for (const entry of commandsToKnow(argv, called)) {
    const command = program
      .command(entry.name, { hidden: entry.hidden === true })
      .description(entry.summary[session.lang])
      .helpGroup(commandGroups[entry.group][session.lang]);
    configureCommand(command, session);
    if (entry.name === called) {
      (await entry.load()).define(command, session);
      addGlobalOptions(command, session, entry.reads === true);
    }
  }
  return program;
}

/** `renling` alone: a menu on a terminal, else the overview; without a catalogue the help. null: broken off. */
async function firstWords(session: Session): Promise<readonly string[] | null> {
  const root = session.findRoot();
  if (!canAsk(session)) return root === null ? ['--help'] : ['status'];
  const { askWhatToDo } = await import('./menu.ts');
  return askWhatToDo(session, root !== null);
}

/** Values of the options that every command takes; commander's own refusal would come later and in English. */
async function checkGlobalWords(session: Session): Promise<void> {
  const { lang, color, asOf } = session.options;
  const texts = session.texts(runTexts);
  const variable = session.io.env['RENLING_LANG'];
  if (variable !== undefined && variable !== '' && !LANGUAGES.some((one) => one === variable)) {
    session.io.err(
      texts.languageIgnored(variable, LANGUAGES.join(session.texts(usageTexts).comma)),
    );
  }
  if (lang !== undefined && !LANGUAGES.some((one) => one === lang)) {
    throw unknownValue(session, 'language', lang, { values: LANGUAGES });
  }
  if (color !== undefined && !COLOUR_SETTINGS.some((one) => one === color)) {
    throw unknownValue(session, 'colour', color, { values: COLOUR_SETTINGS });
  }
  // What is no day ends it here; which day it is, the catalogue's settings tell later.
  if (asOf !== undefined) (await import('./as-of.ts')).asOfDate(session, null);
}

/** Runs the command that is called; a Stop, or a bug, is thrown. */
async function perform(argv: readonly string[], session: Session): Promise<number> {
  session.command = COMMANDS.find(({ name }) => name === commandOf(argv))?.name ?? '';
  await checkGlobalWords(session);
  const start =
    commandOf(argv) === undefined && argv.every((word) => !/^-(h|V|-help|-version)/.test(word));
  const first = start ? await firstWords(session) : [];
  if (first === null) return EXIT.ok;
  const words = [...argv, ...first];
  const called = commandOf(words);
  if (called !== undefined && !COMMANDS.some((entry) => entry.name === called)) {
    const names = COMMANDS.filter(({ hidden }) => hidden !== true).map(({ name }) => name);
    const see = session.texts(usageTexts).allCommands;
    throw unknownValue(session, 'command', called, { values: names, see });
  }
  const program = await build(words, session);
  program.hook('preAction', (_program, action) => {
    session.options = action.optsWithGlobals<GlobalOptions>();
    session.command = wordsOf(action);
  });
  session.command = wordsOf(calledCommand(program, words));
  try {
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return EXIT.ok;
    throw stopOfUsage(session, error, calledCommand(program, words));
  }
  return session.verdict;
}

/** What was thrown: said, kept for the envelope, and the exit code that goes with it. */
function ended(session: Session, error: unknown): number {
  if (error instanceof Stop) {
    sayStop(session, error);
    session.error = errorOf(error);
    return session.verdictOf(error.exit);
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const sentence = session.texts(runTexts).bug(session.written.length);
  session.io.err(`${sentence}${trace}\n`);
  session.error = { kind: 'bug', message: `${sentence}${trace}`, hint: null };
  return EXIT.bug;
}

/** Standard output that could not be written is said where errors are; a verdict that is not 0 stays. */
function lost(session: Session, exit: number, cause: string): number {
  const texts = session.texts(runTexts);
  const count = session.written.length;
  const rest = count === 0 ? texts.outputLostNothingWritten : texts.outputLostFilesWritten(count);
  session.io.err(`${texts.outputLost(cause)}${rest}`);
  return exit === EXIT.ok ? EXIT.unreadable : exit;
}

/** Arguments without the program's name → exit code. Never throws; a bug is said and gives 70. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  // What a shell is completing is not yet a command line.
  const session = new Session(io, commandOf(argv) === 'complete' ? {} : globalWords(argv));
  let exit: number;
  try {
    exit = await perform(argv, session);
  } catch (error) {
    exit = ended(session, error);
  }
  if (session.json) session.printDocument(exit);
  const cause = await io.flushed();
  return cause === null ? exit : lost(session, exit, cause);
}
