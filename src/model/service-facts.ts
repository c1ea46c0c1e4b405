/** What holds of a service on a day. Pure. */
import type { Service } from './generated/records.ts';

/** Closed by then: from that day on nobody is served. */
export function isClosedOn({ closed }: Pick<Service, 'closed'>, day: string): boolean {
  return closed !== undefined && closed.date <= day;
}

/** Opened (公开受理) by a day, and not closed. */
export function isServiceOpen(service: Pick<Service, 'start' | 'closed'>, day: string): boolean {
  return service.start !== undefined && service.start <= day && !isClosedOn(service, day);
}
