/** How the cases of RL80x come about. */
import type { MergeStory } from './merge-story.ts';

const CLAIM = 'claims/city/city-001.yaml';
const OTHER = 'claims/city/city-002.yaml';
const LOOK_ALIKE = 'claims/city/city-004.yaml';

const unchanged = (text: string): string => text;

const atEnd =
  (line: string) =>
  (text: string): string =>
    `${text}${line}\n`;

const clerk =
  (name: string) =>
  (text: string): string =>
    text.replace('clerk@', `${name}@`);

/** A list at the end of a claim. */
const cooperating = (...bodies: string[]): string =>
  ['cooperating:', ...bodies.map((body) => `  - ${body}`), ''].join('\n');

export const MERGES: Readonly<Record<string, { readonly merge: MergeStory }>> = {
  RL801: {
    merge: {
      ours: { [CLAIM]: (text) => text.replace(/^decision/mu, 'note: 已与省厅对接\ndecision') },
      theirs: { [CLAIM]: atEnd('note: 等待省厅培训') },
    },
  },
  RL802: {
    merge: {
      ours: { [CLAIM]: clerk('first') },
      theirs: { [OTHER]: clerk('second') },
      byHand: { [CLAIM]: (text) => text.replace('first@', 'third@') },
    },
  },
  RL803: {
    merge: {
      first: { [LOOK_ALIKE]: null },
      ours: { [CLAIM]: null, [LOOK_ALIKE]: () => SIMILAR },
      theirs: { [CLAIM]: clerk('second') },
    },
  },
  RL804: {
    merge: {
      first: { [CLAIM]: (text) => text + cooperating('jn-education', 'jn-hitech') },
      ours: { [CLAIM]: (text) => text.replace('  - jn-education', '  - jn-drc\n  - jn-education') },
      theirs: { [CLAIM]: atEnd('  - sd-drc') },
    },
  },
  RL805: {
    merge: {
      first: { [LOOK_ALIKE]: null },
      ours: { [CLAIM]: clerk('first') },
      theirs: { [OTHER]: clerk('second') },
      byHand: { [LOOK_ALIKE]: () => SIMILAR },
    },
  },
  RL806: {
    merge: {
      ours: { [CLAIM]: clerk('first') },
      theirs: { [OTHER]: clerk('second') },
      byHand: { [OTHER]: null, [CLAIM]: unchanged },
    },
  },
};

/** The base's claim of city-001, filed for city-004. */
const SIMILAR = `# yaml-language-server: $schema=../../../schemas/claim.schema.json
item: city-004
claimant: jn-drc
decision: 认领
date: "2020-08-12"
clerk: clerk@jinan.example
stamp: "v1:165eac4e675eba0b4cf3a6e6140caa799ce75d9fcbf17f9020aec7fe6018a3bb"
`;
