/** `search`: hits with what was found marked; what stands outside the name under it. */
import type { Hit } from '../../reports/search.ts';
import { fullItemName } from '../../reports/names.ts';
import { termIn } from '../../text/terms.ts';
import { asText, type View } from '../view.ts';
import { hitTexts } from '../../text/screens/items.ts';

/** `all`: hits there are; `hits`: those that are shown. */
export function renderHits(
  hits: readonly Hit[],
  view: View,
  options: { all: number; commandForAll: string },
): string {
  const texts = view.texts(hitTexts);
  const { paint } = view;
  const idWidth = Math.max(0, ...hits.map(({ item }) => view.widthOf(item.id)));
  const typeOf = ({ item }: Hit): string => termIn(view.language, item.value.type);
  const typeWidth = Math.max(0, ...hits.map((hit) => view.widthOf(typeOf(hit))));
  const indent = idWidth + typeWidth + 4;
  const lines: string[] = [];
  for (const hit of hits) {
    const name = fullItemName(hit.item.value);
    const left = `${paint.accent(view.padEnd(hit.item.id, idWidth))}  ${paint.dim(view.padEnd(typeOf(hit), typeWidth))}  `;
    const pieces = view.wrapLines(name, view.width - indent);
    for (const [at, { start, end }] of pieces.entries()) {
      const piece = marked(name, start, end, hit, view);
      lines.push((at === 0 ? left : ' '.repeat(indent)) + piece);
    }
    for (const { text } of hit.elsewhere) {
      const last = lines.at(-1) ?? '';
      // Beside the name where there is room.
      if (view.widthOf(last) + 2 + view.widthOf(text) <= view.width) {
        lines[lines.length - 1] = `${last}  ${paint.dim(text)}`;
        continue;
      }
      for (const line of view.wrap(text, view.width - indent)) {
        lines.push(' '.repeat(indent) + paint.dim(line));
      }
    }
  }
  const more = options.all - hits.length;
  const found = texts.found(options.all);
  lines.push(
    more > 0
      ? `${found}${texts.more(more)}${paint.accent(options.commandForAll)}`
      : paint.dim(found),
  );
  return asText(lines);
}

function marked(name: string, start: number, end: number, hit: Hit, view: View): string {
  let out = '';
  let at = start;
  for (const mark of hit.nameMarks) {
    const from = Math.max(mark.start, at);
    const to = Math.min(mark.end, end);
    if (to <= from) continue;
    out += name.slice(at, from) + view.paint.ok(view.paint.bold(name.slice(from, to)));
    at = to;
  }
  return out + name.slice(at, end);
}
