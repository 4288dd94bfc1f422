import { setImmediate as nextTurn } from 'node:timers/promises';
import sharp from 'sharp';
import { AppError } from '~/platform/errors';
import { createTurns } from '~/platform/turns.server';
import { FILE_LIMITS } from '../file-kinds';
import { readZipDirectory, type ZipEntry } from '../zip-directory.server';
import { deflatedPart, type PackedPart, readEntry, storedPart, zipOf } from '../zip-parts.server';
import { namelessXml } from './nameless-xml';
import { type PartRule, ruleOf } from './office-parts';
import { KIND_PART, replacementOf } from './open-document';
import { cleanRelations, cleanTypes } from './package-lists';
import { NotPlainXml } from './xml-scan';

/** A hundred pages of text have about 2 MB. */
const LIMITS = { xmlBytes: 20_000_000, partBytes: 8_000_000, pictures: 60 } as const;
const inTurn = createTurns(1, 10, () => new AppError('unavailable'));

/** An office document on its way: what becomes of each of its parts. */
interface Plan {
  bytes: Buffer;
  extension: string;
  rules: Map<string, PartRule>;
}

/** Thrown where something in the file may name its maker and nobody can tell. */
function refused(): AppError {
  return new AppError('invalid', { fields: { file: 'ideas.error_file_tells' } });
}

/**
 * An office document without what names its maker: facts, authors of changes, paths, previews, settings of printers,
 * and what cameras wrote into its pictures. Its text and pictures stay. Documents with parts that cannot be looked
 * into (notes of reviewers, embedded files, macros) are refused. One is made at a time. Throws `invalid` for the field
 * `file`, `unavailable` when busy.
 */
export function namelessOffice(bytes: Buffer, extension: string): Promise<Buffer> {
  return inTurn(async () => {
    try {
      return await cleaned(bytes, extension);
    } catch (error) {
      throw error instanceof NotPlainXml ? refused() : error;
    }
  });
}

async function cleaned(bytes: Buffer, extension: string): Promise<Buffer> {
  const entries = readZipDirectory(bytes).filter(({ name }) => !name.endsWith('/'));
  const rules = new Map(entries.map(({ name }) => [name, ruleOf(extension, name)]));
  const plan: Plan = { bytes, extension, rules };
  if (rules.size !== entries.length || !isWithinLimits(entries, plan)) throw refused();
  const parts: PackedPart[] = [];
  for (const entry of entries) {
    if (rules.get(entry.name) === 'drop') continue;
    parts.push(await cleanPart(entry, plan));
    await nextTurn();
  }
  return zipOf(parts.sort((a, b) => Number(b.name === KIND_PART) - Number(a.name === KIND_PART)));
}

function isWithinLimits(entries: readonly ZipEntry[], { rules }: Plan): boolean {
  const of = (...wanted: PartRule[]) => entries.filter(({ name }) => wanted.includes(rules.get(name) ?? 'refuse'));
  const xml = of('xml', 'types', 'relations').map(({ inflated }) => inflated);
  const total = xml.reduce((sum, size) => sum + size, 0);
  const isSmall = total <= LIMITS.xmlBytes && xml.every((size) => size <= LIMITS.partBytes);
  return isSmall && of('picture').length <= LIMITS.pictures && of('refuse').length === 0;
}

async function cleanPart(entry: ZipEntry, { bytes, extension, rules }: Plan): Promise<PackedPart> {
  const { name } = entry;
  const rule = rules.get(name);
  const isGone = (part: string) => rules.get(part) === 'drop';
  if (rule === 'replace') {
    const kept = [...rules.keys()].filter((part) => !isGone(part));
    return storedPart(name, Buffer.from(replacementOf(name, extension, kept)));
  }
  const plain = await readEntry(bytes, entry);
  if (!plain) throw new AppError('invalid', { fields: { file: 'ideas.error_file_archive' } });
  if (rule === 'picture') return storedPart(name, await namelessPicture(plain, name));
  const xml = textOf(plain);
  if (rule === 'types') return deflatedPart(name, Buffer.from(cleanTypes(xml, isGone)));
  if (rule === 'relations') return deflatedPart(name, Buffer.from(cleanRelations(xml, name, isGone)));
  return deflatedPart(name, Buffer.from(namelessXml(xml)));
}

/** Only UTF-8: in another encoding the same letters would be other bytes, and go unseen. */
function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refused();
  }
}

async function namelessPicture(bytes: Buffer, name: string): Promise<Buffer> {
  const picture = sharp(bytes, { limitInputPixels: FILE_LIMITS.imagePixels, failOn: 'error' }).autoOrient();
  const remade = /\.png$/i.test(name) ? picture.png() : picture.jpeg({ quality: 85 });
  return remade.toBuffer().catch(() => {
    throw refused();
  });
}
