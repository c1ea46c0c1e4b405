import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PlannedWrite } from '../../../src/files/transaction/outcome.ts';
import { transact } from '../../../src/files/transaction/transact.ts';
import { cleanContentsOf, contentsOf, newFolder, newRoot, optionsFor } from './children.ts';

function write(root: string, ...writes: PlannedWrite[]): ReturnType<typeof transact<string>> {
  return transact(root, optionsFor('claim city-001'), () => ({ writes, result: 'done' }));
}

describe('transact', () => {
  it('writes new and changed files and leaves nothing else', () => {
    const root = newRoot({ 'items/a.yaml': 'old\r\n', 'items/b.yaml': 'stays' });
    const outcome = write(
      root,
      { path: 'items/a.yaml', before: 'old\r\n', after: 'new 认领\r\n' },
      { path: 'claims/zone/org/zone-001.yaml', before: null, after: '\uFEFFwith a mark\n' },
    );
    expect(outcome).toEqual({ ok: true, result: 'done', recovered: null });
    expect(cleanContentsOf(root)).toEqual({
      'claims/': '',
      'claims/zone/': '',
      'claims/zone/org/': '',
      'claims/zone/org/zone-001.yaml': '\uFEFFwith a mark\n',
      'items/': '',
      'items/a.yaml': 'new 认领\r\n',
      'items/b.yaml': 'stays',
    });
    expect(contentsOf(root)['.renling/.gitignore']).toBe('*\n');
  });

  it('does nothing without writes', () => {
    const root = newRoot({ 'a.yaml': '1' });
    const steps: string[] = [];
    const options = optionsFor('claim', { beforeStep: (step) => steps.push(step) });
    const outcome = transact(root, options, () => ({ writes: [], result: 7 }));
    expect(outcome).toEqual({ ok: true, result: 7, recovered: null });
    expect(steps).toEqual(['lock', 'recover', 'plan', 'unlock']);
    expect(cleanContentsOf(root)).toEqual({ 'a.yaml': '1' });
  });

  it.each([
    ['changed', { path: 'a.yaml', before: '0', after: '2' }],
    ['exists', { path: 'a.yaml', before: null, after: '2' }],
    ['vanished', { path: 'new/c.yaml', before: '1', after: '2' }],
  ] as const)('refuses a target that is not as planned: %s', (reason, last) => {
    const root = newRoot({ 'a.yaml': '1' });
    const outcome = write(root, { path: 'deep/er/b.yaml', before: null, after: '2' }, last);
    expect(outcome).toEqual({ ok: false, reason, path: last.path, recovered: null });
    expect(cleanContentsOf(root)).toEqual({ 'a.yaml': '1' });
  });

  it('compares bytes, so a byte order mark counts', () => {
    const root = newRoot({ 'a.yaml': '\uFEFF1' });
    const outcome = write(root, { path: 'a.yaml', before: '1', after: '2' });
    expect(outcome).toMatchObject({ ok: false, reason: 'changed' });
  });

  it('keeps the permissions of a file', () => {
    const root = newRoot({ 'a.yaml': '1' });
    chmodSync(join(root, 'a.yaml'), 0o640);
    write(root, { path: 'a.yaml', before: '1', after: '2' });
    expect(statSync(join(root, 'a.yaml')).mode & 0o7777).toBe(0o640);
  });

  it('refuses links, as target and on the way', () => {
    const outside = newFolder();
    writeFileSync(join(outside, 'x.yaml'), '1');
    const root = newRoot({ 'claims/city/a.yaml': '1' });
    symlinkSync(outside, join(root, 'claims/zone'));
    symlinkSync(join(outside, 'x.yaml'), join(root, 'claims/city/b.yaml'));
    expect(write(root, { path: 'claims/zone/x.yaml', before: '1', after: '2' })).toEqual({
      ok: false,
      reason: 'link',
      path: 'claims/zone',
      recovered: null,
    });
    expect(write(root, { path: 'claims/city/b.yaml', before: '1', after: '2' })).toMatchObject({
      reason: 'link',
      path: 'claims/city/b.yaml',
    });
    expect(readFileSync(join(outside, 'x.yaml'), 'utf8')).toBe('1');
  });

  it('refuses a work folder that is a link', () => {
    const outside = newFolder();
    const root = newRoot();
    symlinkSync(outside, join(root, '.renling'));
    const outcome = write(root, { path: 'a.yaml', before: null, after: '2' });
    expect(outcome).toMatchObject({ ok: false, reason: 'link', path: '.renling' });
    expect(contentsOf(outside)).toEqual({});
  });

  it.each([
    '../a.yaml',
    '/a.yaml',
    'a/../../b.yaml',
    'a//b.yaml',
    'c:/a.yaml',
    'a\\b',
    '.renling/lock',
    '',
  ])('refuses a path that is not below the root: %j', (path) => {
    const root = newRoot();
    const outcome = write(root, { path, before: null, after: '2' });
    expect(outcome).toMatchObject({ ok: false, reason: 'outside', path });
    expect(cleanContentsOf(root)).toEqual({});
  });

  it('lets an error of the plan through, and the lock go', () => {
    const root = newRoot();
    const plan = (): never => {
      throw new Error('a bug');
    };
    expect(() => transact(root, optionsFor('claim'), plan)).toThrow('a bug');
    expect(cleanContentsOf(root)).toEqual({});
    expect(write(root).ok).toBe(true);
  });

  it('says so when the root is not there', () => {
    const outcome = write(join(newRoot(), 'nowhere'), { path: 'a', before: null, after: '' });
    expect(outcome).toMatchObject({ ok: false, reason: 'io', errorCode: 'ENOENT' });
  });

  it('says so when a folder is where the file should be', () => {
    const root = newRoot();
    mkdirSync(join(root, 'a.yaml'));
    const outcome = write(root, { path: 'a.yaml', before: null, after: '' });
    expect(outcome).toMatchObject({ ok: false, reason: 'io', path: 'a.yaml', errorCode: 'EISDIR' });
    expect(cleanContentsOf(root)).toEqual({ 'a.yaml/': '' });
  });
});
