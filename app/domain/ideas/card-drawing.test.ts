import { renderAsync } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { type CardFacts, drawCard } from './card-drawing';

const facts: CardFacts = {
  title: 'Мектепке жана аялдамага баруучу төрт караңгы көчөгө жарык',
  place: 'Сулайман-Тоо · Көчөлөрдү жарыктандыруу',
  finding: 'Жетпейт: 997 400 сом',
  brand: 'Ашар',
  colour: 3,
  own: 254_400,
  elsewhere: 397_500,
  committed: 0,
  gap: 997_400,
};

describe('the preview picture of an idea', () => {
  it('is a PNG of 1200 by 630 under 100 KB, drawn without a font of the system', async () => {
    const image = await renderAsync(drawCard(facts), { font: { loadSystemFonts: false } });
    expect([image.width, image.height]).toEqual([1200, 630]);
    expect(image.asPng().length).toBeLessThan(100_000);
  });

  it('holds no text, so that nothing typed becomes markup', () => {
    const hostile = '</svg><script>alert(1)</script>&"\'<image href="file:///etc/passwd"/>';
    const svg = drawCard({ ...facts, title: hostile, place: hostile, finding: hostile, brand: hostile });
    expect(svg).not.toMatch(/<text|<script|<image|passwd|href/);
  });

  it('draws a title of 120 capitals, no title and no money', async () => {
    for (const title of ['Ш'.repeat(120), 'Ж Ө '.repeat(30), '']) {
      const svg = drawCard({ ...facts, title, own: 0, elsewhere: 0, gap: 0 });
      expect(svg).not.toContain('NaN');
      expect((await renderAsync(svg, { font: { loadSystemFonts: false } })).width).toBe(1200);
    }
  });
});
