/**
 * Who holds a lock, and whether that process is still there. A lock is broken only when its holder
 * is known to be gone; "cannot be seen from here" is an answer of its own.
 */
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import type { LockHolder, ProcessPort } from './outcome.ts';
import { systemCode } from './refused.ts';

/** What a lock says. Facts the system does not offer are null. */
export interface HolderRecord {
  /** Never used twice, so that no lock can be taken for another. */
  readonly id: string;
  readonly pid: number;
  readonly host: string;
  /** /etc/machine-id: tells machines of one name apart. */
  readonly machine: string | null;
  /** Changes at every start of the machine. */
  readonly boot: string | null;
  /** Process numbers mean something only within one (containers). */
  readonly namespace: string | null;
  /** Start of the process in clock ticks since boot: a used-again number is recognised. */
  readonly started: string | null;
  /** By the machine's clock, in milliseconds. */
  readonly written: number;
  readonly command: string;
  readonly since: string;
}

export type Whereabouts = 'running' | 'gone' | 'elsewhere';

/** The record that a process puts into its lock. */
export function ownRecord(
  id: string,
  process: ProcessPort,
  command: string,
  since: Date,
): HolderRecord {
  const self = processStart('self');
  return {
    id,
    pid: process.pid,
    host: hostname(),
    machine: fact(() => readFileSync('/etc/machine-id', 'utf8')),
    boot: fact(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')),
    namespace: fact(() => readlinkSync('/proc/self/ns/pid')),
    started: self !== null && self.pid === process.pid ? self.started : null,
    written: Date.now(),
    command,
    since: since.toISOString(),
  };
}

/** Reads a record; null for what is not JSON at all: only a power cut leaves that behind. */
export function parseHolder(text: string): HolderRecord | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const fields = new Map<string, unknown>(Object.entries(value));
  const string = (name: string): string | null => {
    const field = fields.get(name);
    return typeof field === 'string' ? field : null;
  };
  const number = (name: string): number => {
    const field = fields.get(name);
    return typeof field === 'number' && Number.isSafeInteger(field) ? field : 0;
  };
  return {
    id: string('id') ?? '',
    pid: number('pid'),
    host: string('host') ?? '',
    machine: string('machine'),
    boot: string('boot'),
    namespace: string('namespace'),
    started: string('started'),
    written: number('written'),
    command: string('command') ?? '',
    since: string('since') ?? '',
  };
}

/** Where the holder of a lock is, seen from the process that `self` describes. */
export function whereabouts(
  holder: HolderRecord,
  self: HolderRecord,
  process: ProcessPort,
): Whereabouts {
  if (holder.pid <= 0 || holder.host !== self.host) return 'elsewhere';
  if (differ(holder.machine, self.machine)) return 'elsewhere';
  if (differ(holder.boot, self.boot)) {
    // Written before this machine started: it is the same machine, which was started anew. Written
    // since then: a twin of the same name that shares the folder.
    return holder.written < Date.now() - uptime() * 1000 ? 'gone' : 'elsewhere';
  }
  if (differ(holder.namespace, self.namespace)) return 'elsewhere';
  if (!isThere(holder.pid, process)) return 'gone';
  const found = holder.started === null ? null : processStart(String(holder.pid));
  if (found === null) return 'running';
  return found.ended || found.started !== holder.started ? 'gone' : 'running';
}

/** For whoever has to wait. */
export function describeHolder(holder: HolderRecord, where: Whereabouts): LockHolder {
  const { pid, host, command, since } = holder;
  return { pid, host, command, since, elsewhere: where === 'elsewhere' };
}

function isThere(pid: number, process: ProcessPort): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs and belongs to somebody else.
    return systemCode(error) !== 'ESRCH';
  }
}

/**
 * Number, start and end of a process by /proc/<pid>/stat (proc_pid_stat(5)); null where there is no
 * such file. The name in brackets may itself hold blanks and brackets: fields count from the last.
 */
function processStart(pid: string): { pid: number; started: string; ended: boolean } | null {
  const text = fact(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  if (text === null) return null;
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [state] = fields;
  const started = fields[19];
  if (state === undefined || started === undefined) return null;
  return { pid: Number.parseInt(text, 10), started, ended: state === 'Z' || state === 'X' };
}

function fact(read: () => string): string | null {
  try {
    const text = read().trim();
    return text === '' ? null : text;
  } catch {
    return null;
  }
}

function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}
