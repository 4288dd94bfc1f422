import { create } from 'qrcode';
import { describe, expect, it } from 'vitest';
import { qrCode } from './qr-code.server';

/** The dark units that a path of runs fills, as "x,y". */
function darkUnits(path: string): Set<string> {
  const units = new Set<string>();
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let step = 0; step < Number(width); step += 1) units.add(`${Number(x) + step},${y}`);
  }
  return units;
}

describe('a QR code', () => {
  it('fills exactly the dark modules, within a margin of four', () => {
    const text = 'https://ashar.example/h/12';
    const { size, path } = qrCode(text);
    const { modules } = create(text, { errorCorrectionLevel: 'Q' });
    const expected = new Set<string>();
    for (let y = 0; y < modules.size; y += 1) {
      for (let x = 0; x < modules.size; x += 1) if (modules.get(y, x)) expected.add(`${x + 4},${y + 4}`);
    }
    expect(size).toBe(modules.size + 8);
    expect(darkUnits(path)).toEqual(expected);
  });
});
