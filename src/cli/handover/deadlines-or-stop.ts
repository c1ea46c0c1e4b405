/** Deadlines that tell a day, or the end of the command. */
import { dateOfDeadline } from '../../model/deadlines.ts';
import { untoldTexts } from '../../text/outcomes/handover-texts.ts';
import { EXIT, Stop } from '../exit.ts';
import type { Opened } from '../open.ts';
import type { Session } from '../session.ts';

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
    const texts = session.texts(untoldTexts);
    const why = texts.problems[told.problem];
    throw new Stop(EXIT.usage, texts.deadline(file, deadline.stage, why), texts.mend(file));
  }
}
