/** What a filter of `claim` takes is what `unclaimed --org` shows: competent, in force, free, not disputed. */
import { describe, expect, it } from 'vitest';
import {
  type CatalogueParts,
  find,
  makeDispute,
  makeItem,
} from '../../support/catalogue-builder.ts';
import { catalogueFolder, writeFile } from '../../support/catalogue-folder.ts';
import { folderState } from '../../support/folder-state.ts';
import { runProgram } from '../../support/run-program.ts';

type Change = (parts: CatalogueParts) => void;

const DAY = '2020-08-20';

async function run(root: string, words: readonly string[], day: string = DAY) {
  return runProgram([...words, '--as-of', day], {
    cwd: root,
    env: { GIT_CEILING_DIRECTORIES: root },
  });
}

/** Ids that `unclaimed --org` shows, and those that `claim --list` would take. */
async function shownAndTaken(change: Change, org: string, list: string, day: string = DAY) {
  const root = catalogueFolder((parts) => {
    parts.claims = [];
    parts.items.push({ value: makeItem('city', 4, { name: '没有领域的事项审批' }) });
    change(parts);
  });
  const ids = (text: string): string[] => [...new Set(text.match(/(?:city|zone)-\d+/g) ?? [])];
  const shown = await run(root, ['unclaimed', '--org', org, '--list', list, '--json'], day);
  const taken = await run(
    root,
    ['claim', '--list', list, '--org', org, '--dry-run', '--clerk', 'a@b.example'],
    day,
  );
  const { stdout: text } = await run(root, ['unclaimed', '--org', org, '--list', list], day);
  return {
    text,
    shown: ids(shown.stdout),
    taken: taken.exit === 4 || taken.exit === 5 ? [] : ids(taken.stdout),
  };
}

const nothing: Change = () => undefined;
const takenBack: Change = (parts) => {
  const item = find(parts.items, 'city-001');
  item.status = '收回';
  item.withdrawal = { date: '2020-12-31', document: '文' };
};

describe('the filter of claim takes what unclaimed --org shows', () => {
  it.each<[string, Change, string, string, string, readonly string[]]>([
    ['in its fields alone', nothing, 'jn-education', 'city', DAY, ['city-001', 'city-002']],
    ['and of another body another', nothing, 'jn-police', 'city', DAY, ['city-003']],
    ['nothing of a list it may not claim from', nothing, 'jn-education', 'zone', DAY, []],
    ['everything where each decides', nothing, 'jn-gaoxin', 'zone', DAY, ['zone-001', 'zone-002']],
    [
      'nothing without fields',
      (parts) => {
        delete find(parts.organizations, 'jn-police').fields;
      },
      'jn-police',
      'city',
      DAY,
      [],
    ],
    [
      'nothing once it is dissolved',
      (parts) => {
        find(parts.organizations, 'jn-education').dissolved = DAY;
      },
      'jn-education',
      'city',
      DAY,
      [],
    ],
    [
      'what is taken back, until then',
      takenBack,
      'jn-education',
      'city',
      '2020-12-30',
      ['city-001', 'city-002'],
    ],
    ['and from that day on no more', takenBack, 'jn-education', 'city', '2020-12-31', ['city-002']],
  ])('%s', async (_what, change, org, list, day, expected) => {
    const { shown, taken } = await shownAndTaken(change, org, list, day);
    expect(shown).toEqual(expected);
    expect(taken).toEqual(expected);
  });

  it.each([[[]], [['--exit-code']], [['--json']]])(
    'unclaimed --org %j says that a body is dissolved, not that all is claimed',
    async (more) => {
      const root = catalogueFolder((parts) => {
        const gone = { dissolved: '2020-08-01', successor: 'jn-police' };
        Object.assign(find(parts.organizations, 'jn-education'), gone);
      });
      const ran = await run(root, ['unclaimed', '--org', 'jn-education', ...more]);
      expect(ran.exit).toBe(4);
      expect(ran.stderr).toContain('济南市教育局已于 2020-08-01 撤销，由济南市公安局承继');
      expect(ran.stdout).not.toContain('都已认领');
    },
  );

  it('nothing that is disputed', async () => {
    const disputed: Change = (parts) => {
      parts.disputes.push({
        value: makeDispute(find(parts.items, 'city-001'), ['jn-education', 'jn-police']),
      });
    };
    const { shown, taken, text } = await shownAndTaken(disputed, 'jn-education', 'city');
    expect(shown).toEqual(['city-002']);
    expect(text).toContain('另有 1 项归属有争议');
    expect(taken).toEqual(['city-002']);
  });
});

describe('what cannot be read is not chosen, and not passed over', () => {
  it.each([
    ['a claim', 'claims/city/city-001.yaml', '<<<<<<< a\n'],
    ['a dispute', 'disputes/city-001.yaml', '<<<<<<< a\n'],
    ['an item', 'items/city/city-001.yaml', '<<<<<<< a\n'],
    ['a list', 'lists/city.yaml', '<<<<<<< a\n'],
  ])('%s', async (_what, path, text) => {
    const root = catalogueFolder((parts) => {
      parts.claims = [];
    });
    writeFile(root, path, text);
    const before = folderState(root);
    const ran = await run(root, [
      ...['claim', '--field', '教育', '--org', 'jn-education', '--yes'],
      ...['--clerk', 'a@b.example'],
    ]);
    expect(ran.exit).toBe(3);
    expect(ran.stderr + ran.stdout).toContain(path);
    expect(folderState(root)).toEqual(before);
  });
});
