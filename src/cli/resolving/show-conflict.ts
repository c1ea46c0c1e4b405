/** Both versions on the screen, and what the rule says of them. */
import type { Shelf } from '../../catalogue/shelf.ts';
import { itemName } from '../../model/names.ts';
import { type Side, valueIn } from '../../compare/changed-files.ts';
import type { JudgedConflict } from '../../history/rule-facts.ts';
import { renderConflict } from '../../render/resolve/pretty.ts';
import { ruleWords } from '../../render/resolve/rule.ts';
import { ruleTexts } from '../../text/rule-texts.ts';
import { nameOf } from '../../catalogue/body-name.ts';
import type { Session } from '../session.ts';
import { screenOf } from '../view.ts';

export function showConflict(
  session: Session,
  { record, facts, names, verdict }: JudgedConflict,
  shelf: Shelf,
  prefix: string,
): void {
  const { place, path } = record;
  const texts = session.texts(ruleTexts);
  const item = shelf.item(place.id);
  const name = item.state === 'there' ? `  ${itemName(item.entry.value)}` : '';
  const bodyName = (id: string): string => nameOf(shelf.bodies, id);
  const shownSide = (side: Side, called: string) => ({
    name: called,
    value: side.version.state === 'unreadable' ? null : valueIn(side),
  });
  const screen = screenOf(session);
  const shown = {
    title: `${prefix}${path}${name}`,
    kind: place.kind,
    ours: shownSide(record.ours, names.ours),
    theirs: shownSide(record.theirs, names.theirs),
    bodyName,
  };
  session.io.out(renderConflict(shown, screen));
  const notes = [
    ...(place.kind === 'claim' ? [ruleWords({ verdict, ...facts, bodyName }, texts)] : []),
    ...(names.operation === 'rebase' ? [texts.rebase] : []),
  ];
  for (const note of notes) {
    session.io.out(`\n${screen.wrap(note, screen.width).join('\n')}\n`);
  }
}
