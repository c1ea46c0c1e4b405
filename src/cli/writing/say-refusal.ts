/** The sentence of a refusal: of the command's own, or of what lies in the files, said alike by all. */
import type { FileRefusal } from '../../actions/proposal.ts';
import { isOfFiles } from '../../actions/weights.ts';
import { writingTexts } from '../../text/outcomes/writing-texts.ts';
import { type Called, type Said, saidOf, type SentencesOf } from '../../text/said.ts';
import type { Session } from '../session.ts';

export function sayRefusal<
  Refusal extends { readonly kind: string },
  Names extends Pick<Called, 'prefix'>,
>(
  session: Session,
  sentences: SentencesOf<Refusal, Names>,
  refusal: Refusal | FileRefusal,
  called: Names,
): Said {
  return isOfFiles(refusal)
    ? saidOf(session.texts(writingTexts).files, refusal, called)
    : saidOf(sentences, refusal, called);
}
