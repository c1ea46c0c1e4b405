/** Import texts in English. */
import type { Place } from '../../exchange/annex/annex.ts';
import type { ImportTexts } from './import-texts-type.ts';
import { CONTENTS, FIELD_NAMES, mebibytes, short } from './words.ts';

const SAVE_AS = 'open it in Excel or WPS, save it as xlsx or csv (UTF-8), and import that';

function columnOf({ column, heading }: Pick<Place, 'column' | 'heading'>): string {
  if (column === null) return '';
  return heading === null ? `column ${column}` : `column ${column} (${heading})`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const englishImportTexts: ImportTexts = {
  place({ fileName, sheet }, { row, column }) {
    const parts = [
      fileName,
      sheet === null ? '' : `sheet "${sheet}"`,
      row === null ? '' : `row ${row}`,
      column === null ? '' : `column ${column}`,
    ];
    return parts.filter((part) => part !== '').join(', ');
  },

  table(problem) {
    switch (problem.kind) {
      case 'empty-file':
        return { message: 'The file is empty (0 bytes)', remedy: 'Check that it was copied whole' };
      case 'file-too-large':
        return {
          message: `The file has ${mebibytes(problem.bytes)} MiB; the limit is ${mebibytes(problem.limit)} MiB`,
          remedy: 'Remove pictures and other sheets, or save the annex alone as csv',
        };
      case 'encrypted':
        return {
          message: 'The workbook needs a password to open',
          remedy: 'Open it in Excel or WPS, remove the password, save, and import again',
        };
      case 'disguised':
        return {
          message: `The name ends in .${problem.extension}, but the content is ${CONTENTS[problem.actual].en}`,
          remedy:
            problem.actual === 'csv' || problem.actual === 'xls' || problem.actual === 'xlsx'
              ? `Rename it to .${problem.actual}, or ${SAVE_AS}`
              : `To mend it, ${SAVE_AS}`,
        };
      case 'not-spreadsheet':
        return {
          message: `This is no table that can be read: it is ${CONTENTS[problem.actual].en}`,
          remedy:
            problem.actual === 'xlsb' || problem.actual === 'ods'
              ? `To mend it, ${SAVE_AS}`
              : 'Give the annex table as xlsx, xls or csv',
        };
      case 'zip-bomb':
        return {
          message: `Unpacked, the workbook has ${mebibytes(problem.bytes)} MiB (limit ${mebibytes(problem.limit)} MiB), ${problem.ratio} times its size (limit ${problem.ratioLimit}): it may be a zip bomb and was not opened`,
          remedy: 'Check where it comes from; if it is a proper annex, save the table as csv',
        };
      case 'damaged':
        return {
          message: `The workbook is damaged or incomplete${problem.detail === null ? '' : ` (${problem.detail})`}`,
          remedy: 'Copy it again; if Excel or WPS can open it, save it as xlsx',
        };
      case 'no-such-sheet':
        return {
          message: `There is no sheet "${problem.sheet}"`,
          remedy: `Sheets in the file: ${problem.names.map((name) => `"${name}"`).join(', ')}`,
        };
      case 'no-sheets':
        return {
          message: `A csv file has no sheets, so "${problem.sheet}" cannot be meant`,
          remedy: 'Leave --sheet out, or import an xlsx file',
        };
      case 'empty-table':
        return problem.sheet === null
          ? { message: 'The table is empty', remedy: 'Check that the annex is on a visible sheet' }
          : {
              message: `Sheet "${problem.sheet}" is empty`,
              remedy: 'Name the sheet with the annex by --sheet',
            };
      case 'table-too-large':
        return {
          message: `The table has ${problem.rows} rows and ${problem.columns} columns; the limits are ${problem.rowLimit} and ${problem.columnLimit}`,
          remedy:
            'Check that it is the annex; delete what does not belong to it, or split the file',
        };
      case 'csv-encoding':
        return {
          message: 'The text is neither UTF-8 nor GB18030 (GBK)',
          remedy: 'Open it in Excel or WPS and save it as "CSV UTF-8 (comma delimited)"',
        };
      case 'unclosed-quote':
        return {
          message: `A double quote opened in row ${problem.row} is never closed: all that follows became one cell`,
          remedy: 'Close it; a double quote inside a cell is written twice ("")',
        };
    }
  },

  annex(problem) {
    switch (problem.kind) {
      case 'no-heading':
        return {
          message: `No heading row was found. Expected columns: ${problem.expected.join(', ')}; the row most like one: ${problem.found.map(short).join(', ') || '(empty)'}`,
          remedy:
            'Check the sheet (--sheet); name other columns by --map COLUMN=FIELD, such as --map 项目=name',
        };
      case 'missing-columns':
        return {
          message: `The heading in row ${problem.row} lacks: ${problem.missing.map((field) => `${FIELD_NAMES[field].zh} (${field})`).join(', ')}; it has: ${problem.found.map(short).join(', ')}`,
          remedy: 'Name the column by --map COLUMN=FIELD, or add it to the table',
        };
      case 'no-rows':
        return {
          message: `There are no items below the heading in row ${problem.row}`,
          remedy: 'Check that the annex was saved whole',
        };
      case 'map-unknown-field':
        return {
          message: `In --map ${problem.heading}=${problem.field}, "${problem.field}" is no field`,
          remedy: `Fields: ${Object.keys(FIELD_NAMES).join(', ')}`,
        };
      case 'map-unknown-column':
        return {
          message: `The column "${problem.heading}" named by --map is not in the heading`,
          remedy: `Columns: ${problem.found.map(short).join(', ')}`,
        };
      case 'map-twice':
        return {
          message: `--map gives "${problem.field}" to several columns: ${problem.headings.join(', ')}`,
          remedy: 'One field takes one column',
        };
    }
  },

  refused(refused) {
    const { zh: chinese, en: field } = FIELD_NAMES[refused.field];
    const where = columnOf(refused) || `the ${field}`;
    const value = short(refused.value);
    switch (refused.problem.kind) {
      case 'missing':
        return {
          message: `The ${field} (${chinese}) is missing`,
          remedy: `Fill it in${refused.column === null ? '' : ` in ${where}`}`,
        };
      case 'not-a-number':
        return {
          message: `"${value}" in ${where} is no item number`,
          remedy: 'Use a whole number from 1, such as 12',
        };
      case 'duplicate-number':
        return {
          message: `Number ${value} stands in rows ${refused.problem.rows.join(', ')}; none of them was taken`,
          remedy: refused.problem.merged
            ? 'The cell is merged over several rows: unmerge it and number each sub-item'
            : 'Correct the numbers by the printed annex',
        };
      case 'type-unknown':
        return {
          message: `"${value}" in ${where} is no type of administrative power`,
          remedy:
            'Use one of 行政许可, 行政处罚, 行政强制, 行政征收, 行政给付, 行政检查, 行政确认, 行政奖励, 行政裁决, 其他行政权力',
        };
      case 'mode-missing':
        return {
          message: 'It does not say whether the item is devolved (下放) or delegated (委托)',
          remedy: 'Write 下放 or 委托 in the column 调整方式 (add one if need be) or in the remark',
        };
      case 'mode-unknown':
        return {
          message: `"${value}" in ${where} does not say 下放 (devolved) or 委托 (delegated)`,
          remedy: 'Write 下放 or 委托; put anything else into the remark',
        };
      case 'mode-ambiguous':
        return {
          message: `"${value}" in ${where} says both 下放 and 委托`,
          remedy: 'Write one of them into 调整方式; split an item that is partly each',
        };
      case 'numeric-code':
        return {
          message: `${value} in ${where} is a number, not text: Excel keeps 15 digits and drops leading zeros`,
          remedy:
            'Format the column as text and type the codes again (formatting alone does not bring digits back)',
        };
      case 'rounded-code':
        return {
          message: `"${value}" in ${where} is in powers of ten: Excel has changed the code`,
          remedy: 'Format the column as text in the workbook, type the codes again, save again',
        };
      case 'error-value':
        return {
          message: `${capital(where)} holds the formula error "${value || '#?'}"`,
          remedy: 'Correct the formula in Excel, or type the text itself',
        };
      case 'formula-without-value':
        return {
          message: `${capital(where)} holds a formula whose result is not in the file`,
          remedy: 'Open and save it once in Excel or WPS, or paste the formula as values',
        };
    }
  },

  warning(warning) {
    switch (warning.kind) {
      case 'section-count':
        return {
          message: `Row ${warning.row} "${short(warning.text)}" says ${warning.declared} items, but ${warning.actual} follow`,
          remedy: 'Compare with the printed annex: a row too few or too many, or a wrong heading',
        };
      case 'total-count':
        return {
          message: `Row ${warning.row} "${short(warning.text)}" says ${warning.declared} items; the table has ${warning.actual}`,
          remedy: 'Compare with the printed annex: a row too few or too many, or a wrong total',
        };
      case 'basis-unparsed':
        return {
          message: `Row ${warning.row}, ${columnOf(warning)}: "${short(warning.value)}" is not of the form 《…》第…条 and was kept whole as the law's name`,
          remedy: 'Check the legal basis, or write it as 《…》第…条 in the table',
        };
      case 'basis-remainder':
        return {
          message: `Row ${warning.row}, ${columnOf(warning)}: text beside the articles was left out: "${short(warning.value)}"`,
          remedy: 'Check that no basis is lost; quoted articles need not be imported',
        };
      case 'powers-unknown':
        return {
          message: `Row ${warning.row}, ${columnOf(warning)}: "${short(warning.value)}" is none of the powers and went into the content as written`,
          remedy: 'Powers: 受理, 审查, 决定, 发证, 备案, 立案, 调查, 执行, 监管',
        };
      case 'extent-unclear':
        return {
          message: `Row ${warning.row}, ${columnOf(warning)}: "${short(warning.value)}" says neither 全部 nor 部分; ${warning.taken} was taken, the text went into the content`,
          remedy: 'Check the extent',
        };
      case 'extent-assumed':
        return {
          message: `${warning.rows} rows do not say how much moves; 全部 (all) was taken`,
          remedy: 'Write 部分 into the column 调整范围 where only part moves',
        };
      case 'mode-differs':
        return {
          message: `Row ${warning.row}: the mode is ${warning.mode}, but the remark says "${short(warning.value)}"; the column was followed`,
          remedy: 'Compare with the printed annex',
        };
      case 'column-twice':
        return {
          message: `"${warning.used}" and "${warning.ignored}" (column ${warning.column}) both look like the ${FIELD_NAMES[warning.field].en}; only "${warning.used}" was read`,
          remedy: `To read the other: --map ${warning.ignored}=${warning.field}`,
        };
      case 'column-unused':
        return {
          message: `Column ${warning.column} "${short(warning.heading)}" was not read`,
          remedy: `If it is needed: --map ${warning.heading}=FIELD`,
        };
      case 'no-number-column':
        return {
          message: 'The table has no column of item numbers',
          remedy: 'Add 序号 as in the annex, or name the column by --map COLUMN=number',
        };
    }
  },

  skipped({ row, reason, text }) {
    const reasons = {
      total: 'a total',
      note: 'a remark',
      'heading-again': 'the heading again',
      'column-numbers': 'column numbers',
    };
    return `Row ${row} is ${reasons[reason]} and was skipped: ${short(text)}`;
  },

  idTable(problem) {
    return {
      message: `No heading row was found. A column 事项编号 (id) or 序号 (number) is expected; the first row is: ${problem.found.map(short).join(', ') || '(empty)'}`,
      remedy: `Name the columns in the first row: ${problem.expected.join(', ')}; a single column of ids needs no heading`,
    };
  },

  idRow(problem) {
    switch (problem.kind) {
      case 'no-item':
        return {
          message: 'There is neither an id nor a number',
          remedy: 'Give an id (city-001) or a number',
        };
      case 'not-an-item':
        return {
          message: `"${short(problem.value)}" is neither an id nor a number`,
          remedy: 'Give an id (city-001) or a whole number from 1',
        };
      case 'decision-unknown':
        return {
          message: `The decision "${short(problem.value)}" is not known`,
          remedy: 'Use 认领, 不承接, 不适用 or 退回',
        };
      case 'unreadable':
        return {
          message: 'The cell holds a formula error, or a formula without its result',
          remedy: 'Mend and save it in Excel or WPS, or type the text itself',
        };
    }
  },
};
