/** Records in sentences and commands: the one place that draws a `NamedRef`. */
import type { NamedRef } from '../model/named-ref.ts';
import { type Bilingual, bilingual } from './language.ts';

/** "济南市教育局（jn-education）", "济南市教育局 (jn-education)"; the id alone where no name is known. */
export const nameWithId: Bilingual<(ref: NamedRef) => string> = bilingual(
  ({ id, name }) => (name === null ? id : `${name}（${id}）`),
  ({ id, name }) => (name === null ? id : `${name} (${id})`),
);

/** "city-001“开办学校审批”", "city-001 开办学校审批": of an item, where the id is what one types next. */
export const idWithName: Bilingual<(ref: NamedRef) => string> = bilingual(
  ({ id, name }) => (name === null ? id : `${id}“${name}”`),
  ({ id, name }) => (name === null ? id : `${id} ${name}`),
);

/** The name, for commands and sentences that need no id; the id where no name is known. */
export function nameOf({ id, name }: NamedRef): string {
  return name ?? id;
}
