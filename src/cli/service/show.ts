/** service show: one item's record as it is kept, and what is missing. */
import { holdersOf } from '../../catalogue/holders.ts';
import type { ServiceEntry } from '../../catalogue/catalogue.ts';
import { verdictOn } from '../../checks/verdict.ts';
import { findingTexts } from '../../text/finding-texts.ts';
import { renderService } from '../../render/service/pretty.ts';
import { serviceSheet } from '../../reports/service/sheet.ts';
import { itemShelfOf } from '../../catalogue/shelf.ts';
import { nameOf } from '../../catalogue/body-name.ts';
import { EXIT, Stop } from '../exit.ts';
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
  options: ShowOptions,
): Promise<void> {
  const opened = open(session, 'service show');
  const { catalogue } = opened;
  const place = { here: hereOf(session, opened) };
  const chosen = await selection(
    session,
    itemShelfOf(catalogue),
    words,
    { list: options.list },
    place,
  );
  stopAtFirst(session, chosen.failed);
  const body =
    options.org === undefined
      ? null
      : await bodyOf(session, catalogue.organizations, options.org, whoMayClaimIn(opened));
  const services = chosen.items.flatMap((item) => {
    const found = catalogue.servicesByItem
      .on(item.id)
      .entries.filter(({ value }) => body === null || value.provider === body.id);
    if (found.length === 0) throw noService(session, opened, item.id);
    return found;
  });
  show(session, opened, services);
}

function show(session: Session, opened: Opened, services: readonly ServiceEntry[]): void {
  const { catalogue, asOf } = opened;
  const findings = verdictOn(opened, asOf);
  const sheets = services.map((service) => serviceSheet(catalogue, service, asOf, findings));
  if (session.options.json === true) {
    session.answer(
      opened.asOf,
      services.map(({ path, value }, at) => ({
        path,
        service: value,
        isOpen: sheets[at]?.isOpen ?? false,
        missing: sheets[at]?.missing ?? [],
        findings: sheets[at]?.findings ?? [],
      })),
    );
    return;
  }
  const view = screenOf(session);
  session.io.out(
    sheets
      .map((sheet) =>
        renderService(sheet, view, { prefix: opened.prefix, texts: findingTexts(session.lang) }),
      )
      .join('\n'),
  );
}

function noService(session: Session, { catalogue }: Opened, item: string): Stop {
  const [claim] = holdersOf(catalogue, item).entries;
  if (claim === undefined) {
    return new Stop(
      EXIT.nothing,
      session.say(
        `${item} 还没有单位认领，也没有办理记录`,
        `${item} is claimed by nobody and has no service record`,
      ),
      session.say(
        `先认领：renling claim ${item} --org 单位`,
        `claim it first: renling claim ${item} --org BODY`,
      ),
    );
  }
  const { claimant } = claim.value;
  const who = nameOf(catalogue.organizations, claimant);
  return new Stop(
    EXIT.nothing,
    session.say(
      `${item} 还没有办理记录（${who}已认领）`,
      `${item} has no service record (${who} has claimed it)`,
    ),
    session.say(
      `新建：renling service new ${item} --org ${claimant}`,
      `make one: renling service new ${item} --org ${claimant}`,
    ),
  );
}
