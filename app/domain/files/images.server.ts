import sharp, { type Sharp } from 'sharp';
import { AppError } from '~/platform/errors';
import { createTurns } from '~/platform/turns.server';
import { FILE_LIMITS, IMAGE_FORMATS, IMAGE_WIDTHS, type ImageFormat } from './file-kinds';

// One thread and no memory kept for each picture: the machine serves pages at the same time.
sharp.concurrency(1);
sharp.cache(false);

const TIMEOUT_SECONDS = 20;
const inTurn = createTurns(2, 20, () => new AppError('unavailable'));

export interface MadeImage {
  /** Of the picture as it stands upright, before it was made smaller. */
  width: number;
  height: number;
  /** Dominant colour, #rrggbb. */
  colour: string;
  sizes: { width: number; format: ImageFormat; bytes: Buffer }[];
}

/**
 * Makes the picture anew in three widths and three formats: turned upright, without EXIF, place, comments or anything
 * that was hidden behind its pixels. A picture smaller than a width keeps its own. Two are made at a time.
 * Throws `invalid` for the field `file` where it cannot be decoded or has too many pixels, `unavailable` when busy.
 */
export function makeImage(bytes: Buffer): Promise<MadeImage> {
  return inTurn(async () => {
    try {
      return await encodeAll(bytes);
    } catch (error) {
      if (error instanceof AppError) throw error;
      throw new AppError('invalid', { fields: { file: 'ideas.error_file_picture' } });
    }
  });
}

const read = (bytes: Buffer) =>
  sharp(bytes, { limitInputPixels: FILE_LIMITS.imagePixels, failOn: 'error', sequentialRead: true });

async function encodeAll(bytes: Buffer): Promise<MadeImage> {
  const { autoOrient, width: raw, height: rawHeight } = await read(bytes).metadata();
  const { width, height } = autoOrient ?? { width: raw, height: rawHeight };
  if (width * height > FILE_LIMITS.imagePixels) {
    throw new AppError('invalid', { fields: { file: 'ideas.error_file_pixels' } });
  }
  // Decoded once, made smaller once: the sizes below start from the largest that is kept.
  const { data, info } = await read(bytes)
    .timeout({ seconds: TIMEOUT_SECONDS })
    .autoOrient()
    .toColourspace('srgb')
    .resize({ width: Math.max(...IMAGE_WIDTHS), withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pixels = { raw: { width: info.width, height: info.height, channels: info.channels } };
  const { dominant } = await sharp(data, pixels).stats();
  const sizes: MadeImage['sizes'] = [];
  for (const size of IMAGE_WIDTHS) {
    for (const format of IMAGE_FORMATS) {
      const smaller = sharp(data, pixels)
        .timeout({ seconds: TIMEOUT_SECONDS })
        .resize({ width: size, withoutEnlargement: true });
      sizes.push({ width: size, format, bytes: await encode(smaller, format).toBuffer() });
    }
  }
  return { width, height, colour: toHex(dominant), sizes };
}

function encode(image: Sharp, format: ImageFormat): Sharp {
  if (format === 'avif') return image.avif({ quality: 50, effort: 2 });
  if (format === 'webp') return image.webp({ quality: 72, effort: 3 });
  return image.jpeg({ quality: 76, progressive: true });
}

function toHex({ r, g, b }: { r: number; g: number; b: number }): string {
  return `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
