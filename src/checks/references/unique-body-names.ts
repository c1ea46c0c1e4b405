/**
 * RL315: names, aliases and ids are one space over all bodies: commands take any of them, and a word
 * that means two bodies means none.
 */
import type { Pointer } from '../../findings/finding.ts';
import { draft } from '../../findings/finding.ts';
import { normalizeName } from '../../model/names.ts';
import type { Check } from '../check.ts';
import { namedBody } from '../../catalogue/named-refs.ts';

interface Owner {
  readonly id: string;
  readonly path: string;
  readonly pointer: Pointer;
}

export const uniqueBodyNames: Check = {
  codes: ['RL315'],
  *run(catalogue) {
    const owners = new Map<string, Owner>();
    const entries = [...catalogue.organizations.values()];
    for (const { id, path } of entries) owners.set(id, { id, path, pointer: ['id'] });
    for (const { id, path, value } of entries) {
      const names: [string, Pointer][] = [[value.name, ['name']]];
      for (const [index, alias] of (value.aliases ?? []).entries()) {
        names.push([alias, ['aliases', index]]);
      }
      for (const [name, pointer] of names) {
        const key = normalizeName(name);
        const owner = owners.get(key);
        if (owner === undefined) {
          owners.set(key, { id, path, pointer });
        } else if (owner.id !== id) {
          yield draft(
            'RL315',
            { file: path, pointer },
            { name, other: namedBody(catalogue.organizations, owner.id) },
            { related: [{ file: owner.path, pointer: owner.pointer }] },
          );
        }
      }
    }
  },
};
