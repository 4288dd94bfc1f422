import { fileTypeFromBuffer } from 'file-type';
import { AppError } from '~/platform/errors';
import { DOCUMENT_MEDIA_TYPES, PICTURE_MEDIA_TYPES } from './file-kinds';
import { extensionOf } from './file-name';
import { readZipDirectory } from './zip-directory.server';

export interface Sniffed {
  kind: 'image' | 'document';
  mediaType: string;
  extension: string;
}

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
/** The container of doc, xls and ppt: which of them it is, only its name tells. */
const OLD_OFFICE = 'application/x-cfb';
const OLD_OFFICE_EXTENSIONS = ['doc', 'xls', 'ppt'];
/** A part that the office format of this extension always has. */
const REQUIRED_PART: Record<string, string> = {
  docx: 'word/document.xml',
  xlsx: 'xl/workbook.xml',
  pptx: 'ppt/presentation.xml',
};

/**
 * What the bytes are, by their own witness and in agreement with the extension of the name. What is unknown, disguised
 * or not on the list is refused. Throws `invalid` for the field `file`.
 */
export async function sniff(bytes: Buffer, name: string): Promise<Sniffed> {
  const extension = extensionOf(name);
  const expected = PICTURE_MEDIA_TYPES[extension] ?? DOCUMENT_MEDIA_TYPES[extension];
  if (!Object.hasOwn({ ...PICTURE_MEDIA_TYPES, ...DOCUMENT_MEDIA_TYPES }, extension) || !expected) throw refused();
  if (bytes.subarray(0, ZIP.length).equals(ZIP)) {
    const parts = readZipDirectory(bytes).map(({ name }) => name);
    const required = REQUIRED_PART[extension];
    if (required && !parts.includes(required)) throw refused();
  }
  const found = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime as string | undefined;
  const agrees = found === expected || (found === OLD_OFFICE && OLD_OFFICE_EXTENSIONS.includes(extension));
  if (!agrees) throw refused();
  return { kind: expected.startsWith('image/') ? 'image' : 'document', mediaType: expected, extension };
}

function refused(): AppError {
  return new AppError('invalid', { fields: { file: 'ideas.error_file_kind' } });
}
