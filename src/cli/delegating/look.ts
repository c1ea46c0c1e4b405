/** delegation list, show, missing: reading what there is and what is not. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { renderLetters } from '../../render/delegation/letter.ts';
import { renderAgreement, renderAgreements, renderNeeded } from '../../render/delegation/pretty.ts';
import { type AgreementFilter, agreementRows, agreementSheet } from '../../reports/delegations.ts';
import { type NeededDelegations, neededDelegations } from '../../reports/needed-delegations.ts';
import { EXIT, Stop } from '../exit.ts';
import { bodyOf, termOf } from '../meant.ts';
import { type Opened, open, introduce } from '../open.ts';
import { isProvincial } from '../../words/bodies.ts';
import type { Session } from '../session.ts';
import { whoMayClaimIn } from '../who-may-claim.ts';
import { screenOf } from '../view.ts';
import { agreementOf } from './options.ts';
import { writeOut } from '../write-out.ts';

const STATUSES = ['拟订', '签订', '终止'] as const;
/** Domain: an agreement that is over within 30 days is about to expire. */
const EXPIRING_DAYS = 30;

export interface ListOptions {
  readonly org?: string;
  readonly status?: string;
  readonly expiring?: string | true;
}

export async function listAgreements(session: Session, options: ListOptions): Promise<void> {
  const opened = open(session, 'delegation list');
  const { catalogue, asOf } = opened;
  const days = options.expiring === undefined ? null : daysOption(session, options.expiring);
  const filter: AgreementFilter = {
    ...(options.org === undefined
      ? {}
      : { body: (await bodyOf(session, catalogue.organizations, options.org)).id }),
    ...(options.status === undefined
      ? {}
      : {
          status: termOf(session, 'agreement-status', options.status, STATUSES),
        }),
    ...(days === null ? {} : { expiringDays: days }),
  };
  const rows = agreementRows(catalogue, asOf, filter);
  introduce(session, opened, ['delegation']);
  if (session.options.json === true) {
    session.answer(asOf, { count: rows.length, agreements: rows });
  } else if (rows.length > 0) {
    session.io.out(renderAgreements(rows, screenOf(session)));
  }
  if (rows.length > 0) return;
  const none = catalogue.delegations.size === 0;
  throw new Stop(
    EXIT.nothing,
    none
      ? session.say('还没有委托协议', 'there is no agreement yet')
      : session.say('没有符合条件的协议', 'no agreement matches'),
    none
      ? session.say(
          '看需要哪些：renling delegation missing',
          'see which are needed: renling delegation missing',
        )
      : session.say('去掉一个条件再试', 'drop a condition'),
  );
}

function daysOption(session: Session, given: string | true): number {
  if (given === true) return EXPIRING_DAYS;
  if (/^\d{1,4}$/.test(given)) return Number(given);
  throw new Stop(
    EXIT.usage,
    session.say(`--expiring 的“${given}”不是天数`, `--expiring: “${given}” is no number of days`),
    session.say('写 --expiring 30，或不写天数', 'write --expiring 30, or no number'),
  );
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
  const body = async (text: string, provincial: boolean): Promise<string> =>
    (
      await bodyOf(
        session,
        catalogue.organizations,
        text,
        provincial ? isProvincial : whoMayClaimIn(opened),
      )
    ).id;
  const report = neededDelegations(catalogue, asOf, {
    ...(options.authority === undefined ? {} : { authority: await body(options.authority, true) }),
    ...(options.org === undefined ? {} : { delegate: await body(options.org, false) }),
  });
  introduce(session, opened, ['list', 'organization', 'item', 'claim', 'delegation']);
  if (report.count === 0) {
    session.io.out(session.say('没有缺委托协议的事项。\n', 'No agreement is missing.\n'));
  } else if (options.out !== undefined) writeLetters(session, opened, report, options.out, options);
  else if (options.letter === true) {
    session.io.out(renderLetters(report.authorities, catalogue.manifest.entry.value, asOf));
  } else session.io.out(renderNeeded(report, screenOf(session)));
  session.answer(asOf, report);
  if (session.written.length > 0) session.answerWritten();
  sayBeside(session, report);
}

function writeLetters(
  session: Session,
  { catalogue, asOf }: Opened,
  report: NeededDelegations,
  out: string,
  { force }: MissingOptions,
): void {
  const at = resolve(session.io.cwd, out);
  if (existsSync(at) && force !== true) {
    throw new Stop(
      EXIT.refused,
      session.say(`${out} 已经有了，没有覆盖`, `${out} is there already and was not overwritten`),
      session.say('换一个文件名，或加 --force', 'give another name, or add --force'),
    );
  }
  writeOut(session, out, renderLetters(report.authorities, catalogue.manifest.entry.value, asOf));
  session.io.err(
    session.say(
      `已写入 ${out}：${report.authorities.length} 份函\n`,
      `written to ${out}: ${report.authorities.length} letters\n`,
    ),
  );
}

/** What the count does not cover. */
function sayBeside(session: Session, { drafts, unclaimed }: NeededDelegations): void {
  if (drafts.length > 0) {
    session.io.err(
      session.say(
        `另有 ${drafts.length} 份已拟订、未签订：${drafts.slice(0, 3).join('、')}${drafts.length > 3 ? ' ……' : ''}\n`,
        `${drafts.length} drafted and not signed: ${drafts.slice(0, 3).join(', ')}${drafts.length > 3 ? ' …' : ''}\n`,
      ),
    );
  }
  if (unclaimed > 0) {
    session.io.err(
      session.say(
        `另有 ${unclaimed} 项委托事项还没有单位认领，不知道由谁签：renling list --mode 委托 --unclaimed\n`,
        `${unclaimed} delegated items are unclaimed, so with whom is not known: renling list --mode 委托 --unclaimed\n`,
      ),
    );
  }
}
