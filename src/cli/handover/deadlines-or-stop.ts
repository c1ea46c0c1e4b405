/** Deadlines that tell a day, or the end of the command. */
import { dateOfDeadline, type DeadlineProblem } from '../../model/deadlines.ts';
import { EXIT, Stop } from '../exit.ts';
import type { Opened } from '../open.ts';
import type { Session } from '../session.ts';

const WHY_UNTOLD: Readonly<Record<DeadlineProblem, { readonly zh: string; readonly en: string }>> =
  {
    'unknown-year': {
      zh: '没有那一年的放假安排，数不了工作日',
      en: 'the holidays of its year are not known, so that working days cannot be counted',
    },
    unpublished: { zh: '所依据的文件没有公布日期', en: 'its document has no day of publication' },
    'unknown-document': {
      zh: '所依据的文件没有登记',
      en: 'its document is not in the manifest',
    },
    'no-date': { zh: '没有写日期', en: 'it names no day' },
    'unread-manifest': { zh: 'catalog.yaml 读不出来', en: 'catalog.yaml cannot be read' },
  };

/**
 * Who is late nobody can tell while a deadline cannot be counted: that is not “nothing is late”, and no
 * reminder is written. Exit 2, with the place, the cause and what to do.
 */
export function deadlinesOrStop(session: Session, { catalogue, prefix }: Opened): void {
  const { path, value } = catalogue.manifest.entry;
  for (const deadline of value.deadlines ?? []) {
    const told = dateOfDeadline(value, deadline);
    if (!('problem' in told)) continue;
    const file = `${prefix}${path}`;
    const why = WHY_UNTOLD[told.problem];
    throw new Stop(
      EXIT.usage,
      session.say(
        `${file}：“${deadline.stage}”的期限算不出来，${why.zh}`,
        `${file}: the deadline of ${deadline.stage} cannot be told: ${why.en}`,
      ),
      session.say(
        `先改好：renling validate ${file}`,
        `put it right first: renling validate ${file}`,
      ),
    );
  }
}
