/**
 * The fields of a service record as people set them, read from its schema: what the schema gains is
 * a field here, in the commands and in the workbook, without further code. Pure.
 */
import { noteAt, type SchemaNode } from '../../files/schema/notes.ts';
import { labelIn } from '../../text/label.ts';
import type { Bilingual } from '../../text/language.ts';

export type FieldForm =
  | { readonly kind: 'text' | 'date' | 'number' | 'yes-no' | 'body' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  /** Lists: of texts, of bodies, or of words from a closed set. */
  | { readonly kind: 'texts' | 'bodies' }
  | { readonly kind: 'choices'; readonly choices: readonly string[] }
  /** Publicity: channel, day, address. */
  | { readonly kind: 'occasions' };

/** One value of a record. */
export interface ServiceField {
  /** As it is typed: `promised-days.value`, `hall.entered`. */
  readonly key: string;
  readonly pointer: readonly string[];
  /** With the titles of what it stands in: 进厅·已进厅. */
  readonly label: Bilingual<string>;
  readonly form: FieldForm;
  /** As it would be written. */
  readonly example: string;
}

/** Fields that stand together: limits, reductions, the hall. */
export interface ServiceGroup {
  readonly key: string;
  readonly pointer: readonly string[];
  readonly label: Bilingual<string>;
  readonly fields: readonly ServiceField[];
  /** Keys that the group cannot be without. */
  readonly required: readonly string[];
}

/** The file's name and the claim say them. */
const NOT_SET = new Set(['item', 'provider']);

const DATE = '^[0-9]{4}-';
const BODY = '^[a-z][a-z0-9]*(-[a-z0-9]+)*$';
const BETWEEN = '·';

interface Read {
  readonly fields: readonly ServiceField[];
  readonly groups: readonly ServiceGroup[];
}

let known: Read | null = null;

/** Every field in the order of the schema. */
export function serviceFields(): readonly ServiceField[] {
  return (known ??= read()).fields;
}

export function serviceGroups(): readonly ServiceGroup[] {
  return (known ??= read()).groups;
}

function read(): Read {
  const fields: ServiceField[] = [];
  const groups: ServiceGroup[] = [];
  const root = noteAt('service', []).node;
  for (const key of Object.keys(root?.properties ?? {})) {
    if (!NOT_SET.has(key)) walk([key], fields, groups);
  }
  return { fields, groups };
}

function walk(pointer: readonly string[], fields: ServiceField[], groups: ServiceGroup[]): void {
  const { node, example } = noteAt('service', pointer);
  if (node === undefined) return;
  const key = keyOf(pointer);
  const label = labelOf(pointer);
  if (node.properties === undefined) {
    fields.push({ key, pointer, label, form: formOf(node), example });
    return;
  }
  const first = fields.length;
  for (const below of Object.keys(node.properties)) walk([...pointer, below], fields, groups);
  groups.push({
    key,
    pointer,
    label,
    fields: fields.slice(first),
    required: node.required ?? [],
  });
}

function keyOf(pointer: readonly string[]): string {
  return pointer.join('.').replaceAll('_', '-');
}

/** A field called as its group is (收费·收费) is said once. */
function labelOf(pointer: readonly string[]): Bilingual<string> {
  const titles = pointer.map((_, at) => noteAt('service', pointer.slice(0, at + 1)).label);
  const joined = (language: 'zh' | 'en'): string =>
    [...new Set(titles.map((title) => labelIn(language, title)))].join(BETWEEN);
  return { zh: joined('zh'), en: joined('en') };
}

function formOf(node: SchemaNode): FieldForm {
  if (node.type === 'array') {
    const items = node.items;
    if (items?.enum !== undefined) return { kind: 'choices', choices: items.enum.map(String) };
    if (items?.properties !== undefined) return { kind: 'occasions' };
    return { kind: items?.pattern === BODY ? 'bodies' : 'texts' };
  }
  if (node.type === 'integer') return { kind: 'number' };
  if (node.type === 'boolean') return { kind: 'yes-no' };
  if (node.enum !== undefined) return { kind: 'choice', choices: node.enum.map(String) };
  if (node.pattern === BODY) return { kind: 'body' };
  return { kind: node.pattern?.startsWith(DATE) === true ? 'date' : 'text' };
}
