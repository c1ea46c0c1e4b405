/** service show: one item's record as it is kept, and what is missing. */
import { nameOf } from '../../catalogue/body-name.ts';
import { holdersOf } from '../../catalogue/holders.ts';
import { itemShelfOf } from '../../catalogue/shelf.ts';
import { verdictOn } from '../../checks/verdict.ts';
import { renderService } from '../../render/service/pretty.ts';
import { serviceData, serviceSheet, servicesOf } from '../../reports/service/sheet.ts';
import { findingTexts } from '../../text/finding-texts.ts';
import { serviceTexts } from '../../text/outcomes/service-texts.ts';
import { EXIT, type Stop, stopWith } from '../exit.ts';
import { bodyOf, hereOf, selection, stopAtFirst } from '../meant.ts';
import { type Opened, open } from '../open.ts';
import type { Session } from '../session.ts';
import { screenOf } from '../view.ts';
import { whoMayClaimIn } from '../who-may-claim.ts';

export interface ShowOptions {
  readonly org?: string;
  readonly list?: string;
}

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
  const services = chosen.items.flatMap(({ id }) => {
    const found = servicesOf(catalogue, id, body?.id ?? null);
    if (found.length === 0) throw noService(session, opened, id);
    return found;
  });
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

function noService(session: Session, { catalogue }: Opened, item: string): Stop {
  const texts = session.texts(serviceTexts);
  const id = holdersOf(catalogue, item).entries[0]?.value.claimant;
  return stopWith(
    EXIT.nothing,
    id === undefined
      ? texts.unclaimed(item)
      : texts.noRecord(item, { id, name: nameOf(catalogue.organizations, id) }),
  );
}
