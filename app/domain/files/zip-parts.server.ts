import { promisify } from 'node:util';
import { crc32, deflateRaw, inflateRaw } from 'node:zlib';
import type { ZipEntry } from './zip-directory.server';

const inflate = promisify(inflateRaw);
const deflate = promisify(deflateRaw);

const LOCAL = { signature: 0x04034b50, bytes: 30 } as const;
const STORED = 0;
const DEFLATED = 8;
/** 1 January 1980: when a part was written says something of who wrote it, and no reader needs it. */
const NO_DATE = 0x0021;

/**
 * The bytes of one entry of an archive; null where they are not what its directory declares. More than was declared is
 * an error of the inflating itself, so a liar costs no more than it declared.
 */
export async function readEntry(
  bytes: Buffer,
  { offset, packed, inflated: size, method, name }: ZipEntry,
): Promise<Buffer | null> {
  if (offset + LOCAL.bytes > bytes.length || bytes.readUInt32LE(offset) !== LOCAL.signature) return null;
  const begin = offset + LOCAL.bytes + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const data = bytes.subarray(begin, begin + packed);
  if (name.includes('\0') || data.length !== packed) return null;
  const plain =
    method === DEFLATED ? await inflate(data, { maxOutputLength: Math.max(size, 1) }).catch(() => null) : data;
  return plain?.length === size ? plain : null;
}

/** A part as it goes into an archive. */
export interface PackedPart {
  name: string;
  method: number;
  crc: number;
  size: number;
  data: Buffer;
}

/** A part that goes in as it is. */
export function storedPart(name: string, data: Buffer): PackedPart {
  return { name, method: STORED, crc: crc32(data), size: data.length, data };
}

/** A part that is made smaller first. */
export async function deflatedPart(name: string, data: Buffer): Promise<PackedPart> {
  return { name, method: DEFLATED, crc: crc32(data), size: data.length, data: await deflate(data) };
}

/** An archive of these parts in this order: nothing before, between or behind them. */
export function zipOf(parts: readonly PackedPart[]): Buffer {
  const [locals, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const part of parts) {
    const { name, data } = part;
    const facts = factsOf(part);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const local = [Buffer.from('PK\u0003\u0004', 'latin1'), facts, Buffer.from(name), data];
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), facts, place, Buffer.from(name));
    locals.push(...local);
    offset += local.reduce((sum, piece) => sum + piece.length, 0);
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, listed, end]);
}

/** What both headers of a part say alike. */
function factsOf({ name, method, crc, size, data }: PackedPart): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  // Names are in UTF-8.
  facts.writeUInt16LE(0x0800, 2);
  facts.writeUInt16LE(method, 4);
  facts.writeUInt16LE(NO_DATE, 8);
  facts.writeUInt32LE(crc, 10);
  facts.writeUInt32LE(data.length, 14);
  facts.writeUInt32LE(size, 18);
  facts.writeUInt16LE(Buffer.byteLength(name), 22);
  return facts;
}
