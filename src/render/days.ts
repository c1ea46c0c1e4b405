/** Days to a deadline, in words. 日 are calendar days. */
import type { View } from './view.ts';

interface Due {
  readonly deadline: string | null;
  readonly days: number | null;
  /** A deadline is set, and which day it is cannot be told. */
  readonly untold: boolean;
}

export function dueWords({ deadline, days, untold }: Due, view: View): string {
  if (untold) {
    return view.say(
      '认领期限算不出来，原因见：renling validate',
      'the deadline cannot be told; why: renling validate',
    );
  }
  if (deadline === null || days === null) return view.say('没有设认领期限', 'no deadline set');
  if (days < 0) {
    return view.say(
      `认领期限 ${deadline} 已过 ${-days} 日`,
      `claims were due ${deadline}, ${some(-days)} ago`,
    );
  }
  return days === 0
    ? view.say(`认领期限 ${deadline}，就是今天`, `claims due ${deadline}, today`)
    : view.say(
        `认领期限 ${deadline}，还有 ${days} 日`,
        `claims due ${deadline}, ${some(days)} left`,
      );
}

/** A week is when people should be called. */
const SOON = 7;

export function paintDue(text: string, { days, untold }: Due, view: View): string {
  if (untold) return view.paint.error(text);
  if (days === null) return view.paint.dim(text);
  if (days < 0) return view.paint.error(text);
  return days <= SOON ? view.paint.warning(text) : text;
}

function some(days: number): string {
  return `${days} day${days === 1 ? '' : 's'}`;
}
