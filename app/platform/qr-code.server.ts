import { create } from 'qrcode';

/** A QR code as one SVG path on a square of `size` units, with the margin of four units that readers need. */
export interface QrCode {
  size: number;
  path: string;
}

const MARGIN = 4;

/** The QR code of an address, with a quarter of it allowed to be torn or dirty: it hangs on walls. */
export function qrCode(text: string): QrCode {
  const { modules } = create(text, { errorCorrectionLevel: 'Q' });
  const { size, data } = modules;
  let path = '';
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const from = x;
      while (x < size && data[y * size + x]) x += 1;
      if (x > from) path += `M${from + MARGIN} ${y + MARGIN}h${x - from}v1h-${x - from}z`;
    }
  }
  return { size: size + 2 * MARGIN, path };
}
