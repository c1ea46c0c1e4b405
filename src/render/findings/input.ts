/** What every renderer of findings is given, and what they share. */
import type { FailOn } from '../../findings/exit-code.ts';
import type { Finding, Related } from '../../findings/finding.ts';
import { ALL_CODES, type Code } from '../../findings/registry.ts';
import type { FindingText, FindingTexts } from '../../text/finding-text.ts';
import type { Language } from '../../text/language.ts';
import type { RecordCounts } from '../../model/record-kinds.ts';
import { renderTexts, type Tally } from '../../text/render-texts.ts';
import type { Paint } from '../paint.ts';

/** Lines and columns from 1, columns in UTF-16 code units, the end exclusive. */
export interface Located {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A run that reports only what a change causes. */
export interface SinceBaseline {
  /** What the change is compared with: `main（a1b2c3d4e5f6）`. */
  readonly base: string;
  /** There before the change; they do not count. */
  readonly known: readonly Finding[];
  /** So many were there before and are gone. */
  readonly repaired: number;
  /** False: there was no catalogue to compare with, so everything is new. */
  readonly existed: boolean;
  /** Show each of `known`, not only how many of a code. */
  readonly listKnown: boolean;
}

export interface RenderInput {
  /** With `since`: only those that the change causes. */
  readonly findings: readonly Finding[];
  /** The table of one language, the same as `language`. */
  readonly texts: FindingTexts;
  readonly language: Language;
  /** The text of a file of the catalogue; null where there is none. */
  readonly sourceOf: (file: string) => string | null;
  readonly locate: (finding: Finding) => Located | null;
  readonly locateRelated: (related: Related) => { line: number; column: number } | null;
  /** How the user would type the catalogue's folder: '' or 'catalog/'. */
  readonly prefix: string;
  readonly counts: RecordCounts;
  /** Another check than that of the whole catalogue; absent: `validate`. */
  readonly run?: {
    /** The codes it looks for. */
    readonly codes: readonly Code[];
    /** What it looked at, in words: the beginning of the last line. */
    readonly looked: string;
  };
  readonly since?: SinceBaseline;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly width: number;
  /** Sentences are broken at words to that width: on a terminal. What programs read has a line for each. */
  readonly wraps?: boolean;
  /** From which level on findings fail the run. */
  readonly failOn: FailOn;
  /** Of the program. */
  readonly version: string;
}

export type Renderer = (input: RenderInput) => string;

export interface Said {
  readonly title: string;
  readonly message: string;
  readonly remedy: string;
}

/** The sentences of one finding. */
export function said(texts: FindingTexts, finding: Finding): Said {
  // The table maps each code to a text for its own arguments, which the compiler cannot follow here.
  const text = texts[finding.code] as FindingText<unknown>;
  return {
    title: text.title,
    message: text.message(finding.args),
    remedy: text.remedy(finding.args),
  };
}

/** Codes of one range of commits (RL8xx), which no check of the catalogue's files looks for. */
const OF_THE_FILES: readonly Code[] = ALL_CODES.filter((code) => !code.startsWith('RL8'));

/** In order; what was found was looked for, whoever looked. */
export function codesLookedFor({ run, findings }: RenderInput): readonly Code[] {
  const codes = new Set([...(run?.codes ?? OF_THE_FILES), ...findings.map(({ code }) => code)]);
  return ALL_CODES.filter((code) => codes.has(code));
}

/** The last line: what was looked at, and what was found; `between` its two sentences. */
export function summaryOf(
  input: RenderInput,
  between: string = renderTexts[input.language].stop,
): string {
  const words = renderTexts[input.language];
  const tally = tallyOf(input.findings);
  const { run, since } = input;
  const all =
    run === undefined ? words.summary(input.counts, tally) : words.found(run.looked, tally);
  if (since === undefined) return all;
  return all + between + words.since({ ...since, known: tallyOf(since.known) });
}

export function tallyOf(findings: readonly Finding[]): Tally {
  const open = findings.filter((finding) => finding.acceptedBy === null);
  const count = (severity: Finding['severity']) =>
    open.filter((finding) => finding.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    accepted: findings.length - open.length,
  };
}
