/** delegation new: items → a draft, written whole or not at all. */
import { workTree } from '../work-tree.ts';
import { entryIn } from '../../catalogue/held.ts';
import { type Basis, parseBasis } from '../../actions/delegation/basis.ts';
import { draftAgreement, type DraftIntent, type Drafted } from '../../actions/delegation/draft.ts';
import { lacksOf } from '../../model/agreement-elements.ts';
import { pathOf } from '../../files/layout.ts';
import { planNewRecord } from '../../files/plan-new-record.ts';
import type { PlannedWrite } from '../../files/transaction/outcome.ts';
import { isId } from '../../model/ids.ts';
import type { Delegation } from '../../model/generated/records.ts';
import { shortBodyName } from '../../reports/names.ts';
import { neededDelegations } from '../../reports/needed-delegations.ts';
import { elementName } from '../../text/agreement-words.ts';
import { canAsk } from '../ask.ts';
import { namedBody } from '../bodies.ts';
import { printJson } from '../envelope.ts';
import { EXIT, Stop } from '../exit.ts';
import type { ItemFilter } from '../item-filter.ts';
import { loadToWrite, type Opened, open } from '../open.ts';
import type { Session } from '../session.ts';
import { validOrStop } from '../valid-writes.ts';
import { writeWhole } from '../write.ts';
import { type AskedDraft, askParties, askTexts } from './ask-draft.ts';
import { chooseItems, type Parties } from './choose-items.ts';
import { dayOption, plainLine, powersOption } from './options.ts';
import { stopOfDraft } from './say-draft-refusal.ts';

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
  dayOption(session, '--from', options.from);
  dayOption(session, '--to', options.to);
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
  const parties = await partiesOf(session, opened, words, options);
  if (parties === null) return;
  const filter = { list: options.list, type: options.type, field: options.field };
  const items = chooseItems(session, opened.catalogue, opened.asOf, words, filter, parties);
  const intent = (texts: AskedDraft): DraftIntent => ({
    items: items.map(({ value }) => value),
    delegate: parties.delegate,
    powers,
    basis: basisOption(options.basis),
    texts: texts.texts,
    term: {
      from: dayOption(session, '--from', texts.from ?? undefined),
      to: dayOption(session, '--to', texts.to ?? undefined),
    },
    id: options.id ?? null,
    day: opened.asOf,
  });
  const nameOf = (id: string): string => shortBodyName(opened.catalogue, id);
  let given = givenTexts(options);
  const looked = draftAgreement(opened.catalogue, intent(given));
  if (looked.kind === 'refused') throw stopOfDraft(session, looked.refusals, nameOf);
  if (looked.kind === 'write' && canAsk(session) && options.yes !== true) {
    const asked = await askTexts(session, given);
    if (asked === null) {
      session.io.err(
        session.say('没有拟订，什么都没有写入\n', 'not drafted; nothing was written\n'),
      );
      return;
    }
    given = asked;
  }
  const drafted =
    options.dryRun === true
      ? draftAgreement(loadToWrite(session, opened.root, opened.tree, DECIDED_BY), intent(given))
      : write(session, opened.root, intent(given));
  if (drafted.kind === 'refused') throw stopOfDraft(session, drafted.refusals, nameOf);
  writesOf(session, drafted);
  report(session, opened, drafted, nameOf, options.dryRun === true);
}

/** On the newest state, under the lock: the items too, since their stamps are taken. */
function write(session: Session, root: string, intent: DraftIntent): Drafted {
  return writeWhole(session, root, 'delegation new', () => {
    const catalogue = loadToWrite(session, root, workTree(session, root), DECIDED_BY);
    const items = intent.items.map((item) => entryIn(catalogue.items.at(item.id))?.value ?? item);
    const drafted = draftAgreement(catalogue, { ...intent, items });
    return { writes: writesOf(session, drafted), result: drafted };
  });
}

/** Also for a preview: what could not be written is refused there too. */
function writesOf(session: Session, drafted: Drafted): readonly PlannedWrite[] {
  if (drafted.kind !== 'write') return [];
  const { delegation } = drafted;
  return validOrStop(session, [
    planNewRecord({ kind: 'delegation', id: delegation.id }, delegation),
  ]);
}

/** null: asked, and broken off. */
async function partiesOf(
  session: Session,
  { catalogue, asOf }: Opened,
  words: readonly string[],
  options: NewOptions,
): Promise<Parties | null> {
  const body = async (text: string | undefined, provincial: boolean): Promise<string | null> =>
    text === undefined
      ? null
      : (
          await namedBody(
            session,
            catalogue.organizations,
            text,
            ({ kind }) => (kind === '省级机关') === provincial,
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
  opened: Opened,
  drafted: Exclude<Drafted, { kind: 'refused' }>,
  nameOf: (id: string) => string,
  dryRun: boolean,
): void {
  const delegation: Delegation =
    drafted.kind === 'write' ? drafted.delegation : drafted.agreement.value;
  const path = pathOf({ kind: 'delegation', id: delegation.id });
  const written = drafted.kind === 'write' && !dryRun;
  if (session.options.json === true) {
    const already = drafted.kind === 'already';
    printJson(session, 'delegation new', opened.asOf, { written, already, path, delegation });
    return;
  }
  const { io } = session;
  const parties = `${nameOf(delegation.delegator)} → ${nameOf(delegation.delegate)}`;
  const count = delegation.items.length;
  if (drafted.kind === 'already') {
    io.out(
      session.say(
        `这些事项已有协议：${delegation.id}（${delegation.status}），什么都不用改\n`,
        `these items have an agreement: ${delegation.id} (${delegation.status}); nothing to change\n`,
      ),
    );
    return;
  }
  io.out(
    dryRun
      ? session.say(
          `将拟订 ${opened.prefix}${path}：${parties}，${count} 项（没有写入）\n`,
          `would draft ${opened.prefix}${path}: ${parties}, ${count} items (nothing written)\n`,
        )
      : session.say(
          `已拟订 ${opened.prefix}${path}：${parties}，${count} 项\n`,
          `drafted ${opened.prefix}${path}: ${parties}, ${count} items\n`,
        ),
  );
  const penalty = delegation.items.some(
    ({ item }) => entryIn(opened.catalogue.items.at(item))?.value.type === '行政处罚',
  );
  const lacks = lacksOf(delegation, penalty).map(({ element }) =>
    elementName(element, session.lang),
  );
  if (lacks.length > 0) {
    io.out(
      session.say(
        `还要由人填写：${lacks.join('、')}\n`,
        `still to be written: ${lacks.join(', ')}\n`,
      ),
    );
  }
  io.out(
    session.say(
      `签订以后：renling delegation sign ${delegation.id} --date 日期 --from 起 --to 止\n`,
      `once signed: renling delegation sign ${delegation.id} --date DATE --from DATE --to DATE\n`,
    ),
  );
}
