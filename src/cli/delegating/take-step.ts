/** sign, announce, file, terminate: one step of one agreement, written whole or not at all. */
import {
  announceAgreement,
  fileAgreement,
  terminateAgreement,
} from '../../actions/delegation/afterwards.ts';
import { proposeStep } from '../../actions/delegation/propose.ts';
import { signAgreement } from '../../actions/delegation/sign.ts';
import type { Step } from '../../actions/delegation/step.ts';
import { nameOf } from '../../catalogue/body-name.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { diskTree } from '../../files/disk-tree.ts';
import { sourceDocument } from '../../files/source-document.ts';
import type { Delegation } from '../../model/generated/records.ts';
import { shortBodyName } from '../../reports/names.ts';
import { agreementChoiceTexts } from '../../text/outcomes/agreement-choice-texts.ts';
import { stepRefusals } from '../../text/outcomes/agreement-step-refusals.ts';
import { agreementTexts } from '../../text/outcomes/agreement-texts.ts';
import { bodyOrName } from '../../words/bodies.ts';
import { oneLine } from '../../words/typed.ts';
import { EXIT, stopWith } from '../exit.ts';
import { bodyOf, hereOf, meantOrStop, pinyin } from '../meant.ts';
import { loadToWrite, open, type Opened } from '../open.ts';
import type { Session } from '../session.ts';
import { workTree } from '../work-tree.ts';
import { answerWrite } from '../writing/answer.ts';
import { carryOut, exitOf } from '../writing/carry-out.ts';
import { sayRefusal } from '../writing/say-refusal.ts';
import { stopOfAll } from '../writing/stop-of-all.ts';
import { agreementOf, dayOption, neededDay, neededText } from './options.ts';

export interface SignOptions {
  readonly date?: string;
  readonly from?: string;
  readonly to?: string;
  readonly document?: string;
  readonly restamp?: true;
}

export async function sign(session: Session, id: string, options: SignOptions): Promise<void> {
  const opened = open(session, 'delegation sign');
  const { asOf } = opened;
  const date = neededDay(session, options.date, asOf, 'signingDay');
  const from = dayOption(session, '--from', options.from, asOf);
  const to = dayOption(session, '--to', options.to, asOf);
  const document = documentOf(session, opened, options.document);
  const signing = { date, from, to, document, restamp: options.restamp === true, day: asOf };
  await take(session, opened, 'sign', id, {
    decide: (catalogue, agreement) => signAgreement(catalogue, agreement, signing),
    done: session.texts(agreementTexts).signed(date),
  });
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
  const date = neededDay(session, options.date, opened.asOf, 'announcementDay');
  const who = neededText(session, '--by', options.by, 'announcer');
  const { delegator, delegate } = agreementOf(session, opened, id).value;
  const body = await bodyOf(session, opened.catalogue.organizations, who, (one) =>
    [delegator, delegate].includes(one.id),
  );
  const announcement = { by: body.id, date, url: oneLine(options.url), day: opened.asOf };
  await take(session, opened, 'announce', id, {
    decide: (_catalogue, agreement) => announceAgreement(agreement, announcement),
    done: session.texts(agreementTexts).announced(body.value.name, date),
  });
}

export interface FileOptions {
  readonly with?: string;
  readonly date?: string;
}

export async function file(session: Session, id: string, options: FileOptions): Promise<void> {
  const opened = open(session, 'delegation file');
  const { organizations } = opened.catalogue;
  const date = neededDay(session, options.date, opened.asOf, 'filingDay');
  const who = neededText(session, '--with', options.with, 'filedWith');
  const kept = meantOrStop(
    session,
    await bodyOrName(organizations, who, { here: hereOf(session, opened) }, pinyin),
  );
  const filing = { with: kept, date, day: opened.asOf };
  await take(session, opened, 'file', id, {
    decide: (_catalogue, agreement) => fileAgreement(agreement, filing),
    done: session.texts(agreementTexts).filed(nameOf(organizations, kept), date),
  });
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
  const date = neededDay(session, options.date, opened.asOf, 'endDay');
  const reason = neededText(session, '--reason', options.reason, 'reason');
  await take(session, opened, 'terminate', id, {
    decide: (_catalogue, agreement) => terminateAgreement(agreement, { date, reason }),
    done: session.texts(agreementTexts).ended(date),
  });
}

/** Decides on the newest state, under the lock. */
async function take(
  session: Session,
  opened: Opened,
  command: string,
  id: string,
  step: {
    decide(catalogue: Catalogue, agreement: Delegation): Step;
    readonly done: string;
  },
): Promise<void> {
  const { root, prefix } = opened;
  const { path, id: own } = agreementOf(session, opened, id);
  const { proposal, state } = await carryOut(
    session,
    {
      root,
      command: `delegation ${command}`,
      consent: null,
      propose() {
        const tree = workTree(session, root);
        const catalogue = loadToWrite(session, root, tree, ['item', 'claim', 'delegation']);
        const now = agreementOf(session, { ...opened, catalogue }, own);
        return proposeStep(tree, now, step.decide(catalogue, now.value));
      },
    },
    {},
  );
  const file = `${prefix}${path}`;
  const texts = session.texts(agreementTexts);
  if (proposal.refusals.length > 0) {
    const body = (one: string): string => shortBodyName(opened.catalogue, one);
    const place = { id, file, prefix, body };
    throw stopOfAll(session, proposal.result, {
      exit: exitOf(proposal),
      say: (refusal) => sayRefusal(session, session.texts(stepRefusals), refusal, place),
      over: (reasons) => texts.notChanged(id, reasons),
    });
  }
  if (session.options.json === true) {
    answerWrite(session, opened.asOf, state, [{ delegation: id, path }]);
    return;
  }
  session.io.out(`${state === 'written' ? texts.stepDone(file, step.done) : texts.already(id)}\n`);
}

/** Ends with exit 2 for another place than sources/, 3 where there is none. */
function documentOf(
  session: Session,
  { root, prefix }: Opened,
  typed: string | undefined,
): NonNullable<Delegation['document']> | null {
  if (typed === undefined) return null;
  const texts = session.texts(agreementChoiceTexts);
  const document = sourceDocument(diskTree(root), typed, prefix);
  if (document.kind === 'elsewhere') {
    throw stopWith(EXIT.usage, texts.documentElsewhere(typed, `${prefix}sources/`));
  }
  if (document.kind === 'read') return { name: document.name, sha256: document.sha256 };
  const { name, reason } = document;
  const file = `${prefix}${name}`;
  const said = reason === 'missing' ? texts.noDocument(file) : texts.unreadDocument(file, reason);
  throw stopWith(EXIT.unreadable, said);
}
