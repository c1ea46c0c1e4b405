/** Files made by hand, byte by byte: zip archives, OLE compound files, a workbook of Excel 97. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { writeXlsx, type CellValue, type MergeRange, type WriteSheet } from 'hucre/xlsx';

export interface ZipEntry {
  readonly name: string;
  readonly data: Uint8Array;
  /** What the directory says of the unpacked size, if not the truth. */
  readonly declared?: number;
}

export function zipFile(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, declared = data.length } of entries) {
    const packed = deflateRawSync(data);
    const nameBytes = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(declared, 22);
    local.writeUInt16LE(nameBytes.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(declared, 24);
    entry.writeUInt16LE(nameBytes.length, 28);
    entry.writeUInt32LE(offset, 42);
    parts.push(local, nameBytes, packed);
    directory.push(entry, nameBytes);
    offset += local.length + nameBytes.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

/** The text of one file of a zip archive. */
export function zippedText(archive: Uint8Array, wanted: string): string {
  const bytes = Buffer.from(archive);
  const directory = bytes.readUInt32LE(bytes.lastIndexOf('PK\u0005\u0006') + 16);
  for (let at = directory; bytes.readUInt32LE(at) === 0x02014b50;) {
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    const end = at + 46 + (name ?? 0);
    if (bytes.toString('utf8', at + 46, end) === wanted) {
      const local = bytes.readUInt32LE(at + 42);
      const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
      return (bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString();
    }
    at = end + (extra ?? 0) + (comment ?? 0);
  }
  throw new Error(`no ${wanted}`);
}

const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;

/** An OLE compound file ([MS-CFB], version 3) with one stream below its root. */
export function oleFile(streamName: string, content: Uint8Array): Uint8Array {
  const size = Math.max(4096, Math.ceil(content.length / 512) * 512);
  const sectors = size / 512;
  const header = Buffer.alloc(512, 0);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48);
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(END_OF_CHAIN, 60);
  header.writeUInt32LE(END_OF_CHAIN, 68);
  header.fill(0xff, 76);
  header.writeUInt32LE(0, 76);
  const table = Buffer.alloc(512, 0xff);
  table.writeUInt32LE(0xfffffffd, 0);
  table.writeUInt32LE(END_OF_CHAIN, 4);
  for (let sector = 0; sector < sectors; sector += 1) {
    table.writeUInt32LE(sector === sectors - 1 ? END_OF_CHAIN : sector + 3, (sector + 2) * 4);
  }
  const directory = Buffer.alloc(512, 0);
  directoryEntry('Root Entry', 5, END_OF_CHAIN, 0, 1).copy(directory, 0);
  directoryEntry(streamName, 2, 2, size, FREE).copy(directory, 128);
  const stream = Buffer.alloc(size, 0);
  Buffer.from(content).copy(stream);
  return Buffer.concat([header, table, directory, stream]);
}

function directoryEntry(name: string, type: number, start: number, size: number, child: number) {
  const entry = Buffer.alloc(128, 0);
  const nameBytes = Buffer.from(name, 'utf16le');
  nameBytes.copy(entry);
  entry.writeUInt16LE(nameBytes.length + 2, 64);
  entry.writeUInt8(type, 66);
  entry.writeUInt8(1, 67);
  entry.writeUInt32LE(FREE, 68);
  entry.writeUInt32LE(FREE, 72);
  entry.writeUInt32LE(child, 76);
  entry.writeUInt32LE(start, 116);
  entry.writeUInt32LE(size, 120);
  return entry;
}

/** A workbook of Excel 97–2003 (BIFF8) with one sheet of texts and numbers. */
export function xlsFile(sheetName: string, rows: readonly (readonly (string | number)[])[]) {
  const texts = [...new Set(rows.flat().filter((value) => typeof value === 'string'))];
  const begin = (type: number) => record(0x0809, u16(0x0600, type, 0, 0, 0, 0, 0, 0));
  const name = Buffer.from(sheetName, 'utf16le');
  const sst = record(
    0x00fc,
    Buffer.concat([
      u16(texts.length, 0, texts.length, 0),
      ...texts.map((text) =>
        Buffer.concat([u16(text.length), Buffer.from([1]), Buffer.from(text, 'utf16le')]),
      ),
    ]),
  );
  const boundLength = 4 + 8 + name.length;
  const start = begin(5).length + boundLength + sst.length + 4;
  const bound = record(
    0x0085,
    Buffer.concat([u16(start, 0), Buffer.from([0, 0, sheetName.length, 1]), name]),
  );
  const cells = rows.flatMap((row, rowIndex) =>
    row.map((value, column) => {
      if (typeof value === 'string') {
        return record(0x00fd, u16(rowIndex, column, 0, texts.indexOf(value), 0));
      }
      const number = Buffer.alloc(8);
      number.writeDoubleLE(value);
      return record(0x0203, Buffer.concat([u16(rowIndex, column, 0), number]));
    }),
  );
  const end = record(0x000a, Buffer.alloc(0));
  return oleFile('Workbook', Buffer.concat([begin(5), bound, sst, end, begin(16), ...cells, end]));
}

function record(id: number, data: Buffer): Buffer {
  return Buffer.concat([u16(id, data.length), data]);
}

function u16(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, index * 2);
  return bytes;
}

export interface SheetContent {
  readonly name?: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** In spreadsheet notation: `A1:B2`. */
  readonly merges?: readonly string[];
  readonly more?: Partial<WriteSheet>;
}

/** An .xlsx made by the library. */
export async function xlsxFile(...sheets: readonly SheetContent[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name = 'Sheet1', rows, merges = [], more = {} }) => ({
      name,
      rows: rows.map((row) => [...row]),
      merges: merges.map(range),
      ...more,
    })),
  });
}

function range(text: string): MergeRange {
  const match = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(text);
  if (match === null) throw new Error(`no range: ${text}`);
  const [, startColumn = '', startRow = '', endColumn = '', endRow = ''] = match;
  return {
    startRow: Number(startRow) - 1,
    startCol: startColumn.charCodeAt(0) - 65,
    endRow: Number(endRow) - 1,
    endCol: endColumn.charCodeAt(0) - 65,
  };
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
