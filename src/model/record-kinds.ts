/** The kinds of record a catalogue holds; each has a schema `schemas/<kind>.schema.json`. */
export const RECORD_KINDS = [
  'manifest',
  'list',
  'organization',
  'item',
  'claim',
  'exception',
  'delegation',
  'service',
  'training',
  'dispute',
] as const;

export type RecordKind = (typeof RECORD_KINDS)[number];
