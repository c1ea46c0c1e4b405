import type { Entry } from '../../catalogue/catalogue.ts';
import { verdictOn } from '../../checks/verdict.ts';
import type { Item } from '../../model/generated/records.ts';
import { renderItem } from '../../render/item/pretty.ts';
import { findItem } from '../../reports/find-item.ts';
import { itemSheet } from '../../reports/item-sheet.ts';
import { fullItemName } from '../../reports/names.ts';
import { findingTexts } from '../../text/finding-texts.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { printJson } from '../envelope.ts';
import { EXIT, Stop } from '../exit.ts';
import { chosenList } from '../filters.ts';
import { type Opened, open, saySample } from '../open.ts';
import type { Session } from '../session.ts';
import { screenOf } from '../view.ts';

/** Candidates that are named when several are meant. */
const MOST_NAMED = 8;

export const showCommand: CommandModule = {
  define(command, session) {
    command
      .argument(
        '<item>',
        session.say(
          '事项：标识、编码、序号，或名称中独有的一部分',
          'item: id, code, number, or a part of a name that only it has',
        ),
      )
      .option('--list <list>', session.say('在这张清单里找（配合序号）', 'within this list'));
    addExamples(command, session, {
      zh: ['renling show city-013', 'renling show 13 --list zone', 'renling show 创业投资企业备案'],
      en: ['renling show city-013', 'renling show 13 --list zone', 'renling show 创业投资企业备案'],
    });
    command.action((text: string, options: { readonly list?: string }) => {
      const opened = open(session, 'show', { sources: true });
      const { catalogue } = opened;
      const list = options.list === undefined ? null : chosenList(session, catalogue, options.list);
      const item = oneItem(session, opened, text, list);
      const sheet = itemSheet(catalogue, item, opened.asOf, verdictOn(opened, opened.asOf));
      saySample(session, catalogue.manifest.value);
      if (session.options.json === true) {
        printJson(session, 'show', opened.asOf, sheet);
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

function oneItem(
  session: Session,
  { catalogue }: Opened,
  text: string,
  list: string | null,
): Entry<Item> {
  const found = findItem(catalogue, text, list);
  if (found.kind === 'item') return found.item;
  const named = (items: readonly Entry<Item>[]): string =>
    items
      .slice(0, MOST_NAMED)
      .map((item) => `\n  ${item.id}  ${fullItemName(item.value)}`)
      .join('');
  if (found.kind === 'several') {
    const more = found.items.length - MOST_NAMED;
    throw new Stop(
      EXIT.usage,
      session.say(
        `“${text}”指不止一个事项（${found.items.length} 个）`,
        `“${text}” means several items (${found.items.length})`,
      ),
      session.say('用标识指明：', 'name one by its id:') +
        named(found.items) +
        (more > 0 ? session.say(`\n  …… 另有 ${more} 个`, `\n  … ${more} more`) : ''),
    );
  }
  const unreadable = catalogue.unusable.find(({ kind, id }) => kind === 'item' && id === text);
  if (unreadable !== undefined) {
    throw new Stop(
      EXIT.unreadable,
      session.say(`${unreadable.path} 读不出来`, `${unreadable.path} could not be read`),
      'renling validate',
    );
  }
  throw new Stop(
    EXIT.nothing,
    session.say(`没有事项“${text}”`, `there is no item “${text}”`),
    found.near.length === 0
      ? session.say('查找：renling search 名称或拼音首字母', 'find it: renling search WORDS')
      : session.say(`是不是：${named(found.near)}`, `did you mean: ${named(found.near)}`),
  );
}
