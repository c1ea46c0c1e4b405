/** What `renling explain` shows: one code with its example, or the codes by family. */
import { type Code, CODES } from '../findings/registry.ts';
import { CODE_FAMILIES, familyOf } from '../text/code-families.ts';
import { explainTexts } from '../text/explain-texts.ts';
import type { FindingTexts } from '../text/finding-text.ts';
import { fixSteps } from '../text/fix-steps.ts';
import { FINDING_EXAMPLES } from '../text/generated/finding-examples.ts';
import type { Language } from '../text/language.ts';
import { renderTexts } from '../text/render-texts.ts';
import { displayWidth, padEndWidth, wrapWidth } from '../text/width.ts';
import type { Paint } from './paint.ts';

export interface ExplainInput {
  readonly language: Language;
  /** The table of that language. */
  readonly texts: FindingTexts;
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Longer lines are hard to read. */
const WIDEST = 100;
/** Lines of a code frame: wrapped, their carets would point nowhere. */
const FRAME_LINE = /^ +\d* \|/;

export function renderExplanation(code: Code, input: ExplainInput): string {
  const { language, texts, paint } = input;
  const words = explainTexts[language];
  const width = Math.min(input.width, WIDEST);
  const { severity, fixed } = CODES[code];
  const { title, why, fix } = texts[code];
  const indented = (text: string) => wrapWidth(`  ${text}`, width);
  const parts = [
    `${paint.bold(code)}  ${paint.bold(title)}\n${paint[severity](renderTexts[language].severity[severity])} · ${familyOf(code).name[language]}`,
    `${paint.bold(words.why)}\n${indented(why)}`,
  ];
  const example = exampleOf(code, language);
  if (example !== null) {
    const lines = example
      .split('\n')
      .map((line) => (FRAME_LINE.test(line) ? line : wrapWidth(line, width)));
    parts.push(`${paint.bold(words.example)}\n${lines.join('\n')}`);
  }
  parts.push(`${paint.bold(words.fix)}\n${fixSteps(fix).map(indented).join('\n')}`);
  parts.push(paint.dim(wrapWidth(fixed ? words.fixed : words.settable, width)));
  return `${parts.join('\n\n')}\n`;
}

/** What is printed of a catalogue that has the finding; null where no case was generated. */
export function exampleOf(code: Code, language: Language): string | null {
  return FINDING_EXAMPLES[language][code] ?? null;
}

/** One line a code, under the names of their families. */
export function renderCodeList(codes: readonly Code[], input: ExplainInput): string {
  const { language, texts, paint } = input;
  const severities = renderTexts[language].severity;
  const column = Math.max(...Object.values(severities).map((word) => displayWidth(word)));
  const parts: string[] = [];
  for (const { id, name } of CODE_FAMILIES) {
    const own = codes.filter((code) => code.startsWith(id));
    if (own.length === 0) continue;
    const lines = own.map((code) => {
      const { severity } = CODES[code];
      const word = paint[severity](padEndWidth(severities[severity], column));
      return `  ${code}  ${word}  ${texts[code].title}`;
    });
    parts.push([paint.bold(`${id}xx ${name[language]}`), ...lines].join('\n'));
  }
  return `${parts.join('\n\n')}\n`;
}
