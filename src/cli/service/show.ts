/** service show: one item's record as it is kept, and what is missing. */
import { nameOf } from '../../catalogue/body-name.ts';
import type { Catalogue, Entry } from '../../catalogue/catalogue.ts';
import { holdersOf } from '../../catalogue/holders.ts';
import { itemShelfOf } from '../../catalogue/shelf.ts';
import { type Unread, unreadOf, unreadOn } from '../../catalogue/unread.ts';
import { verdictOn } from '../../checks/verdict.ts';
import type { Item } from '../../model/generated/records.ts';
import { renderService } from '../../render/service/pretty.ts';
import { serviceData, serviceSheet, servicesOf } from '../../reports/service/sheet.ts';
import { findingTexts } from '../../text/finding-texts.ts';
import { serviceTexts } from '../../text/outcomes/service-texts.ts';
import { EXIT, type Stop, stopWith } from '../exit.ts';
import { bodyOf, hereOf, selection, stopAtFirst } from '../meant.ts';
import { introduceUnread, type Opened, open, stopUntold } from '../open.ts';
import type { Session } from '../session.ts';
import { screenOf } from '../view.ts';
import { whoMayClaimIn } from '../who-may-claim.ts';

export interface ShowOptions {
  readonly org?: string;
  readonly list?: string;
}

const ITS_OWN = ['claim', 'service'] as const;

export async function showServices(
  session: Session,
  words: readonly string[],
  { org, list }: ShowOptions,
): Promise<void> {
  const opened = open(session, 'service show');
  const { catalogue, asOf, prefix } = opened;
  const place = { here: hereOf(session, opened) };
  const chosen = await selection(session, itemShelfOf(catalogue), words, { list }, place);
  stopAtFirst(session, chosen.failed);
  const body =
    org === undefined
      ? null
      : await bodyOf(session, catalogue.organizations, org, whoMayClaimIn(opened));
  const services = chosen.items.flatMap((item) => {
    const found = servicesOf(catalogue, item.id, body?.id ?? null);
    if (found.length === 0) throw noService(session, opened, item);
    return found;
  });
  introduceUnread(session, unreadFor(catalogue, chosen.items), prefix);
  const findings = verdictOn(opened, asOf);
  const shown = services.map((service) => ({
    service,
    sheet: serviceSheet(catalogue, service, asOf, findings),
  }));
  session.answer(
    asOf,
    shown.map(({ service, sheet }) => serviceData(service, sheet)),
  );
  const view = screenOf(session);
  const options = { prefix, texts: findingTexts(session.lang) };
  session.io.out(shown.map(({ sheet }) => renderService(sheet, view, options)).join('\n'));
}

/** A record that is shown goes with a claim; what it lacks, and who runs it, other records say. */
function unreadFor(catalogue: Catalogue, items: readonly Entry<Item>[]): readonly Unread[] {
  const all = [
    ...unreadOf(catalogue, ['organization', 'training']),
    ...items.flatMap((item) => unreadOn(catalogue, item, ITS_OWN)),
  ];
  return [...new Map(all.map((one) => [one.file, one])).values()];
}

/** What cannot be read may be its record, or the claim that one is made for. */
function noService(session: Session, { catalogue, prefix }: Opened, item: Entry<Item>): Stop {
  const texts = session.texts(serviceTexts);
  const unread = unreadOn(catalogue, item, ITS_OWN);
  if (unread.length > 0) return stopUntold(session, texts.whetherThere(item.id), unread, prefix);
  const id = holdersOf(catalogue, item.id).entries[0]?.value.claimant;
  return stopWith(
    EXIT.nothing,
    id === undefined
      ? texts.unclaimed(item.id)
      : texts.noRecord(item.id, { id, name: nameOf(catalogue.organizations, id) }),
  );
}
