/** `preview`: conflicts first, then each list's figures before and after. */
import type { ListEffect, ListFigures } from '../../reports/merge-effect.ts';
import { asText, type View } from '../view.ts';
import { previewTexts } from '../../text/screens/preview.ts';

export interface PreviewShown {
  readonly conflicts: readonly { readonly branch: string; readonly files: readonly string[] }[];
  readonly lists: readonly ListEffect[];
}

export function renderPreview({ conflicts, lists }: PreviewShown, view: View): string {
  const texts = view.texts(previewTexts);
  const { paint } = view;
  const lines: string[] = [];
  for (const { branch, files } of conflicts) {
    lines.push(paint.error(texts.conflict(branch)), ...files.map((file) => `  ${file}`));
  }
  for (const list of lists) lines.push(paint.bold(list.title), ...figures(list, view));
  return asText(lines);
}

function figures({ before, after }: ListEffect, view: View): string[] {
  const texts = view.texts(previewTexts);
  const row = (label: string, of: (figures: ListFigures) => number): string => {
    const [from, to] = [before, after].map((one) => (one === null ? '—' : String(of(one))));
    const change = from === to ? (to ?? '') : view.paint.accent(`${from ?? ''} → ${to ?? ''}`);
    return `  ${view.padEnd(label, LABEL_WIDTH)}${change}`;
  };
  return [
    row(texts.declared, ({ declared }) => declared),
    row(texts.actual, ({ items }) => items),
    row(texts.claimed, ({ decisions }) => decisions.claimed),
    row(texts.declined, ({ decisions }) => decisions.declined),
    row(texts.unclaimed, ({ decisions }) => decisions.unclaimed),
    row(texts.unreadable, ({ decisions }) => decisions.unknown),
  ];
}

const LABEL_WIDTH = 12;
