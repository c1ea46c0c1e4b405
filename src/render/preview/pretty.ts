/** `preview`: conflicts first, then each list's figures before and after. */
import type { ListEffect, ListFigures } from '../../reports/merge-effect.ts';
import { asText, type View } from '../view.ts';

export interface PreviewShown {
  readonly conflicts: readonly { readonly branch: string; readonly files: readonly string[] }[];
  readonly lists: readonly ListEffect[];
}

export function renderPreview({ conflicts, lists }: PreviewShown, view: View): string {
  const { paint } = view;
  const lines: string[] = [];
  for (const { branch, files } of conflicts) {
    lines.push(
      paint.error(
        view.say(
          `${branch} 有冲突，没有并入预览：`,
          `${branch} conflicts and is left out of the preview:`,
        ),
      ),
      ...files.map((file) => `  ${file}`),
    );
  }
  for (const list of lists) lines.push(paint.bold(list.title), ...figures(list, view));
  return asText(lines);
}

function figures({ before, after }: ListEffect, view: View): string[] {
  const row = (zh: string, en: string, of: (figures: ListFigures) => number): string => {
    const [from, to] = [before, after].map((one) => (one === null ? '—' : String(of(one))));
    const change = from === to ? (to ?? '') : view.paint.accent(`${from ?? ''} → ${to ?? ''}`);
    return `  ${view.padEnd(view.say(zh, en), LABEL_WIDTH)}${change}`;
  };
  return [
    row('公布', 'declared', ({ declared }) => declared),
    row('实有', 'actual', ({ items }) => items),
    row('已认领', 'claimed', ({ decisions }) => decisions.claimed),
    row('不承接', 'declined', ({ decisions }) => decisions.declined),
    row('未认领', 'unclaimed', ({ decisions }) => decisions.unclaimed),
    row('读不出', 'unreadable', ({ decisions }) => decisions.unknown),
  ];
}

const LABEL_WIDTH = 12;
