/** --list, --type, --field of commands that choose items. */
import type { Command } from 'commander';
import { itemFilterTexts } from '../text/commands/item-filter.ts';
import type { Session } from './session.ts';

export function addItemFilter(command: Command, session: Session): void {
  const texts = session.texts(itemFilterTexts);
  command
    .option('--field <field>', texts.field)
    .option('--type <type>', texts.type)
    .option('--list <list>', texts.list);
}
