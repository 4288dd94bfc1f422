import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FundingBar, FundingChart, type FundingPart } from './funding-bar';
import { segments } from './shares';

const PARTS: FundingPart[] = [
  { kind: 'own', label: 'Өз салымы', amount: 100, text: '100 сом' },
  { kind: 'elsewhere', label: 'Бюджет', amount: 0, text: '0 сом' },
  { kind: 'committed', label: 'Донор', amount: 100, text: '100 сом' },
  { kind: 'pledged', label: 'Убада', amount: 50, text: '50 сом' },
  { kind: 'gap', label: 'Жетпейт', amount: 50, text: '50 сом' },
];

const WORDS = { table: 'Таблица', part: 'Булак', amount: 'Сумма', share: 'Үлүшү', total: 'Баары' };

describe('the parts of a funding bar', () => {
  it('count an overfunded gap as nothing', () => {
    expect(segments([50, 50, -20])[2]).toEqual({ start: 100, width: 0 });
  });
});

describe('a funding bar', () => {
  const html = renderToStaticMarkup(<FundingBar id="water" parts={PARTS} finding="Жетпейт: 50 сом" />);

  it('draws the parts that have money, one after the other, as wide as their share', () => {
    const solid = [...html.matchAll(/<rect class="(part-\w+)" x="([\d.]+)%" width="([\d.]+)%"/g)].map(
      ([, part, start, width]) => [part, Number(start), Number(width)],
    );
    expect(solid).toEqual([
      ['part-own', 0, 33.33],
      ['part-committed', 33.33, 33.33],
      ['part-pledged', 66.67, 16.67],
      ['part-gap', 83.33, 16.67],
    ]);
  });

  it('tells the parts apart on black-and-white paper by a weave of their own', () => {
    const used = [...html.matchAll(/fill="url\(#([\w-]+)\)"/g)].map(([, id]) => id);
    expect(used).toEqual(['water-committed', 'water-pledged']);
    for (const id of used) expect(html).toContain(`<pattern id="${id}"`);
  });

  it('says its finding in words and hides the drawing from screen readers', () => {
    expect(html).toContain('<figcaption class="finding">Жетпейт: 50 сом</figcaption>');
    expect(html).toContain('<svg class="bar" aria-hidden="true">');
  });
});

describe('a funding chart', () => {
  it('gives the same figures as a table, with a total', () => {
    const html = renderToStaticMarkup(
      <FundingChart
        id="water"
        parts={PARTS}
        finding="Жетпейт: 50 сом"
        words={WORDS}
        total="300 сом"
        percent={(value) => `${value} %`}
      />,
    );
    const cells = [...html.matchAll(/<td class="number">([^<]*)<\/td>/g)].map(([, text]) => text);
    expect(cells).toEqual([
      '100 сом',
      '33 %',
      '0 сом',
      '0 %',
      '100 сом',
      '33 %',
      '50 сом',
      '17 %',
      '50 сом',
      '17 %',
      '300 сом',
      '100 %',
    ]);
  });
});
