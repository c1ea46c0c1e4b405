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
import { proposeStep } from '../../actions/delegation/propose.ts';
import type { Step } from '../../actions/delegation/step.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { diskTree } from '../../files/disk-tree.ts';
import { SOURCES_FOLDER } from '../../files/layout.ts';
import type { CalendarDate } from '../../model/dates.ts';
import type { Delegation } from '../../model/generated/records.ts';
import { bodyMeant } from '../../words/bodies.ts';
import { shortBodyName } from '../../reports/names.ts';
import { agreementTexts } from '../../text/outcomes/agreement-texts.ts';
import { stepRefusals } from '../../text/outcomes/agreement-step-refusals.ts';
import { EXIT, Stop } from '../exit.ts';
import { bodyOf, hereOf, meantOrStop, pinyin } from '../meant.ts';
import { loadToWrite, type Opened, open } from '../open.ts';
import type { Session } from '../session.ts';
import { answerWrite } from '../writing/answer.ts';
import { carryOut, exitOf } from '../writing/carry-out.ts';
import { sayRefusal } from '../writing/say-refusal.ts';
import { stopOfAll } from '../writing/stop-of-all.ts';
import { agreementOf, dayOption, neededDay, neededText, plainLine } from './options.ts';

export interface SignOptions {
  readonly date?: string;
  readonly from?: string;
  readonly to?: string;
  readonly document?: string;
  readonly restamp?: true;
}

export async function sign(session: Session, id: string, options: SignOptions): Promise<void> {
  const opened = open(session, 'delegation sign');
  const date = neededDay(session, '--date', options.date, opened.asOf, {
    zh: '签订日期',
    en: 'the day of signing',
  });
  const from = dayOption(session, '--from', options.from, opened.asOf);
  const to = dayOption(session, '--to', options.to, opened.asOf);
  const document =
    options.document === undefined ? null : documentOf(session, opened, options.document);
  const restamp = options.restamp === true;
  await take(
    session,
    opened,
    'sign',
    id,
    (catalogue, delegation, day) =>
      signAgreement(catalogue, delegation, { date, from, to, document, restamp, day }),
    session.texts(agreementTexts).signed(date),
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
  const opened = open(session, 'delegation announce');
  const date = neededDay(session, '--date', options.date, opened.asOf, {
    zh: '公告日期',
    en: 'the day of the announcement',
  });
  const who = neededText(session, '--by', options.by, { zh: '公告单位', en: 'the body' });
  const { value } = agreementOf(session, opened, id);
  const parties = [value.delegator, value.delegate];
  const body = await bodyOf(session, opened.catalogue.organizations, who, (one) =>
    parties.includes(one.id),
  );
  const url = plainLine(options.url);
  await take(
    session,
    opened,
    'announce',
    id,
    (_catalogue, delegation, day) => announceAgreement(delegation, { by: body.id, date, url, day }),
    session.texts(agreementTexts).announced(body.value.name, date),
  );
}

export interface FileOptions {
  readonly with?: string;
  readonly date?: string;
}

/** A registered body is kept by its id, any other by the name that was typed. */
export async function file(session: Session, id: string, options: FileOptions): Promise<void> {
  const opened = open(session, 'delegation file');
  const date = neededDay(session, '--date', options.date, opened.asOf, {
    zh: '备案日期',
    en: 'the day of filing',
  });
  const who = neededText(session, '--with', options.with, { zh: '备案机关', en: 'the body' });
  const body = await bodyMeant(
    opened.catalogue.organizations,
    who,
    { here: hereOf(session, opened) },
    pinyin,
  );
  const kept = body.kind === 'none' ? who : meantOrStop(session, body).id;
  const name = entryIn(opened.catalogue.organizations.at(kept))?.value.name ?? kept;
  await take(
    session,
    opened,
    'file',
    id,
    (_catalogue, delegation, day) => fileAgreement(delegation, { with: kept, date, day }),
    session.texts(agreementTexts).filed(name, date),
  );
}

export interface TerminateOptions {
  readonly date?: string;
  readonly reason?: string;
}

export async function terminate(
  session: Session,
  id: string,
  options: TerminateOptions,
): Promise<void> {
  const opened = open(session, 'delegation terminate');
  const date = neededDay(session, '--date', options.date, opened.asOf, {
    zh: '终止日期',
    en: 'the day it ends',
  });
  const reason = neededText(session, '--reason', options.reason, { zh: '理由', en: 'the reason' });
  await take(
    session,
    opened,
    'terminate',
    id,
    (_catalogue, delegation) => terminateAgreement(delegation, { date, reason }),
    session.texts(agreementTexts).ended(date),
  );
}

/** Decides on the newest state, under the lock. */
async function take(
  session: Session,
  opened: Opened,
  command: string,
  id: string,
  decide: (catalogue: Catalogue, delegation: Delegation, day: CalendarDate) => Step,
  done: string,
): Promise<void> {
  const { root, prefix, asOf } = opened;
  const { path, id: own } = agreementOf(session, opened, id);
  const carried = await carryOut(
    session,
    {
      root,
      command: `delegation ${command}`,
      consent: null,
      propose() {
        const tree = workTree(session, root);
        const catalogue = loadToWrite(session, root, tree, ['item', 'claim', 'delegation']);
        const now = agreementOf(session, { ...opened, catalogue }, own);
        return proposeStep(tree, now, decide(catalogue, now.value, asOf));
      },
    },
    {},
  );
  const { proposal, state } = carried;
  const file = `${prefix}${path}`;
  if (proposal.refusals.length > 0) {
    const place = {
      id,
      file,
      prefix,
      body: (body: string) => shortBodyName(opened.catalogue, body),
    };
    throw stopOfAll(session, proposal.result, {
      exit: exitOf(proposal),
      say: (refusal) => sayRefusal(session, session.texts(stepRefusals), refusal, place),
      over: (reasons) => session.texts(agreementTexts).notChanged(id, reasons),
    });
  }
  if (session.options.json === true) {
    answerWrite(session, asOf, state, [{ delegation: id, path }]);
    return;
  }
  const texts = session.texts(agreementTexts);
  session.io.out(`${state === 'written' ? texts.stepDone(file, done) : texts.already(id)}\n`);
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
