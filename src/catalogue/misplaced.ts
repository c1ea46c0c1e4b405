/** Files where no record belongs, and names that are no ids or that some file systems cannot tell apart. */
import { type AnyDraft, draft } from '../findings/finding.ts';
import {
  MANIFEST_PATH,
  pathFormIn,
  placeOf,
  RECORD_FOLDERS,
  SOURCES_FOLDER,
} from '../files/layout.ts';
import { isId, suggestId } from '../model/ids.ts';

/** RL210: what stands at a path that is no record's; null for files that may be anywhere (sources, notes). */
export function misplaced(path: string): AnyDraft | null {
  const [folder = '', ...rest] = path.split('/');
  if (folder === SOURCES_FOLDER) return null;
  const isRecordFolder = RECORD_FOLDERS.includes(folder);
  if (rest.length === 0) {
    if (!/\.ya?ml$/i.test(path)) return null;
    return draft('RL210', { file: path }, { reason: 'folder', expected: MANIFEST_PATH });
  }
  if (!isRecordFolder) {
    if (!/\.ya?ml$/i.test(path)) return null;
    const expected = RECORD_FOLDERS.map((name) => `${name}/`).join(', ');
    return draft('RL210', { file: path }, { reason: 'folder', expected });
  }
  const reason = path.endsWith('.yaml') ? 'depth' : 'ending';
  return draft('RL210', { file: path }, { reason, expected: pathFormIn(folder) });
}

/** RL216: a path part that is no id. */
export function badName(path: string): AnyDraft | null {
  const place = placeOf(path);
  if (place === null) return null;
  const names = path.slice(0, -'.yaml'.length).split('/').slice(1);
  for (const name of names) {
    if (!isId(name)) return draft('RL216', { file: path }, { name, suggestion: suggestId(name) });
  }
  return null;
}

/** RL212: paths that differ only by case or by Unicode form. */
export function alikeNames(paths: Iterable<string>): AnyDraft[] {
  const seen = new Map<string, string>();
  const drafts: AnyDraft[] = [];
  for (const path of paths) {
    // Plain lower-case ASCII cannot collide but with itself.
    const key = path.normalize('NFC').toLowerCase();
    const other = seen.get(key);
    if (other === undefined) seen.set(key, path);
    else {
      const by = other.normalize('NFC') === path.normalize('NFC') ? 'unicode' : 'case';
      drafts.push(
        draft('RL212', { file: path }, { other, by }, { related: [{ file: other, pointer: [] }] }),
      );
    }
  }
  return drafts;
}
