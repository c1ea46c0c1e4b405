/** sign, announce, file, terminate: one step of one agreement, written whole or not at all. */
import { workTree } from '../work-tree.ts';
import { entryIn } from '../../catalogue/held.ts';
import { createHash } from 'node:crypto';
import {
  announceAgreement,
  fileAgreement,
  terminateAgreement,
} from '../../actions/delegation/afterwards.ts';
import { signAgreement } from '../../actions/delegation/sign.ts';
import type { Step } from '../../actions/delegation/step.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { diskTree } from '../../files/disk-tree.ts';
import { SOURCES_FOLDER } from '../../files/layout.ts';
import { planRecordChange } from '../../files/plan-write.ts';
import type { CalendarDate } from '../../model/dates.ts';
import type { Delegation } from '../../model/generated/records.ts';
import { shortBodyName } from '../../reports/names.ts';
import { namedBody } from '../bodies.ts';
import { printJson } from '../envelope.ts';
import { EXIT, Stop } from '../exit.ts';
import { loadToWrite, type Opened, open } from '../open.ts';
import type { Session } from '../session.ts';
import { validOrStop } from '../valid-writes.ts';
import { plannedOrStop, writeWhole } from '../write.ts';
import { agreementNamed, dayOption, neededDay, neededText, plainLine } from './options.ts';
import { stopOfStep } from './say-step-refusal.ts';

interface Done {
  readonly zh: string;
  readonly en: string;
}

export interface SignOptions {
  readonly date?: string;
  readonly from?: string;
  readonly to?: string;
  readonly document?: string;
  readonly restamp?: true;
}

export function sign(session: Session, id: string, options: SignOptions): void {
  const date = neededDay(session, '--date', options.date, {
    zh: '签订日期',
    en: 'the day of signing',
  });
  const from = dayOption(session, '--from', options.from);
  const to = dayOption(session, '--to', options.to);
  const opened = open(session, 'delegation sign');
  const document =
    options.document === undefined ? null : documentOf(session, opened, options.document);
  const restamp = options.restamp === true;
  take(
    session,
    opened,
    'sign',
    id,
    (catalogue, delegation, day) =>
      signAgreement(catalogue, delegation, { date, from, to, document, restamp, day }),
    { zh: `已登记签订（${date}）`, en: `recorded as signed on ${date}` },
  );
}

export interface AnnounceOptions {
  readonly by?: string;
  readonly date?: string;
  readonly url?: string;
}

export async function announce(
  session: Session,
  id: string,
  options: AnnounceOptions,
): Promise<void> {
  const date = neededDay(session, '--date', options.date, {
    zh: '公告日期',
    en: 'the day of the announcement',
  });
  const who = neededText(session, '--by', options.by, { zh: '公告单位', en: 'the body' });
  const opened = open(session, 'delegation announce');
  const { value } = agreementNamed(session, opened.catalogue, id);
  const parties = [value.delegator, value.delegate];
  const body = await namedBody(session, opened.catalogue.organizations, who, (one) =>
    parties.includes(one.id),
  );
  const url = plainLine(options.url);
  take(
    session,
    opened,
    'announce',
    id,
    (_catalogue, delegation, day) => announceAgreement(delegation, { by: body.id, date, url, day }),
    {
      zh: `已登记公告：${body.value.name}，${date}`,
      en: `recorded: announced by ${body.value.name} on ${date}`,
    },
  );
}

export interface FileOptions {
  readonly with?: string;
  readonly date?: string;
}

/** A registered body is kept by its id, any other by the name that was typed. */
export async function file(session: Session, id: string, options: FileOptions): Promise<void> {
  const date = neededDay(session, '--date', options.date, {
    zh: '备案日期',
    en: 'the day of filing',
  });
  const who = neededText(session, '--with', options.with, { zh: '备案机关', en: 'the body' });
  const opened = open(session, 'delegation file');
  let kept = who;
  try {
    kept = (await namedBody(session, opened.catalogue.organizations, who)).id;
  } catch (error) {
    if (!(error instanceof Stop) || error.exit !== EXIT.nothing) throw error;
  }
  const name = entryIn(opened.catalogue.organizations.at(kept))?.value.name ?? kept;
  take(
    session,
    opened,
    'file',
    id,
    (_catalogue, delegation, day) => fileAgreement(delegation, { with: kept, date, day }),
    { zh: `已登记备案：${name}，${date}`, en: `recorded: filed with ${name} on ${date}` },
  );
}

export interface TerminateOptions {
  readonly date?: string;
  readonly reason?: string;
}

export function terminate(session: Session, id: string, options: TerminateOptions): void {
  const date = neededDay(session, '--date', options.date, {
    zh: '终止日期',
    en: 'the day it ends',
  });
  const reason = neededText(session, '--reason', options.reason, { zh: '理由', en: 'the reason' });
  take(
    session,
    open(session, 'delegation terminate'),
    'terminate',
    id,
    (_catalogue, delegation) => terminateAgreement(delegation, { date, reason }),
    { zh: `已登记终止，${date} 起不再有效`, en: `recorded as ended: no longer holds from ${date}` },
  );
}

/** Decides on the newest state, under the lock. */
function take(
  session: Session,
  opened: Opened,
  command: string,
  id: string,
  decide: (catalogue: Catalogue, delegation: Delegation, day: CalendarDate) => Step,
  done: Done,
): void {
  const entry = agreementNamed(session, opened.catalogue, id);
  const file = `${opened.prefix}${entry.path}`;
  const step = writeWhole(session, opened.root, `delegation ${command}`, () => {
    const tree = workTree(session, opened.root);
    const catalogue = loadToWrite(session, opened.root, tree, ['item', 'claim', 'delegation']);
    const now = agreementNamed(session, catalogue, id);
    const decided = decide(catalogue, now.value, opened.asOf);
    const write =
      decided.kind === 'change'
        ? plannedOrStop(session, planRecordChange(tree, now.path, 'delegation', decided.changes))
        : null;
    return { writes: validOrStop(session, write === null ? [] : [write]), result: decided };
  });
  if (step.kind === 'refused') {
    const nameOf = (body: string): string => shortBodyName(opened.catalogue, body);
    throw stopOfStep(session, step.refusals, { id, file, nameOf });
  }
  const written = step.kind === 'change';
  if (session.options.json === true) {
    printJson(session, `delegation ${command}`, opened.asOf, { id, path: entry.path, written });
    return;
  }
  session.io.out(
    written
      ? `${file}${session.say('：', ': ')}${session.say(done.zh, done.en)}\n`
      : session.say(`${id} 已经是这样，什么都不用改\n`, `${id}: already so, nothing to change\n`),
  );
}

const LARGEST_DOCUMENT = 256 * 1024 * 1024;

/** A file below sources/, and its hash as it is now. Ends with exit 2 for another place, 3 where there is none. */
function documentOf(
  session: Session,
  { root, prefix }: Opened,
  text: string,
): NonNullable<Delegation['document']> {
  const plain = text.replaceAll('\\', '/');
  const inside = prefix !== '' && plain.startsWith(prefix) ? plain.slice(prefix.length) : plain;
  const name = inside.startsWith(`${SOURCES_FOLDER}/`) ? inside : '';
  if (name === '' || name.split('/').includes('..')) {
    throw new Stop(
      EXIT.usage,
      session.say(
        `协议文本“${text}”不在目录的 ${SOURCES_FOLDER}/ 下`,
        `the document “${text}” is not below the catalogue’s ${SOURCES_FOLDER}/`,
      ),
      session.say(
        `放到 ${prefix}${SOURCES_FOLDER}/ 下，再写 --document ${SOURCES_FOLDER}/文件名`,
        `put it below ${prefix}${SOURCES_FOLDER}/ and give --document ${SOURCES_FOLDER}/NAME`,
      ),
    );
  }
  const read = diskTree(root).read(name, LARGEST_DOCUMENT);
  if (!read.ok) {
    throw new Stop(
      EXIT.unreadable,
      read.reason === 'missing'
        ? session.say(`没有文件 ${prefix}${name}`, `there is no file ${prefix}${name}`)
        : session.say(
            `读不了 ${prefix}${name}（${read.reason}）`,
            `cannot read ${prefix}${name} (${read.reason})`,
          ),
      session.say('核对文件名', 'check its name'),
    );
  }
  return { name, sha256: createHash('sha256').update(read.bytes).digest('hex') };
}
