import { verdictOn } from '../../checks/verdict.ts';
import { renderItem } from '../../render/item/pretty.ts';
import { itemSheet } from '../../reports/item-sheet.ts';
import { findingTexts } from '../../text/finding-texts.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { itemOf, listIdOf } from '../meant.ts';
import { introduce, introduceUnread, open } from '../open.ts';
import { unreadOn } from '../../catalogue/unread.ts';
import { showTexts } from '../../text/commands/show.ts';
import { screenOf } from '../view.ts';

export const showCommand: CommandModule = {
  define(command, session) {
    const texts = session.texts(showTexts);
    command.argument('<item>', texts.item).option('--list <list>', texts.list);
    addExamples(command, session, texts.examples);
    command.action(async (text: string, options: { readonly list?: string }) => {
      const opened = open(session, 'show', { sources: true });
      const { catalogue } = opened;
      const list = options.list === undefined ? null : listIdOf(session, catalogue, options.list);
      const item = await itemOf(session, opened, text, list);
      const sheet = itemSheet(catalogue, item, opened.asOf, verdictOn(opened, opened.asOf));
      introduce(session, opened, ['list', 'organization']);
      introduceUnread(session, unreadOn(catalogue, item), opened.prefix);
      if (session.options.json === true) {
        session.answer(opened.asOf, sheet);
      } else {
        session.io.out(
          renderItem(sheet, screenOf(session), {
            texts: findingTexts(session.lang),
            prefix: opened.prefix,
          }),
        );
      }
    });
  },
};
