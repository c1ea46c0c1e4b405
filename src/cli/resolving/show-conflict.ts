/** Both versions on the screen, and what the rule says of them. */
import { itemName } from '../../checks/describe.ts';
import type { Side } from '../../compare/changed-files.ts';
import { renderConflict } from '../../render/resolve/pretty.ts';
import { nameOf } from '../bodies.ts';
import type { Session } from '../session.ts';
import { screenOf } from '../view.ts';
import { sayRule } from './say-rule.ts';
import { type Scene, valueIn } from './scene.ts';

export function showConflict(
  session: Session,
  { record, shelf, facts, names, verdict, prefix }: Scene,
): void {
  const { place, path } = record;
  const item = shelf.item(place.id);
  const name = item.state === 'there' ? `  ${itemName(item.entry.value)}` : '';
  const bodyName = (id: string): string => nameOf(shelf.bodies, id);
  const shownSide = (side: Side, called: string) => ({
    name: called,
    value: side.version.state === 'unreadable' ? null : valueIn(side),
  });
  const screen = screenOf(session);
  session.io.out(
    renderConflict(
      {
        title: `${prefix}${path}${name}`,
        kind: place.kind,
        ours: shownSide(record.ours, names.ours),
        theirs: shownSide(record.theirs, names.theirs),
        bodyName,
      },
      screen,
    ),
  );
  const notes = [
    ...(place.kind === 'claim' ? [sayRule(session, verdict, facts, bodyName)] : []),
    ...(names.operation === 'rebase'
      ? [
          session.say(
            '正在变基：ours 是变基的目标，theirs 是您自己的提交。',
            'A rebase is under way: ours is what you rebase onto, theirs is your own commit.',
          ),
        ]
      : []),
  ];
  for (const note of notes) {
    session.io.out(`\n${screen.wrap(note, screen.width).join('\n')}\n`);
  }
}
