/** What `renling explain` shows, as programs read it. */
import { type Code, CODES } from '../findings/registry.ts';
import { CODE_FAMILIES, familyOf } from '../text/code-families.ts';
import { exampleOf, type ExplainInput } from './explain.ts';

type Told = Pick<ExplainInput, 'language' | 'texts'>;

/** The codes by family; families without one of them are left out. */
export function codeListData(codes: readonly Code[], { language, texts }: Told) {
  return CODE_FAMILIES.map(({ id, name }) => ({
    id,
    name: name[language],
    codes: codes
      .filter((code) => code.startsWith(id))
      .map((code) => ({ code, severity: CODES[code].severity, title: texts[code].title })),
  })).filter((family) => family.codes.length > 0);
}

export function explanationData(code: Code, { language, texts }: Told) {
  const { severity, fixed } = CODES[code];
  const { title, why, fix } = texts[code];
  const family = familyOf(code).name[language];
  return { code, family, severity, fixed, title, why, fix, example: exampleOf(code, language) };
}
