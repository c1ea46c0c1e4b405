/** Rows of tables of what is refused: a wish, what is done to the files before it, and the refusal. */
export type RefusedWish<W> = [
  what: string,
  wish: W,
  change: (files: Map<string, string>) => void,
  weight: string,
  reason: object,
];

export function unread<W>(what: string, wish: W, path: string): RefusedWish<W> {
  const reason = { kind: 'unreadable', path };
  return [`${what} that cannot be read`, wish, spoil(path), 'unreadable', reason];
}

export function gone<W>(what: string, wish: W, path: string, id: string): RefusedWish<W> {
  return [`${what} that is gone`, wish, remove(path), 'refused', { kind: 'gone', id }];
}

export function spoil(path: string) {
  return (files: Map<string, string>): void => void files.set(path, '<<<<<<< HEAD\n');
}

export function remove(path: string) {
  return (files: Map<string, string>): void => void files.delete(path);
}
