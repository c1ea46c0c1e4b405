import { asFarAsRead } from '../../render/at-least.ts';
import { renderHits } from '../../render/items/hits.ts';
import { type Hit, searchItems } from '../../reports/search.ts';
import { nearestItems } from '../../words/near-items.ts';
import { fullItemName } from '../../reports/names.ts';
import { isPinyinQuery, loadPinyin } from '../../text/pinyin.ts';
import { searchTexts } from '../../text/commands/search.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { EXIT, Stop } from '../exit.ts';
import { open, introduce } from '../open.ts';
import { screenOf } from '../view.ts';

/** A screen of hits; more are a sign that the words say too little. */
const MOST_SHOWN = 20;
const MOST_NEAREST = 3;

export const searchCommand: CommandModule = {
  define(command, session) {
    const texts = session.texts(searchTexts);
    command.argument('<words...>', texts.words).option('--all', texts.all);
    addExamples(command, session, texts.examples);
    command.action(async (words: string[], options: { readonly all?: true }) => {
      const query = words.join(' ');
      if (query.trim() === '') {
        throw new Stop(EXIT.usage, texts.nothingToSearch);
      }
      const opened = open(session, 'search');
      const { catalogue } = opened;
      const latin = query.split(/\s+/).some((word) => isPinyinQuery(word));
      const hits = searchItems(catalogue, query, latin ? await loadPinyin() : null);
      introduce(session, opened, ['organization', 'item', 'claim']);
      if (session.options.json === true) {
        session.answer(opened.asOf, {
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
      const near = nearestItems(catalogue.items.values(), query, MOST_NEAREST).map(
        (item) => `${item.id} ${fullItemName(item.value)}`,
      );
      throw new Stop(
        EXIT.nothing,
        asFarAsRead(texts.notFound(query), screenOf(session)),
        near.length === 0 ? texts.fewerWords : texts.near(near),
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
