/** delegation new: items → a draft, written whole or not at all. */
import { parseBases } from '../../actions/delegation/basis.ts';
import { draftAgreement, type DraftIntent, type Drafted } from '../../actions/delegation/draft.ts';
import { proposeAgreement } from '../../actions/delegation/propose.ts';
import { pathOf } from '../../files/layout.ts';
import { isId } from '../../model/ids.ts';
import { renderDrafted } from '../../render/delegation/drafted.ts';
import { lacksIn } from '../../reports/delegations.ts';
import { shortBodyName } from '../../reports/names.ts';
import { NEEDED_FROM, neededDelegations } from '../../reports/needed-delegations.ts';
import { agreementChoiceTexts } from '../../text/outcomes/agreement-choice-texts.ts';
import { draftRefusals } from '../../text/outcomes/agreement-refusals.ts';
import { agreementTexts } from '../../text/outcomes/agreement-texts.ts';
import type { Called } from '../../text/said.ts';
import { powersMeant } from '../../words/powers.ts';
import { isFilter, type ItemFilter } from '../../words/select-items.ts';
import { oneLine } from '../../words/typed.ts';
import { canAsk } from '../ask.ts';
import { EXIT, stopWith } from '../exit.ts';
import { meantOrStop } from '../meant.ts';
import { loadToWrite, open, type Opened } from '../open.ts';
import type { Session } from '../session.ts';
import { workTree } from '../work-tree.ts';
import { answerWrite } from '../writing/answer.ts';
import { type CarriedOut, carryOut, exitOf } from '../writing/carry-out.ts';
import { sayRefusal } from '../writing/say-refusal.ts';
import { stopOfAll } from '../writing/stop-of-all.ts';
import { type AskedDraft, askParties, askTexts } from './ask-draft.ts';
import { chooseItems } from './choose-items.ts';
import { dayOption, partiesOf } from './options.ts';

export interface NewOptions extends ItemFilter {
  readonly org?: string;
  readonly authority?: string;
  readonly powers?: string;
  readonly basis?: readonly string[];
  readonly authorityText?: string;
  readonly delegatorRights?: string;
  readonly delegateRights?: string;
  readonly delegatorDuties?: string;
  readonly delegateDuties?: string;
  readonly liability?: string;
  readonly from?: string;
  readonly to?: string;
  readonly id?: string;
  readonly yes?: true;
  readonly dryRun?: true;
}

export async function newAgreement(
  session: Session,
  words: readonly string[],
  options: NewOptions,
): Promise<void> {
  const typed = meantOrStop(session, powersMeant(options.powers ?? ''));
  if (options.id !== undefined && !isId(options.id)) {
    throw stopWith(EXIT.usage, session.texts(agreementChoiceTexts).noId(options.id));
  }
  const opened = open(session, 'delegation new');
  const { catalogue, asOf, root } = opened;
  dayOption(session, '--from', options.from, asOf);
  dayOption(session, '--to', options.to, asOf);
  const named = await partiesOf(session, opened, options);
  const nothing = words.length === 0 && !isFilter(options) && !Object.values(named).some(Boolean);
  const parties =
    nothing && canAsk(session)
      ? await askParties(session, opened, neededDelegations(catalogue, asOf))
      : named;
  if (parties === null) return;
  const items = await chooseItems(session, opened, words, options, parties);
  const intent = ({ texts, from, to }: AskedDraft): DraftIntent => ({
    items: items.map(({ value }) => value),
    delegate: parties.delegate,
    powers: typed.length === 0 ? null : typed,
    basis: parseBases(options.basis ?? []),
    texts,
    term: {
      from: dayOption(session, '--from', from ?? undefined, asOf),
      to: dayOption(session, '--to', to ?? undefined, asOf),
    },
    id: options.id ?? null,
    day: asOf,
  });
  const called = {
    body: (id: string): string => shortBodyName(catalogue, id),
    prefix: opened.prefix,
  };
  const texts = session.texts(agreementTexts);
  let given = givenTexts(options);
  const looked = draftAgreement(catalogue, intent(given));
  if (looked.kind === 'write' && canAsk(session) && options.yes !== true) {
    const asked = await askTexts(session, given);
    if (asked === null) {
      session.io.err(`${texts.brokenOff}\n`);
      return;
    }
    given = asked;
  }
  const wanted = intent(given);
  const carried = await carryOut(
    session,
    {
      root,
      command: 'delegation new',
      consent: null,
      propose() {
        const tree = workTree(session, root);
        return proposeAgreement(loadToWrite(session, root, tree, NEEDED_FROM), wanted);
      },
    },
    options,
  );
  const drafted = carried.proposal.result;
  if (drafted.kind === 'refused') {
    throw stopOfAll(session, drafted.refusals, {
      exit: exitOf(carried.proposal),
      say: (refusal) => sayRefusal(session, session.texts(draftRefusals), refusal, called),
      over: (reasons) => texts.notDrafted(reasons),
    });
  }
  report(session, opened, drafted, carried, called);
}

function givenTexts(options: NewOptions): AskedDraft {
  return {
    texts: {
      authority: oneLine(options.authorityText),
      delegatorRights: oneLine(options.delegatorRights),
      delegateRights: oneLine(options.delegateRights),
      delegatorDuties: oneLine(options.delegatorDuties),
      delegateDuties: oneLine(options.delegateDuties),
      liability: oneLine(options.liability),
    },
    from: options.from ?? null,
    to: options.to ?? null,
  };
}

function report(
  session: Session,
  { asOf, catalogue, prefix }: Opened,
  drafted: Exclude<Drafted, { kind: 'refused' }>,
  { state }: CarriedOut<Drafted>,
  called: Pick<Called, 'body'>,
): void {
  const delegation = drafted.kind === 'write' ? drafted.delegation : drafted.agreement.value;
  const path = pathOf({ kind: 'delegation', id: delegation.id });
  if (session.options.json === true) {
    answerWrite(session, asOf, state, [{ path, delegation }]);
    return;
  }
  const when = drafted.kind === 'already' ? 'already' : state === 'preview' ? 'future' : 'done';
  const sheet = { delegation, file: `${prefix}${path}`, lacks: lacksIn(catalogue, delegation) };
  for (const line of renderDrafted(sheet, when, called, session.lang)) {
    session.io.out(`${line}\n`);
  }
}
