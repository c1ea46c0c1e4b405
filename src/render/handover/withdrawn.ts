/** What goes on over an item that is taken back, a line each. */
import type { GoingOn } from '../../actions/withdraw.ts';
import type { WithdrawalTexts } from '../../text/outcomes/withdrawal-texts.ts';
import type { Called } from '../../text/said.ts';

/** Cases in hand are finished by whoever accepted them (domain rule): said wherever somebody may have some. */
export function renderWithdrawn(
  { claims, services, agreements }: GoingOn,
  texts: WithdrawalTexts,
  called: Called,
): string[] {
  const lines = [
    ...services.map((service) => texts.stillRun(service, called)),
    ...agreements.map((agreement) => texts.agreementOpen(agreement, called)),
  ];
  if (claims.length > 0 || services.length > 0) {
    const bodies = new Set([
      ...claims.map(({ value }) => value.claimant),
      ...services.map(({ value }) => value.provider),
    ]);
    lines.push(texts.finishedBy([...bodies], called));
  }
  return lines.map((line) => `  ${line}`);
}
