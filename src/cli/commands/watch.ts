/** Validates on every save: the screen always shows the present findings. */
import { dirname, relative } from 'node:path';
import { exitCodeOf } from '../../findings/exit-code.ts';
import { findingsData } from '../../render/findings/json.ts';
import { renderFindings } from '../../render/findings/registry.ts';
import { addCheckOptions, type CheckOptions, requestOf } from '../checking/check-options.ts';
import { sayHidden, validateOnce } from '../checking/validate-once.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { EXIT, Stop } from '../exit.ts';
import { sayStop } from '../say-stop.ts';
import type { Session } from '../session.ts';
import { validateTexts } from '../../text/commands/validate.ts';

/** A save is several events, and a claim of forty items many: what comes within this is one. In ms. */
const QUIET = 120;

/** Clears the screen and what was scrolled off it. */
const CLEAR = '\u001b[2J\u001b[3J\u001b[H';

export const watchCommand: CommandModule = {
  define(command, session) {
    addCheckOptions(command, session);
    addExamples(command, session, session.texts(validateTexts).watchExamples);
    command.action(async (paths: string[], options: CheckOptions) => {
      const request = { ...requestOf(session, paths, options), failOn: 'error' as const };
      const root = session.root();
      const stopped = session.io.interrupted();
      const { watch } = await import('chokidar');
      // From the folder above: a catalogue that is gone for a moment (another branch) is seen to come back.
      const above = dirname(root);
      const watcher = watch(above, {
        ignoreInitial: true,
        ignored: (path) => isOutside(root, path),
      });
      let timer: NodeJS.Timeout | undefined;
      const failed = new Promise<never>((_, reject) => {
        watcher.on('all', () => {
          clearTimeout(timer);
          timer = setTimeout(() => {
            // A bug: it ends the program as everywhere else.
            checkOnce(session, request).catch(reject);
          }, QUIET);
        });
      });
      // Whatever the system cannot watch (too many files) is said, not passed over.
      watcher.on('error', (error) => session.io.err(`${String(error)}\n`));
      await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
      await checkOnce(session, request);
      try {
        await Promise.race([stopped, failed]);
      } finally {
        clearTimeout(timer);
        await watcher.close();
      }
      session.exit = EXIT.ok;
    });
  },
};

/** Hidden files are no part of a catalogue either: a running write has its own in one. */
function isOutside(root: string, path: string): boolean {
  const inside = relative(root, path);
  if (inside === '' || path === dirname(root)) return false;
  return inside.startsWith('..') || /(?:^|[/\\])\./u.test(inside);
}

type Request = Parameters<typeof validateOnce>[2];

/** A catalogue that cannot be opened now may be there again after the next save. */
async function checkOnce(session: Session, request: Request): Promise<void> {
  const { io } = session;
  try {
    const checked = await validateOnce(session, 'watch', request);
    if (session.json) {
      const { input } = checked;
      session.answerLine(input.asOf, findingsData(input), exitCodeOf(input.findings, 'error'));
      return;
    }
    if (io.terminal.out) io.out(CLEAR);
    io.out(renderFindings('pretty', checked.input));
    sayHidden(session, checked);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    if (session.json) session.stopLine(error);
    if (io.terminal.out) io.out(CLEAR);
    sayStop(session, error);
  }
  const time = io.now().toTimeString().slice(0, 8);
  io.err(`${session.texts(validateTexts).waiting(time)}\n`);
}
