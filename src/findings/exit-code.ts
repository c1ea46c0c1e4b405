import type { Finding } from './finding.ts';

/** From which level on findings fail a run. */
export type FailOn = 'error' | 'warning';

/** What an exception in force accepts never fails, and neither does information. */
export function failsAt(
  { severity, acceptedBy }: Pick<Finding, 'severity' | 'acceptedBy'>,
  failOn: FailOn,
): boolean {
  if (acceptedBy !== null) return false;
  return severity === 'error' || (severity === 'warning' && failOn === 'warning');
}

/** 1 when a finding fails the run, else 0. */
export function exitCodeOf(
  findings: Iterable<Pick<Finding, 'severity' | 'acceptedBy'>>,
  failOn: FailOn,
): 0 | 1 {
  for (const finding of findings) if (failsAt(finding, failOn)) return 1;
  return 0;
}
