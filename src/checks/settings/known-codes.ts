/**
 * RL901, RL909: the codes that settings and exceptions name exist, and are not among those that
 * cannot be lowered: what could not be read was not checked, and no setting makes that good.
 */
import { MANIFEST_PATH } from '../../files/layout.ts';
import { entryIn } from '../../catalogue/held.ts';
import type { AnyDraft, Pointer } from '../../findings/finding.ts';
import { draft } from '../../findings/finding.ts';
import { ALL_CODES, CODES, isCode } from '../../findings/registry.ts';
import type { Check } from '../check.ts';
import { suggester } from '../suggest.ts';

/** What an exception does to a finding, as RL909 names it beside the severities. */
const ACCEPTED = 'accepted';

export const knownCodes: Check = {
  codes: ['RL901', 'RL909'],
  *run({ manifest, exceptions }) {
    const suggest = suggester(() => ALL_CODES);
    const report = (
      at: { file: string; pointer: Pointer; atKey?: boolean },
      code: string,
      severity: string,
    ): AnyDraft | null => {
      if (!isCode(code)) return draft('RL901', at, { code, nearest: suggest(code) });
      const declaration = CODES[code];
      if (!declaration.fixed || severity === declaration.severity) return null;
      return draft('RL909', { ...at, atKey: false }, { code, severity });
    };
    for (const [code, severity] of Object.entries(entryIn(manifest)?.value.rules?.severity ?? {})) {
      const pointer = ['rules', 'severity', code];
      const found = report({ file: MANIFEST_PATH, pointer, atKey: true }, code, severity);
      if (found !== null) yield found;
    }
    for (const { path, value } of exceptions.values()) {
      const found = report({ file: path, pointer: ['code'] }, value.code, ACCEPTED);
      if (found !== null) yield found;
    }
  },
};
