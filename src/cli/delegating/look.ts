/** delegation list, show, missing: reading what there is and what is not. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { unreadOf } from '../../catalogue/unread.ts';
import { besideNeeded } from '../../render/delegation/beside-needed.ts';
import { renderLetters } from '../../render/delegation/letter.ts';
import { renderAgreement, renderAgreements, renderNeeded } from '../../render/delegation/pretty.ts';
import { agreementRows, agreementSheet } from '../../reports/delegations.ts';
import { NEEDED_FROM, neededDelegations } from '../../reports/needed-delegations.ts';
import { agreementChoiceTexts } from '../../text/outcomes/agreement-choice-texts.ts';
import { EXIT, stopWith } from '../exit.ts';
import { bodyOf, termOf } from '../meant.ts';
import { introduce, open } from '../open.ts';
import type { Session } from '../session.ts';
import { screenOf } from '../view.ts';
import { writeOut } from '../write-out.ts';
import { agreementOf, partiesOf } from './options.ts';

const STATUSES = ['拟订', '签订', '终止'] as const;
/** Domain: an agreement that is over within 30 days is about to expire. */
const EXPIRING_DAYS = 30;

export interface ListOptions {
  readonly org?: string;
  readonly status?: string;
  readonly expiring?: string | true;
}

export async function listAgreements(
  session: Session,
  { org, status, expiring }: ListOptions,
): Promise<void> {
  const opened = open(session, 'delegation list');
  const { catalogue, asOf } = opened;
  const rows = agreementRows(catalogue, asOf, {
    ...(expiring === undefined ? {} : { expiringDays: daysOption(session, expiring) }),
    ...(org === undefined
      ? {}
      : { body: (await bodyOf(session, catalogue.organizations, org)).id }),
    ...(status === undefined
      ? {}
      : { status: termOf(session, 'agreement-status', status, STATUSES) }),
  });
  introduce(session, opened, ['delegation']);
  if (session.options.json === true) {
    session.answer(asOf, { count: rows.length, agreements: rows });
  } else if (rows.length > 0) {
    session.io.out(renderAgreements(rows, screenOf(session)));
  }
  if (rows.length > 0) return;
  const texts = session.texts(agreementChoiceTexts);
  const none = catalogue.delegations.size === 0;
  throw stopWith(EXIT.nothing, none ? texts.noneAtAll : texts.noneMatches);
}

function daysOption(session: Session, given: string | true): number {
  if (given === true) return EXPIRING_DAYS;
  if (/^\d{1,4}$/.test(given)) return Number(given);
  throw stopWith(EXIT.usage, session.texts(agreementChoiceTexts).notDays(given));
}

export function showAgreement(session: Session, id: string): void {
  const opened = open(session, 'delegation show');
  const entry = agreementOf(session, opened, id);
  const sheet = agreementSheet(opened.catalogue, entry, opened.asOf);
  introduce(session, opened, ['item', 'organization']);
  if (session.options.json === true) session.answer(opened.asOf, sheet);
  else session.io.out(renderAgreement(sheet, screenOf(session)));
}

export interface MissingOptions {
  readonly org?: string;
  readonly authority?: string;
  readonly letter?: true;
  readonly out?: string;
  readonly force?: true;
}

export async function missingAgreements(session: Session, options: MissingOptions): Promise<void> {
  const opened = open(session, 'delegation missing');
  const { catalogue, asOf } = opened;
  const { authority, delegate } = await partiesOf(session, opened, options);
  const report = neededDelegations(catalogue, asOf, {
    ...(authority === null ? {} : { authority }),
    ...(delegate === null ? {} : { delegate }),
  });
  introduce(session, opened, NEEDED_FROM);
  const letters = (): string =>
    renderLetters(report.authorities, catalogue.manifest.entry.value, asOf);
  if (report.count === 0) {
    const texts = session.texts(agreementChoiceTexts);
    const whole = unreadOf(catalogue, NEEDED_FROM).length === 0;
    session.io.out(`${whole ? texts.noneMissing : texts.noneMissingSeen}\n`);
  } else if (options.out !== undefined) {
    writeLetters(
      session,
      options.out,
      options.force === true,
      letters(),
      report.authorities.length,
    );
  } else if (options.letter === true) session.io.out(letters());
  else session.io.out(renderNeeded(report, screenOf(session)));
  session.answer(asOf, report);
  if (session.written.length > 0) session.answerWritten();
  for (const line of besideNeeded(report, session.lang)) session.io.err(`${line}\n`);
}

function writeLetters(
  session: Session,
  out: string,
  overwrite: boolean,
  letters: string,
  count: number,
): void {
  const texts = session.texts(agreementChoiceTexts);
  if (existsSync(resolve(session.io.cwd, out)) && !overwrite) {
    throw stopWith(EXIT.refused, texts.lettersThere(out));
  }
  writeOut(session, out, letters);
  session.io.err(`${texts.lettersWritten(out, count)}\n`);
}
