/**
 * Files as a tar archive that npm installs from: the ustar form (POSIX.1-1988), below `package/`, with
 * npm's fixed date, so that the same files are the same bytes wherever and whenever they are packed.
 */

export interface PackedFile {
  /** Relative to the package's folder, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly executable: boolean;
}

const BLOCK = 512;
/** 26 October 1985, 08:15 UTC, in seconds: the date npm gives to every packed file. */
const DATE = 499_162_500;
/** Widths of ustar's fields: a name, and the folders before it. */
const NAME = 100;
const PREFIX = 155;

/** In the order given. Throws for a path that the form cannot hold: none of the program's is such. */
export function tarOf(files: readonly PackedFile[]): Buffer {
  const parts: Uint8Array[] = [];
  for (const file of files) {
    parts.push(header(file), file.bytes);
    const rest = file.bytes.length % BLOCK;
    if (rest > 0) parts.push(Buffer.alloc(BLOCK - rest));
  }
  // Two empty blocks end an archive.
  return Buffer.concat([...parts, Buffer.alloc(2 * BLOCK)]);
}

function header({ path, bytes, executable }: PackedFile): Buffer {
  const block = Buffer.alloc(BLOCK);
  const { prefix, name } = placed(`package/${path}`);
  const octal = (value: number, at: number, width: number): void => {
    block.write(`${value.toString(8).padStart(width - 1, '0')}\0`, at, 'latin1');
  };
  block.write(name, 0, 'latin1');
  octal(executable ? 0o755 : 0o644, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(bytes.length, 124, 12);
  octal(DATE, 136, 12);
  block.write('        0', 148, 'latin1');
  block.write('ustar\x0000', 257, 'latin1');
  block.write(prefix, 345, 'latin1');
  // Over the header with blanks where the sum goes.
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return block;
}

function placed(path: string): { readonly prefix: string; readonly name: string } {
  const isPlain = /^[\x21-\x7e]+$/u.test(path);
  if (isPlain && path.length <= NAME) return { prefix: '', name: path };
  const slash = path.lastIndexOf('/', PREFIX);
  const [prefix, name] = [path.slice(0, slash), path.slice(slash + 1)];
  if (!isPlain || name.length > NAME) throw new Error(`cannot be packed: ${path}`);
  return { prefix, name };
}
