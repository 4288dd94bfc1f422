import { DOCUMENT_MEDIA_TYPES } from '../file-kinds';

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const OFFICE = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0';
const MANIFEST = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0';

/** The part of an OpenDocument in which it says what kind it is: it stands first, as it is. */
export const KIND_PART = 'mimetype';

/** What stands in place of a part in which an OpenDocument tells of itself: its kind, and otherwise nothing. */
export function replacementOf(part: string, extension: string, kept: readonly string[]): string {
  if (part === KIND_PART) return DOCUMENT_MEDIA_TYPES[extension] ?? '';
  if (part === 'META-INF/manifest.xml') return manifestOf(DOCUMENT_MEDIA_TYPES[extension] ?? '', kept);
  const root = part === 'meta.xml' ? 'document-meta' : 'document-settings';
  return `${XML}<office:${root} xmlns:office="${OFFICE}" office:version="1.2"/>`;
}

function manifestOf(mediaType: string, kept: readonly string[]): string {
  const entry = (path: string, type: string) =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;
  const entries = kept
    .filter((part) => part !== KIND_PART && !part.startsWith('META-INF/'))
    .map((part) => entry(part.replaceAll('&', '&amp;').replaceAll('"', '&quot;'), typeOf(part)));
  const all = [entry('/', mediaType), ...entries].join('');
  return `${XML}<manifest:manifest xmlns:manifest="${MANIFEST}" manifest:version="1.2">${all}</manifest:manifest>`;
}

function typeOf(part: string): string {
  if (part.endsWith('.xml')) return 'text/xml';
  return /\.png$/i.test(part) ? 'image/png' : 'image/jpeg';
}
