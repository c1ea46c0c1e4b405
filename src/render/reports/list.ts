/** The reports there are: for whom each is, by what it can be narrowed, in which formats it comes. */
import type { Report } from '../../reports/report.ts';
import { reportTexts } from '../../text/report-texts.ts';
import { hanging } from '../hanging.ts';
import { asText, type View } from '../view.ts';

export function renderReportList(reports: readonly Report[], view: View): string {
  const { paint, language } = view;
  const texts = reportTexts[language];
  const width = Math.max(...reports.map(({ name }) => name.length));
  const lines = reports.flatMap(({ name, title, audience, filters, formats }) => [
    `${paint.accent(name.padEnd(width))}  ${paint.bold(title[language])}`,
    ...hanging(audience[language], '  ', view),
    ...hanging(texts.offers(filters, formats), '  ', view).map((line) => paint.dim(line)),
  ]);
  return asText([...lines, '', ...view.wrap(texts.howTo, view.width)]);
}
