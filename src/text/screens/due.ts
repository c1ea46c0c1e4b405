/** Days to a deadline. 日 are calendar days. */
import { bilingual } from '../language.ts';

function some(days: number): string {
  return `${days} day${days === 1 ? '' : 's'}`;
}

export const dueTexts = bilingual(
  {
    untold: '认领期限算不出来，原因见：renling validate',
    noDeadline: '没有设认领期限',
    past: (deadline: string, days: number) => `认领期限 ${deadline} 已过 ${days} 日`,
    today: (deadline: string) => `认领期限 ${deadline}，就是今天`,
    left: (deadline: string, days: number) => `认领期限 ${deadline}，还有 ${days} 日`,
  },
  {
    untold: 'the deadline cannot be told; why: renling validate',
    noDeadline: 'no deadline set',
    past: (deadline, days) => `claims were due ${deadline}, ${some(days)} ago`,
    today: (deadline) => `claims due ${deadline}, today`,
    left: (deadline, days) => `claims due ${deadline}, ${some(days)} left`,
  },
);
