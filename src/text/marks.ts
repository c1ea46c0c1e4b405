/** Punctuation between parts that are put together, as each language has it. */
import { type Bilingual, bilingual } from './language.ts';

export interface Marks {
  readonly colon: string;
  readonly comma: string;
  /** Between things of a list. */
  readonly and: string;
  readonly semicolon: string;
  readonly stop: string;
}

export const marks: Bilingual<Marks> = bilingual<Marks>(
  { colon: '：', comma: '，', and: '、', semicolon: '；', stop: '。' },
  { colon: ': ', comma: ', ', and: ', ', semicolon: '; ', stop: '. ' },
);
