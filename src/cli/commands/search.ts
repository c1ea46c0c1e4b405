import { renderHits } from '../../render/items/hits.ts';
import { type Hit, nearestItems, searchItems } from '../../reports/search.ts';
import { fullItemName } from '../../reports/names.ts';
import { isPinyinQuery, loadPinyin } from '../../text/pinyin.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { printJson } from '../envelope.ts';
import { EXIT, Stop } from '../exit.ts';
import { open, introduce } from '../open.ts';
import { screenOf } from '../view.ts';

/** A screen of hits; more are a sign that the words say too little. */
const MOST_SHOWN = 20;
const MOST_NEAREST = 3;

export const searchCommand: CommandModule = {
  define(command, session) {
    command
      .argument(
        '<words...>',
        session.say(
          '名称的一部分（次序不限）、拼音首字母、序号、标识、编码、省级部门或法律',
          'parts of a name in any order, pinyin initials, number, id, code, authority or law',
        ),
      )
      .option('--all', session.say('列出全部结果', 'show all hits'));
    addExamples(command, session, {
      zh: [
        'renling search 民办 设立',
        'renling search mbxx',
        'renling search 第13项',
        'renling search 省教育厅 处罚',
      ],
      en: [
        'renling search 民办 设立',
        'renling search mbxx',
        'renling search 第13项',
        'renling search 省教育厅 处罚',
      ],
    });
    command.action(async (words: string[], options: { readonly all?: true }) => {
      const query = words.join(' ');
      if (query.trim() === '') {
        throw new Stop(EXIT.usage, session.say('没有写要查什么', 'nothing to search for'));
      }
      const opened = open(session, 'search');
      const { catalogue } = opened;
      const latin = query.split(/\s+/).some((word) => isPinyinQuery(word));
      const hits = searchItems(catalogue, query, latin ? await loadPinyin() : null);
      introduce(session, opened, ['organization', 'item', 'claim']);
      if (session.options.json === true) {
        printJson(session, 'search', opened.asOf, {
          query,
          count: hits.length,
          hits: hits.map(hitData),
        });
      } else if (hits.length > 0) {
        const shown = options.all === true ? hits : hits.slice(0, MOST_SHOWN);
        session.io.out(
          renderHits(shown, screenOf(session), {
            all: hits.length,
            commandForAll: `renling search ${query} --all`,
          }),
        );
      }
      if (hits.length > 0) return;
      const near = nearestItems(catalogue, query, MOST_NEAREST).map(
        (item) => `${item.id} ${fullItemName(item.value)}`,
      );
      throw new Stop(
        EXIT.nothing,
        session.say(`没有找到“${query}”`, `nothing found for “${query}”`),
        near.length === 0
          ? session.say(
              '少写几个字，或用拼音首字母，如 mbxx；全部事项：renling list',
              'fewer words, or pinyin initials such as mbxx; all items: renling list',
            )
          : session.say(`相近的：${near.join('；')}`, `near: ${near.join('; ')}`),
      );
    });
  },
};

function hitData({ item, score, places, nameMarks }: Hit): unknown {
  const { value } = item;
  return {
    item: item.id,
    list: value.list,
    number: value.number,
    name: fullItemName(value),
    type: value.type,
    field: value.field ?? null,
    score: Math.round(score),
    places,
    nameMarks,
  };
}
