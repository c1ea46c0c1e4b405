import type { Severity } from '../finding.ts';

/**
 * What the registry knows of a code. `Args` is what its texts are made from; it exists for the
 * compiler only.
 */
export interface CodeDeclaration<Args> {
  readonly severity: Severity;
  /** A whole catalogue may show hundreds: renderers list them compactly instead of one frame each. */
  readonly bulk: boolean;
  /** Cannot be switched off or lowered in `catalog.yaml`: what could not be read was not checked. */
  readonly fixed: boolean;
  readonly args?: Args;
}

export function code<Args>(
  severity: Severity,
  options: { bulk?: boolean; fixed?: boolean } = {},
): CodeDeclaration<Args> {
  return { severity, bulk: options.bulk ?? false, fixed: options.fixed ?? false };
}
