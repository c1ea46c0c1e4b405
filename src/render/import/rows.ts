/** What reading an annex and planning its import had to say, row by row. */
import type { RefusedRow } from '../../actions/plan-import.ts';
import type { Annex } from '../../exchange/annex/annex.ts';
import { importTexts } from '../../text/import-texts.ts';
import type { Source } from '../../text/import/import-texts-type.ts';
import type { Language } from '../../text/language.ts';
import { importOutcomeTexts } from '../../text/outcomes/import-outcome-texts.ts';

/** Warnings, and rows that could not be read. */
export function renderAnnexRows(annex: Annex, source: Source, language: Language): string[] {
  const texts = importTexts[language];
  const outcome = importOutcomeTexts[language];
  return [
    ...annex.warnings.map((warning) => {
      const at =
        'row' in warning
          ? texts.place(source, {
              row: warning.row,
              column: 'column' in warning ? warning.column : null,
            })
          : '';
      const { message, remedy } = texts.warning(warning);
      return outcome.note(at, message, remedy);
    }),
    ...annex.refused.map((refused) => {
      const { message, remedy } = texts.refused(refused);
      return outcome.notTaken(texts.place(source, refused), message, remedy);
    }),
  ];
}

/** Rows that could be read and not be taken. */
export function renderRefusedRows(
  refused: readonly RefusedRow[],
  source: Source,
  language: Language,
): string[] {
  const outcome = importOutcomeTexts[language];
  if (refused[0]?.problem === 'number') return [outcome.noNumbers(source.fileName, refused.length)];
  return refused.flatMap((one) => {
    if (one.problem === 'number') return [];
    const at = importTexts[language].place(source, { row: one.row.row, column: null });
    return [
      one.shared.length > 0
        ? outcome.sharedBody(at, one.row.authority, one.shared)
        : outcome.unknownBody(at, one.row.authority, one.nearest),
    ];
  });
}
