import type { Finding } from './finding.ts';

/**
 * 1 when a finding fails the run, else 0. `failOn: 'warning'` fails on warnings and errors. What an
 * exception in force accepts never fails, and neither does information.
 */
export function exitCodeOf(
  findings: Iterable<Pick<Finding, 'severity' | 'acceptedBy'>>,
  failOn: 'error' | 'warning',
): 0 | 1 {
  for (const { severity, acceptedBy } of findings) {
    if (acceptedBy !== null) continue;
    if (severity === 'error' || (severity === 'warning' && failOn === 'warning')) return 1;
  }
  return 0;
}
