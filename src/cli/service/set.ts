/** service new, service set: values typed on the command line. */
import { assignAll, namesByInitials, readSetWords } from '../../actions/service/set-words.ts';
import type { ServiceWish } from '../../actions/service/wishes.ts';
import { nameOf } from '../../catalogue/body-name.ts';
import { chosenFor } from '../../catalogue/chosen-for.ts';
import { readRecord } from '../../catalogue/read-record.ts';
import { planRecordChange } from '../../files/plan-write.ts';
import { serviceSentences } from '../../text/outcomes/service-refusals.ts';
import { serviceTexts } from '../../text/outcomes/service-texts.ts';
import { saidOf } from '../../text/said.ts';
import { choose, gather, mayClaim } from '../claiming/gather.ts';
import { EXIT, Stop, stopWith } from '../exit.ts';
import { bodyOrOwn, pinyin } from '../meant.ts';
import type { Session } from '../session.ts';
import { performServices, type ServiceSettings } from './perform.ts';

export interface SetOptions extends ServiceSettings {
  readonly org?: string;
  readonly list?: string;
  readonly unit?: string;
}

/** `creates`: service new, which sets fields only if some are given. */
export async function setByWords(
  session: Session,
  words: readonly string[],
  options: SetOptions,
  creates: boolean,
): Promise<void> {
  const read = readSetWords(words, options.unit ?? null, !creates);
  if (!read.ok) {
    const { troubles } = session.texts(serviceSentences);
    throw stopWith(EXIT.usage, saidOf(troubles, read.problem, null));
  }
  const { items, wanted } = read.words;
  const root = session.root();
  const command = creates ? 'service new' : 'service set';
  const gathering = gather(session, root, command, { readRecord, planRecordChange });
  const { shelf, date } = gathering;
  const body = await bodyOrOwn(session, shelf.bodies, options.org, mayClaim(gathering));
  const { selection, problems } = await choose(
    session,
    gathering,
    items,
    { list: options.list },
    chosenFor(gathering, body, 'claimed'),
    () => new Stop(EXIT.nothing, session.texts(serviceTexts).noneClaimed(body.value.name)),
  );
  const wishes = selection.items.map((item): ServiceWish => ({
    item: item.id,
    body: body.id,
    creates,
    row: null,
    assign: (existing, meant) => assignAll(wanted, existing, meant),
  }));
  const names = {
    prefix: session.prefix(root),
    body: (id: string) => nameOf(shelf.bodies, id),
    place: () => '',
  };
  const atHand = { today: date, pinyin: namesByInitials(wanted) ? await pinyin() : null };
  await performServices(session, root, { command, wishes, problems, names, atHand }, options);
}
