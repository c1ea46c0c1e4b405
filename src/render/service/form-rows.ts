/** A row of a form that names no item of its own: where it is, what is wrong, what to do. */
import type { RowRefused } from '../../actions/service/form-wishes.ts';
import type { Language } from '../../text/language.ts';
import { serviceFormTexts } from '../../text/outcomes/service-form-texts.ts';
import { serviceTexts } from '../../text/outcomes/service-texts.ts';
import { type Said, saidOf } from '../../text/said.ts';
import type { ServiceNames } from './outcome-lines.ts';

export function formRowSaid(
  { row, column, problem }: RowRefused,
  { place, prefix }: Pick<ServiceNames, 'place' | 'prefix'>,
  language: Language,
): Said {
  const { message, hint } = saidOf(serviceFormTexts[language].rows, problem, { prefix });
  return { message: serviceTexts[language].at(place(row, column), message), hint };
}
