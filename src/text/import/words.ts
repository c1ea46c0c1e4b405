/** Words that both languages of the import texts share. */
import type { AnnexField } from '../../exchange/annex/annex.ts';
import type { Content } from '../../exchange/table/table.ts';

/** The usual heading of each column, and its English name. */
export const FIELD_NAMES: Readonly<Record<AnnexField, { zh: string; en: string }>> = {
  number: { zh: '序号', en: 'number' },
  name: { zh: '事项名称', en: 'name' },
  subitem: { zh: '子项名称', en: 'sub-item' },
  type: { zh: '事项类型', en: 'type' },
  field: { zh: '领域', en: 'field' },
  authority: { zh: '省级实施部门', en: 'authority' },
  mode: { zh: '调整方式', en: 'mode' },
  extent: { zh: '调整范围', en: 'extent' },
  powers: { zh: '承接权限', en: 'powers' },
  content: { zh: '调整内容', en: 'content' },
  basis: { zh: '设定依据', en: 'legal basis' },
  article: { zh: '条款', en: 'article' },
  code: { zh: '编码', en: 'code' },
  note: { zh: '备注', en: 'remark' },
};

export const CONTENTS: Readonly<Record<Content, { zh: string; en: string }>> = {
  xlsx: { zh: 'Excel 工作簿（xlsx）', en: 'an Excel workbook (xlsx)' },
  xls: { zh: 'Excel 97-2003 工作簿（xls）', en: 'an Excel 97-2003 workbook (xls)' },
  csv: { zh: '文本（csv）', en: 'text (csv)' },
  html: { zh: '网页（HTML）', en: 'a web page (HTML)' },
  xml: { zh: 'XML 文档', en: 'an XML document' },
  xlsb: { zh: 'Excel 二进制工作簿（xlsb）', en: 'an Excel binary workbook (xlsb)' },
  ods: { zh: 'OpenDocument 表格（ods）', en: 'an OpenDocument spreadsheet (ods)' },
  docx: { zh: 'Word 文档（docx）', en: 'a Word document (docx)' },
  doc: { zh: 'Word 97-2003 文档（doc）', en: 'a Word 97-2003 document (doc)' },
  pdf: { zh: 'PDF 文档', en: 'a PDF document' },
  image: { zh: '图片', en: 'a picture' },
  zip: { zh: '压缩包', en: 'a zip archive' },
  unknown: { zh: '无法识别的内容', en: 'something unknown' },
};

export function mebibytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}

/** Long cells are quoted by their beginning. */
export function short(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const characters = Array.from(line);
  return characters.length <= 40 ? line : `${characters.slice(0, 39).join('')}…`;
}
