import { drawText, textWidth, wrapText } from '~/platform/lettering/lettering';

/** What the preview picture of a shared link shows. */
export interface CardFacts {
  title: string;
  place: string;
  /** The money in one sentence. */
  finding: string;
  brand: string;
  /** 1 to 8: the colour of the sector. */
  colour: number;
  /** In tyiyn. */
  own: number;
  elsewhere: number;
  committed: number;
  gap: number;
}

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 72;
const INNER = WIDTH - 2 * MARGIN;
/** As in styles/tokens.css, light. */
const WOOL = '#f8f4ec';
const FELT = '#fffdf8';
const INK = '#1b222c';
const INK_SOFT = '#4f5965';
const MADDER = '#a02330';
const EDGE = '#747a82';
const JUNIPER = '#24643f';
const WALNUT = '#6a4b32';
const LAKE = '#0b5a73';
const SECTORS = [LAKE, JUNIPER, '#845600', '#5b3f94', '#a82c5c', '#94480a', WALNUT, '#545c0d'];
const HORNS =
  'M16 15V9c0-5-3.5-7.4-7-7.4C5.4 1.6 3.2 4 3.2 6.6c0 2.2 1.6 3.8 3.6 3.8 1.6 0 2.7-1.1 2.7-2.5M16 9c0-5 3.5-7.4 7-7.4 3.6 0 5.8 2.4 5.8 5 0 2.2-1.6 3.8-3.6 3.8-1.6 0-2.7-1.1-2.7-2.5';

/** The card as SVG of 1200 by 630. Texts are outlines, so no font is needed and nothing typed becomes markup. */
export function drawCard(facts: CardFacts): string {
  const size = wrapText(facts.title, { width: INNER, size: 66, most: 9 }).length > 3 ? 54 : 66;
  const title = wrapText(facts.title, { width: INNER, size, most: size === 66 ? 3 : 4 });
  const [place = ''] = wrapText(facts.place, { width: INNER, size: 32, most: 1 });
  const brandLeft = WIDTH - MARGIN - textWidth(facts.brand, 44);
  const [finding = ''] = wrapText(facts.finding, { width: brandLeft - MARGIN - 110, size: 34, most: 1 });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${WOOL}"/>`,
    `<rect width="${WIDTH}" height="16" fill="${SECTORS[(facts.colour - 1) % SECTORS.length] ?? LAKE}"/>`,
    drawText(place, { x: MARGIN, y: 104, size: 32, fill: INK_SOFT }),
    ...title.map((line, index) => drawText(line, { x: MARGIN, y: 190 + index * size * 1.2, size, fill: INK })),
    bar(facts),
    drawText(finding, { x: MARGIN, y: 532, size: 34, fill: INK }),
    mark(brandLeft - 62, 492),
    drawText(facts.brand, { x: brandLeft, y: 532, size: 44, fill: MADDER }),
    border(),
    '</svg>',
  ].join('');
}

function bar({ own, elsewhere, committed, gap }: CardFacts): string {
  const total = own + elsewhere + committed + gap;
  if (total <= 0) return '';
  const parts: [number, string][] = [
    [own, JUNIPER],
    [elsewhere, WALNUT],
    [committed, LAKE],
    [gap, FELT],
  ];
  let left = MARGIN;
  const drawn = parts.map(([amount, fill]) => {
    const width = (Math.max(0, amount) / total) * INNER;
    const rect = `<rect x="${round(left)}" y="440" width="${round(width)}" height="30" fill="${fill}"/>`;
    left += width;
    return rect;
  });
  return `${drawn.join('')}<rect x="${MARGIN}" y="440" width="${INNER}" height="30" fill="none" stroke="${EDGE}" stroke-width="2"/>`;
}

function mark(x: number, y: number): string {
  const horns = `<path d="${HORNS}" fill="none" stroke="${MADDER}" stroke-width="2.4" stroke-linecap="round"`;
  return `<g transform="translate(${x} ${y}) scale(1.5)">${horns}/>${horns} transform="rotate(180 16 16)"/></g>`;
}

/** The ram's horns along the lower edge, as on every page. */
function border(): string {
  const horns = Array.from(
    { length: Math.ceil(WIDTH / 64) },
    (_, index) => `<path d="${HORNS}" transform="translate(${index * 64} 592) scale(2)"/>`,
  );
  const seam = `<rect y="622" width="${WIDTH}" height="8" fill="${MADDER}"/>`;
  return `<g fill="none" stroke="${MADDER}" stroke-width="1.6" stroke-linecap="round">${horns.join('')}</g>${seam}`;
}

const round = (value: number) => Math.round(value * 10) / 10;
