/** Colours, decided by us: --color, NO_COLOR, FORCE_COLOR, TERM=dumb, then whether it is a terminal. */
import { Chalk } from 'chalk';
import type { Paint } from '../render/paint.ts';
import type { Session } from './session.ts';

function wantsColour(session: Session): boolean {
  const { env, terminal } = session.io;
  const { color } = session.options;
  if (color === 'always') return true;
  if (color === 'never') return false;
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  if ((env['FORCE_COLOR'] ?? '') !== '') return env['FORCE_COLOR'] !== '0';
  return env['TERM'] !== 'dumb' && terminal.out;
}

export function paintOf(session: Session): Paint {
  const chalk = new Chalk({ level: wantsColour(session) ? 1 : 0 });
  return {
    error: chalk.red,
    warning: chalk.yellow,
    info: chalk.blue,
    ok: chalk.green,
    dim: chalk.dim,
    bold: chalk.bold,
    accent: chalk.cyan,
  };
}
