/**
 * Programs that do comparable work, run side by side: A B C, A B C, … so that what else the machine
 * does falls on all of them alike.
 */
import { type Command, peakMemory, runTime } from './process-run.mts';

export interface Subject {
  readonly name: string;
  /** Run one after the other; their times are added. */
  readonly commands: readonly Command[];
  /** Before every run, not timed. */
  readonly before?: () => void;
  /** The most its time may be of the first subject's (design §6); no bound where there is none. */
  readonly bound?: number;
  /** The most memory it may hold, in MiB. */
  readonly memoryBound?: number;
}

/** What is compared; the first subject is what the others are measured by. */
export interface Group {
  readonly title: string;
  readonly subjects: readonly Subject[];
  readonly runs: number;
}

export interface Figure {
  readonly group: string;
  readonly subject: Subject;
  /** Median of the runs, in ms. */
  readonly time: number;
  /** Median over the rounds of its time by the first subject's in the same round; null for that one. */
  readonly ratio: number | null;
  /** MiB. */
  readonly memory: number | null;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** One round to warm up, then `runs` rounds; memory in a run of its own, which is not timed. */
export function compare(group: Group, progress: (text: string) => void): Figure[] {
  const { title, subjects, runs } = group;
  const rounds: number[][] = [];
  for (let round = 0; round <= runs; round += 1) {
    progress(`${title}: ${round === 0 ? 'warming up' : `round ${round} of ${runs}`}`);
    const times = subjects.map(({ commands, before }) => {
      before?.();
      return commands.reduce((sum, command) => sum + runTime(command), 0);
    });
    if (round > 0) rounds.push(times);
  }
  progress(`${title}: memory`);
  return subjects.map((subject, index) => {
    subject.before?.();
    const memories = subject.commands.map((command) => peakMemory(command));
    return {
      group: title,
      subject,
      time: median(rounds.map((times) => times[index] ?? Number.NaN)),
      ratio:
        index === 0
          ? null
          : median(rounds.map((times) => (times[index] ?? Number.NaN) / (times[0] ?? Number.NaN))),
      memory: memories.includes(null) ? null : Math.max(...memories.map(Number)),
    };
  });
}
