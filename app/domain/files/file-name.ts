import { FILE_LIMITS } from './file-kinds';

// Controls, separators of paths, what shells and Windows forbid, and marks that turn the direction of writing:
// "photo\u202Egnp.exe" must not read as a picture.
const UNWANTED = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"|?*\\/]/gu;

/** The extension in small letters, without the dot; empty where there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

/**
 * A name to show and to download under: without path, control and direction characters, at most 100 characters, with
 * `extension`. Never used as a path. A name of which nothing remains becomes "file".
 */
export function cleanFileName(name: string, extension: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const dot = last.lastIndexOf('.');
  const stem = (dot > 0 ? last.slice(0, dot) : last)
    .replace(UNWANTED, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const room = FILE_LIMITS.name - extension.length - 1;
  return `${[...stem].slice(0, room).join('').trim() || 'file'}.${extension}`;
}

/**
 * `Content-Disposition: attachment` in both forms of RFC 6266: plain letters for old programs, the whole name in UTF-8
 * for the others.
 */
export function attachmentDisposition(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%;]/g, '_');
  // RFC 5987 lets fewer characters stand than encodeURIComponent does.
  const encoded = encodeURIComponent(name).replace(
    /['()*!]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
