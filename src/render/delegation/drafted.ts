/** What is said of an agreement that was drafted, would be, or is there already. */
import type { Lack } from '../../model/agreement-elements.ts';
import type { Delegation } from '../../model/generated/records.ts';
import { elementName } from '../../text/agreement-words.ts';
import type { Language } from '../../text/language.ts';
import { agreementTexts } from '../../text/outcomes/agreement-texts.ts';
import type { Called } from '../../text/said.ts';

interface DraftSheet {
  readonly delegation: Delegation;
  /** As the reader would type it. */
  readonly file: string;
  /** What a person still has to write. */
  readonly lacks: readonly Lack[];
}

export function renderDrafted(
  { delegation, file, lacks }: DraftSheet,
  when: 'done' | 'future' | 'already',
  { body }: Pick<Called, 'body'>,
  language: Language,
): string[] {
  const texts = agreementTexts[language];
  if (when === 'already') return [texts.covered(delegation)];
  const parties = `${body(delegation.delegator)} → ${body(delegation.delegate)}`;
  return [
    texts.drafted(file, parties, delegation.items.length, when === 'future'),
    ...(lacks.length === 0
      ? []
      : [texts.stillToWrite(lacks.map(({ element }) => elementName(element, language)))]),
    texts.signNext(delegation.id),
  ];
}
