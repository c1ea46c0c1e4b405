/**
 * The central directory of a zip file, read before anything is unpacked: names and declared sizes.
 *
 * The unpacker stops at an entry's declared size, so declared sizes can be relied on, except where
 * none is declared: such entries make the file `damaged`. Layout: PKWARE APPNOTE 4.3.12–4.3.16.
 */

export interface ZipDirectory {
  readonly names: readonly string[];
  readonly packedBytes: number;
  readonly unpackedBytes: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 0xffff;
const ZIP64 = 0xffffffff;
const ZIP64_FIELD = 1;
/** An empty entry deflates to two bytes. */
const DEFLATED_NOTHING = 2;
const SIZES_FOLLOW_DATA = 8;

/** Null where the bytes are not a whole zip file, or declare no sizes. */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  // Such a directory is told of elsewhere: no table has 65,535 parts or 4 GiB.
  if (entries === 0xffff || at === ZIP64 || view.getUint32(end + 12, true) === ZIP64) return null;
  const names: string[] = [];
  const decoder = new TextDecoder();
  let packedBytes = 0;
  let unpackedBytes = 0;
  for (let index = 0; index < entries; index += 1) {
    if (at + ENTRY_SIZE > view.byteLength || view.getUint32(at, true) !== ENTRY) return null;
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const extraAt = at + ENTRY_SIZE + nameLength;
    if (extraAt + extraLength > view.byteLength) return null;
    const sizes = sizesOf(view, at, extraAt, extraLength);
    if (sizes === null) return null;
    const name = decoder.decode(bytes.subarray(at + ENTRY_SIZE, extraAt));
    if (sizes.unpacked === 0 && !name.endsWith('/')) {
      const undeclared = sizes.packed === 0 && (flags & SIZES_FOLLOW_DATA) !== 0;
      if (undeclared || sizes.packed > DEFLATED_NOTHING) return null;
    }
    names.push(name);
    packedBytes += sizes.packed;
    unpackedBytes += sizes.unpacked;
    at = extraAt + extraLength + view.getUint16(at + 32, true);
  }
  return { names, packedBytes, unpackedBytes };
}

function findEnd(view: DataView): number | null {
  const earliest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

/** Sizes of an entry, from its ZIP64 field where the 32-bit ones say so. */
function sizesOf(
  view: DataView,
  at: number,
  extraAt: number,
  extraLength: number,
): { packed: number; unpacked: number } | null {
  let packed = view.getUint32(at + 20, true);
  let unpacked = view.getUint32(at + 24, true);
  if (packed !== ZIP64 && unpacked !== ZIP64) return { packed, unpacked };
  for (let field = extraAt; field + 4 <= extraAt + extraLength;) {
    const length = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === ZIP64_FIELD) {
      const wanted = (packed === ZIP64 ? 1 : 0) + (unpacked === ZIP64 ? 1 : 0);
      if (length < 8 * wanted || field + 4 + 8 * wanted > view.byteLength) return null;
      let value = field + 4;
      if (unpacked === ZIP64) {
        unpacked = Number(view.getBigUint64(value, true));
        value += 8;
      }
      if (packed === ZIP64) packed = Number(view.getBigUint64(value, true));
      return { packed, unpacked };
    }
    field += 4 + length;
  }
  return null;
}
