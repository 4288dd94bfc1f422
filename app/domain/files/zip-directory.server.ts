import { AppError } from '~/platform/errors';

const LIMITS = { entries: 3_000, totalBytes: 200_000_000, ratio: 150, ratioFrom: 5_000_000 } as const;
const END = { signature: 0x06054b50, bytes: 22 } as const;
const ENTRY = { signature: 0x02014b50, bytes: 46 } as const;
const LOCAL_SIGNATURE = 0x04034b50;
const IN_ZIP64 = 0xffffffff;

/** Thrown where an archive is not what an office program writes. */
function refused(): AppError {
  return new AppError('invalid', { fields: { file: 'ideas.error_file_archive' } });
}

/** One entry as the directory declares it: what is packed may be something else. */
export interface ZipEntry {
  name: string;
  flags: number;
  /** 0 stored, 8 deflated. */
  method: number;
  packed: number;
  inflated: number;
  /** Where its own header begins. */
  offset: number;
}

/**
 * Reads the directory of an office file's zip and refuses a bomb by what it declares, before anything is inflated:
 * too many entries, too large a total, too high a ratio, encryption, paths that lead outside. The archive must begin
 * at the first byte and end at the last, so that no other file hides around it. Throws `invalid`.
 */
export function readZipDirectory(bytes: Buffer): ZipEntry[] {
  if (bytes.length < END.bytes || bytes.readUInt32LE(0) !== LOCAL_SIGNATURE) throw refused();
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  const start = bytes.readUInt32LE(end + 16);
  if (count > LIMITS.entries || start >= end || start + bytes.readUInt32LE(end + 12) !== end) throw refused();

  const entries: ZipEntry[] = [];
  let at = start;
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY.bytes > end || bytes.readUInt32LE(at) !== ENTRY.signature) throw refused();
    const entry = readEntry(bytes, at);
    total += entry.inflated;
    if (!isHarmless(entry) || total > LIMITS.totalBytes) throw refused();
    entries.push(entry);
    at += ENTRY.bytes + lengthAfter(bytes, at);
  }
  if (at !== end || (total > LIMITS.ratioFrom && total / bytes.length > LIMITS.ratio)) throw refused();
  return entries;
}

/** The record that ends the file; its comment must reach exactly to the last byte. */
function findEnd(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END.bytes - 0xffff);
  for (let at = bytes.length - END.bytes; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) !== END.signature) continue;
    if (at + END.bytes + bytes.readUInt16LE(at + 20) === bytes.length) return at;
  }
  throw refused();
}

/** Bytes of name, extra and comment behind the fixed part of an entry. */
function lengthAfter(bytes: Buffer, at: number): number {
  return bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
}

function readEntry(bytes: Buffer, at: number): ZipEntry {
  const nameLength = bytes.readUInt16LE(at + 28);
  return {
    name: bytes.toString('utf8', at + ENTRY.bytes, at + ENTRY.bytes + nameLength),
    flags: bytes.readUInt16LE(at + 8),
    method: bytes.readUInt16LE(at + 10),
    packed: bytes.readUInt32LE(at + 20),
    inflated: bytes.readUInt32LE(at + 24),
    offset: bytes.readUInt32LE(at + 42),
  };
}

function isHarmless({ name, flags, packed, inflated }: ZipEntry): boolean {
  const encrypted = (flags & 1) === 1;
  const outside = /^[\\/]|(?:^|[\\/])\.\.(?:[\\/]|$)|^[a-z]:|\0/i.test(name);
  return !encrypted && !outside && packed !== IN_ZIP64 && inflated !== IN_ZIP64;
}
