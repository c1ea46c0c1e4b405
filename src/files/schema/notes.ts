/** What the schemas say to people: titles and examples, found by the path into a record. */
import claim from '../../../schemas/claim.schema.json';
import delegation from '../../../schemas/delegation.schema.json';
import dispute from '../../../schemas/dispute.schema.json';
import exception from '../../../schemas/exception.schema.json';
import item from '../../../schemas/item.schema.json';
import list from '../../../schemas/list.schema.json';
import manifest from '../../../schemas/manifest.schema.json';
import organization from '../../../schemas/organization.schema.json';
import service from '../../../schemas/service.schema.json';
import training from '../../../schemas/training.schema.json';
import type { Pointer } from '../../findings/finding.ts';
import type { RecordKind } from '../../model/record-kinds.ts';

/** The keywords the record schemas use and this program reads. */
export interface SchemaNode {
  readonly type?: string;
  readonly title?: string;
  readonly pattern?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly additionalProperties?: SchemaNode;
  readonly propertyNames?: SchemaNode;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly anyOf?: readonly SchemaNode[];
  readonly if?: SchemaNode;
  readonly then?: SchemaNode;
  readonly not?: SchemaNode;
}

const SCHEMAS: Readonly<Record<RecordKind, SchemaNode>> = {
  manifest,
  list,
  organization,
  item,
  claim,
  exception,
  delegation,
  service,
  training,
  dispute,
};

export interface SchemaNote {
  /** Title in both languages; that of the list or mapping around it where it has none. */
  readonly label: string;
  /** As it would be written; empty where the schema gives none. */
  readonly example: string;
  /** Undefined where the schema knows nothing of the place. */
  readonly node: SchemaNode | undefined;
}

/** What the schema of a kind says of a place in a record. */
export function noteAt(kind: RecordKind, pointer: Pointer): SchemaNote {
  let node: SchemaNode | undefined = SCHEMAS[kind];
  let label = node.title ?? '';
  let example: unknown = node.examples?.[0];
  for (const step of pointer) {
    const below: SchemaNode | undefined = stepDown(node, step);
    example = below?.examples?.[0] ?? exampleBelow(example, step);
    // An unknown key has its own name for a title, not that of the record around it.
    label = below === undefined ? String(step) : (below.title ?? label);
    node = below;
  }
  return { label, example: written(example), node };
}

/** Every field of a kind of record, those within mappings too; what is in lists belongs to the list. */
export function fieldsOf(
  kind: RecordKind,
): { readonly pointer: Pointer; readonly label: string }[] {
  const below = (node: SchemaNode, at: Pointer): { pointer: Pointer; label: string }[] =>
    Object.entries(node.properties ?? {}).flatMap(([key, property]) => {
      const pointer = [...at, key];
      return [{ pointer, label: property.title ?? key }, ...below(property, pointer)];
    });
  return below(SCHEMAS[kind], []);
}

function stepDown(node: SchemaNode | undefined, step: string | number): SchemaNode | undefined {
  if (node === undefined) return undefined;
  if (typeof step === 'number') return node.items;
  const { properties, additionalProperties } = node;
  if (properties !== undefined && Object.hasOwn(properties, step)) return properties[step];
  return additionalProperties;
}

/** The entry of an example; the first where it has none at that place. */
function exampleBelow(example: unknown, step: string | number): unknown {
  if (typeof example !== 'object' || example === null) return undefined;
  if (typeof step === 'string' && Object.hasOwn(example, step)) {
    return (example as Record<string, unknown>)[step];
  }
  return Array.isArray(example) === (typeof step === 'number')
    ? Object.values(example)[0]
    : undefined;
}

function written(example: unknown): string {
  if (example === undefined) return '';
  return typeof example === 'string' ? example : JSON.stringify(example);
}
