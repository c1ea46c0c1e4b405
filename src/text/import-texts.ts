/** What is said of table files and annexes: where, what is wrong, what to do. */
import { englishImportTexts } from './import/en.ts';
import type { ImportTexts } from './import/import-texts-type.ts';
import { chineseImportTexts } from './import/zh.ts';
import { bilingual } from './language.ts';

export const importTexts = bilingual<ImportTexts>(chineseImportTexts, englishImportTexts);
