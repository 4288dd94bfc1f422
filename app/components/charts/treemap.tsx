import { classNames } from '../class-names';
import {
  drawnSize,
  linePlace,
  type TreemapBox,
  type TreemapItem,
  type TreemapSize,
  treemapLayout,
} from './treemap-layout';
import { hueAt } from './weave-fill';

/** A phone's and a page's drawing: text that shrinks with its drawing would be too small on the phone. */
const SIZES: (TreemapSize & { name: 'narrow' | 'wide' })[] = [
  { name: 'narrow', width: 328, height: 420, text: 14 },
  { name: 'wide', width: 760, height: 420, text: 15 },
];

const round = (value: number) => Math.round(value * 10) / 10;

function Box({ box, index, text }: { box: TreemapBox; index: number; text: number }) {
  const { item, lines } = box;
  const { width, height } = drawnSize(box);
  const drawing = (
    <>
      <title>{`${item.label}: ${item.text}`}</title>
      <rect className={`chart-part hue-${hueAt(index)}`} width={round(width)} height={round(height)} />
      {lines.map((line, at) => {
        const { x, y } = linePlace(at, text);
        return (
          <text key={y} className={classNames(at === lines.length - 1 && 'chart-figure')} x={x} y={round(y)}>
            {line}
          </text>
        );
      })}
    </>
  );
  const place = `translate(${round(box.x)} ${round(box.y)})`;
  return (
    <g transform={place} lang={item.lang}>
      {item.href ? <a href={item.href}>{drawing}</a> : drawing}
    </g>
  );
}

/** A patchwork whose pieces are as large as the amounts; each leads on. Small pieces are named by the table alone. */
export function Treemap({ items }: { items: TreemapItem[] }) {
  return SIZES.map(({ name, ...size }) => (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the chart's finding names it, and each piece has a title
    <svg
      key={name}
      className={`chart-map chart-map-${name}`}
      viewBox={`0 0 ${size.width} ${size.height}`}
      fontSize={size.text}
    >
      {treemapLayout(items, size).map((box, index) => (
        <Box key={box.item.key} box={box} index={index} text={size.text} />
      ))}
    </svg>
  ));
}
