/** The JSON every command gives with --json: a versioned envelope, `schemas/output/envelope.schema.json`. */
import type { CalendarDate } from '../model/dates.ts';
import type { Session } from './session.ts';

export function printJson(
  session: Session,
  command: string,
  asOf: CalendarDate | null,
  data: unknown,
): void {
  session.io.out(envelopeText(command, asOf, data));
}

export function envelopeText(command: string, asOf: CalendarDate | null, data: unknown): string {
  return `${JSON.stringify({ version: 1, command, asOf, data }, null, 2)}\n`;
}
