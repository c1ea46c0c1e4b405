/** delegation new: items → a draft, written whole or not at all. */
import { workTree } from '../work-tree.ts';
import { entryIn } from '../../catalogue/held.ts';
import { type Basis, parseBasis } from '../../actions/delegation/basis.ts';
import { draftAgreement, type DraftIntent, type Drafted } from '../../actions/delegation/draft.ts';
import { proposeAgreement } from '../../actions/delegation/propose.ts';
import { lacksOf } from '../../model/agreement-elements.ts';
import { pathOf } from '../../files/layout.ts';
import { isId } from '../../model/ids.ts';
import { shortBodyName } from '../../reports/names.ts';
import { neededDelegations } from '../../reports/needed-delegations.ts';
import { renderDrafted } from '../../render/delegation/drafted.ts';
import { draftRefusals } from '../../text/outcomes/agreement-refusals.ts';
import { agreementTexts } from '../../text/outcomes/agreement-texts.ts';
import type { Called } from '../../text/said.ts';
import { canAsk } from '../ask.ts';
import { EXIT, Stop } from '../exit.ts';
import { bodyOf } from '../meant.ts';
import { loadToWrite, type Opened, open } from '../open.ts';
import { isProvincial } from '../../words/bodies.ts';
import type { ItemFilter } from '../../words/select-items.ts';
import type { Session } from '../session.ts';
import { whoMayClaimIn } from '../who-may-claim.ts';
import { answerWrite } from '../writing/answer.ts';
import { type CarriedOut, carryOut, exitOf } from '../writing/carry-out.ts';
import { sayRefusal } from '../writing/say-refusal.ts';
import { stopOfAll } from '../writing/stop-of-all.ts';
import { type AskedDraft, askParties, askTexts } from './ask-draft.ts';
import { chooseItems, type Parties } from './choose-items.ts';
import { dayOption, plainLine, powersOption } from './options.ts';

/** An agreement is over what the delegate has claimed, and beside those there are. */
const DECIDED_BY = ['list', 'organization', 'item', 'claim', 'delegation'] as const;

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
  const powers = powersOption(session, options.powers);
  if (options.id !== undefined && !isId(options.id)) {
    throw new Stop(
      EXIT.usage,
      session.say(`“${options.id}”不能作协议标识`, `“${options.id}” cannot be an id`),
      session.say(
        '用小写字母、数字和连字符，如 sd-education-to-jn-education',
        'lower-case letters, digits and hyphens, e.g. sd-education-to-jn-education',
      ),
    );
  }
  const opened = open(session, 'delegation new');
  dayOption(session, '--from', options.from, opened.asOf);
  dayOption(session, '--to', options.to, opened.asOf);
  const parties = await partiesOf(session, opened, words, options);
  if (parties === null) return;
  const filter = { list: options.list, type: options.type, field: options.field };
  const items = await chooseItems(session, opened, words, filter, parties);
  const intent = (texts: AskedDraft): DraftIntent => ({
    items: items.map(({ value }) => value),
    delegate: parties.delegate,
    powers,
    basis: basisOption(options.basis),
    texts: texts.texts,
    term: {
      from: dayOption(session, '--from', texts.from ?? undefined, opened.asOf),
      to: dayOption(session, '--to', texts.to ?? undefined, opened.asOf),
    },
    id: options.id ?? null,
    day: opened.asOf,
  });
  const called = {
    body: (id: string): string => shortBodyName(opened.catalogue, id),
    prefix: opened.prefix,
  };
  let given = givenTexts(options);
  const looked = draftAgreement(opened.catalogue, intent(given));
  if (looked.kind === 'write' && canAsk(session) && options.yes !== true) {
    const asked = await askTexts(session, given);
    if (asked === null) {
      session.io.err(`${session.texts(agreementTexts).brokenOff}\n`);
      return;
    }
    given = asked;
  }
  const wanted = intent(given);
  const carried = await carryOut(
    session,
    {
      root: opened.root,
      command: 'delegation new',
      consent: null,
      propose() {
        const tree = workTree(session, opened.root);
        const catalogue = loadToWrite(session, opened.root, tree, DECIDED_BY);
        return proposeAgreement(catalogue, wanted);
      },
    },
    options,
  );
  const drafted = carried.proposal.result;
  if (drafted.kind === 'refused') {
    throw stopOfAll(session, drafted.refusals, {
      exit: exitOf(carried.proposal),
      say: (refusal) => sayRefusal(session, session.texts(draftRefusals), refusal, called),
      over: (reasons) => session.texts(agreementTexts).notDrafted(reasons),
    });
  }
  report(session, opened, drafted, carried, called);
}

/** null: asked, and broken off. */
async function partiesOf(
  session: Session,
  opened: Opened,
  words: readonly string[],
  options: NewOptions,
): Promise<Parties | null> {
  const { catalogue, asOf } = opened;
  const body = async (text: string | undefined, provincial: boolean): Promise<string | null> =>
    text === undefined
      ? null
      : (
          await bodyOf(
            session,
            catalogue.organizations,
            text,
            provincial ? isProvincial : whoMayClaimIn(opened),
          )
        ).id;
  const authority = await body(options.authority, true);
  const delegate = await body(options.org, false);
  const nothing =
    words.length === 0 &&
    [options.list, options.type, options.field, authority, delegate].every(
      (one) => one === undefined || one === null,
    );
  if (!nothing || !canAsk(session)) return { authority, delegate };
  return askParties(session, neededDelegations(catalogue, asOf));
}

function givenTexts(options: NewOptions): AskedDraft {
  return {
    texts: {
      authority: plainLine(options.authorityText),
      delegatorRights: plainLine(options.delegatorRights),
      delegateRights: plainLine(options.delegateRights),
      delegatorDuties: plainLine(options.delegatorDuties),
      delegateDuties: plainLine(options.delegateDuties),
      liability: plainLine(options.liability),
    },
    from: options.from ?? null,
    to: options.to ?? null,
  };
}

function basisOption(texts: readonly string[] | undefined): Basis[] {
  return (texts ?? []).flatMap((text) => {
    const basis = parseBasis(text);
    return basis === null ? [] : [basis];
  });
}

function report(
  session: Session,
  { asOf, catalogue, prefix }: Opened,
  drafted: Exclude<Drafted, { kind: 'refused' }>,
  carried: CarriedOut<Drafted>,
  called: Pick<Called, 'body'>,
): void {
  const delegation = drafted.kind === 'write' ? drafted.delegation : drafted.agreement.value;
  const path = pathOf({ kind: 'delegation', id: delegation.id });
  if (session.options.json === true) {
    answerWrite(session, asOf, carried.state, [{ path, delegation }]);
    return;
  }
  const penalty = delegation.items.some(
    ({ item }) => entryIn(catalogue.items.at(item))?.value.type === '行政处罚',
  );
  const lines = renderDrafted(
    { delegation, file: `${prefix}${path}`, lacks: lacksOf(delegation, penalty) },
    drafted.kind === 'already' ? 'already' : carried.state === 'preview' ? 'future' : 'done',
    called,
    session.lang,
  );
  for (const line of lines) session.io.out(`${line}\n`);
}
