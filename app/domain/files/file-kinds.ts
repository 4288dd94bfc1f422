/** Sizes that an upload may have, in bytes; forms tell them beforehand. */
export const FILE_LIMITS = {
  document: 20_000_000,
  image: 10_000_000,
  imagePixels: 40_000_000,
  /** Of one person in a day. */
  perDay: 100_000_000,
  /** Characters of a file's name, its extension included. */
  name: 100,
} as const;

export const IMAGE_WIDTHS = [320, 640, 1280] as const;

/** The formats in which each image is kept, the smallest first. */
export const IMAGE_FORMATS = ['avif', 'webp', 'jpg'] as const;
export type ImageFormat = (typeof IMAGE_FORMATS)[number];

export const IMAGE_MEDIA_TYPES: Record<ImageFormat, string> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
};

/** Documents by the extension that their name must have. */
export const DOCUMENT_MEDIA_TYPES: Record<string, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
};

/** Extensions of pictures that are taken in, and what their bytes must be. */
export const PICTURE_MEDIA_TYPES: Record<string, string> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};

/** Documents that can be freed of what names their maker; of the others nobody knows all that they tell. */
export const NAMELESS_EXTENSIONS: readonly string[] = ['docx', 'xlsx', 'pptx', 'odt', 'ods'];

const acceptOf = (...extensions: string[]) => extensions.map((extension) => `.${extension}`).join(',');
const PICTURES = Object.keys(PICTURE_MEDIA_TYPES);

/** The `accept` of a file field. */
export const ACCEPTED = {
  image: acceptOf(...PICTURES),
  document: acceptOf(...Object.keys(DOCUMENT_MEDIA_TYPES), ...PICTURES),
  nameless: acceptOf(...NAMELESS_EXTENSIONS, ...PICTURES),
} as const;

/** "PDF", "DOCX": how a page names a media type; empty for an unknown one. */
export function typeLabel(mediaType: string): string {
  const known = { ...DOCUMENT_MEDIA_TYPES, jpg: 'image/jpeg' };
  const extension = Object.entries(known).find(([, type]) => type === mediaType)?.[0] ?? '';
  return extension.toUpperCase();
}
