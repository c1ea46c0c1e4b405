/** GitLab's code quality report: a JSON list, a subset of what Code Climate defined. */
import { marks } from '../../text/marks.ts';
import { renderTexts } from '../../text/render-texts.ts';
import { type RenderInput, said } from './input.ts';

const SEVERITIES = { error: 'major', warning: 'minor', info: 'info' } as const;

/** Findings that an exception accepts are left out: GitLab knows no accepted ones. */
export function renderGitlab(input: RenderInput): string {
  const issues = input.findings
    .filter(({ acceptedBy }) => acceptedBy === null)
    .map((finding) => {
      const { message, remedy } = said(input.texts, finding);
      const at = input.locate(finding);
      return {
        type: 'issue',
        check_name: finding.code,
        description: `${message}${marks[input.language].stop}${renderTexts[input.language].remedy(remedy)}`,
        categories: ['Bug Risk'],
        severity: SEVERITIES[finding.severity],
        fingerprint: finding.fingerprint,
        location: {
          path: input.prefix + finding.file,
          lines: { begin: at?.line ?? 1, end: at?.endLine ?? 1 },
        },
      };
    });
  return `${JSON.stringify(issues, null, 2)}\n`;
}
