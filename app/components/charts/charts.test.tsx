import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { BarList } from './bar-list';
import { barScale, divergingScale } from './bar-scale';
import { flowLayout } from './sankey-layout';
import { MOST_BOXES, type TreemapItem, treemapLayout } from './treemap-layout';

const tyiyn = fc.integer({ min: -10_000_000_000, max: 900_000_000_000 });
const items = (amounts: number[]): TreemapItem[] =>
  amounts.map((amount, index) => ({
    key: String(index),
    label: `Сап ${index}`,
    amount,
    text: String(amount),
    short: `${index} %`,
  }));

describe('a patchwork', () => {
  const size = { width: 328, height: 420, text: 13 };

  it('gives each positive amount an area in its proportion, and nothing to the others', () => {
    fc.assert(
      fc.property(fc.array(tyiyn, { maxLength: MOST_BOXES }), (amounts) => {
        const boxes = treemapLayout(items(amounts), size);
        const positive = amounts.filter((amount) => amount > 0);
        const total = positive.reduce((sum, amount) => sum + amount, 0);
        expect(boxes).toHaveLength(positive.length);
        for (const { item, width, height } of boxes) {
          const area = (width * height) / (size.width * size.height);
          expect(area).toBeCloseTo(item.amount / total, 6);
        }
      }),
    );
  });

  it('writes only what fits into its piece', () => {
    const boxes = treemapLayout(items([900, 60, 20, 5, 1]), size);
    expect(boxes[0]?.lines).toEqual(['Сап 0', '0 %']);
    expect(boxes.at(-1)?.lines).toEqual([]);
  });
});

describe('streams', () => {
  it('are as wide as their amounts on both sides of the whole', () => {
    const flow = flowLayout(items([300, 100]), { key: 'w', label: 'Бюджет', amount: 400, text: '' }, items([200, 200]));
    const widths = (side: string) => flow.links.filter((link) => link.side === side).map(({ width }) => width);
    const [large = 0, small = 1] = widths('source');
    expect(large / small).toBeCloseTo(3, 1);
    expect(widths('use')[0]).toBeCloseTo((large + small) / 2, 0);
  });

  it('leave out what does not flow', () => {
    const flow = flowLayout(items([300, 0, -5]), { key: 'w', label: 'Бюджет', amount: 1, text: '' }, items([300]));
    expect(flow.nodes).toHaveLength(3);
  });
});

describe('the scale of bars', () => {
  it('keeps every bar inside the drawing and begins each at nothing', () => {
    fc.assert(
      fc.property(fc.array(tyiyn, { minLength: 1 }), (amounts) => {
        for (const scale of [barScale(amounts), divergingScale(amounts)]) {
          for (const amount of amounts) {
            const { start, width } = scale.span(amount);
            expect(start).toBeGreaterThanOrEqual(0);
            expect(start + width).toBeLessThanOrEqual(100.02);
            expect(amount < 0 ? start + width : start).toBeCloseTo(scale.zero, 1);
          }
        }
      }),
    );
  });

  it('draws no bar where no figure was given, and an empty one for nought', () => {
    const html = renderToStaticMarkup(
      <BarList
        items={[
          { key: 'a', label: 'Жайыт', amount: null, text: 'берилген эмес' },
          { key: 'b', label: 'Айып', amount: 0, text: '0' },
        ]}
      />,
    );
    expect(html.match(/<svg/g)).toHaveLength(1);
    expect(html).toContain('width="0%"');
  });
});
