import { type HierarchyRectangularNode, hierarchy, treemap, treemapSquarify } from 'd3-hierarchy';
import { textWidth, wrapText } from '~/platform/lettering/lettering';

/** More boxes than these cannot be told apart. */
export const MOST_BOXES = 40;

export interface TreemapItem {
  key: string;
  label: string;
  lang?: string;
  href?: string;
  /** Any one unit; what is not positive has no area and is left out. */
  amount: number;
  /** The amount as the page shows it, told with the label of the piece. */
  text: string;
  /** What is written in the piece: a share, since amounts are too long. */
  short: string;
}

export interface TreemapBox {
  item: TreemapItem;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Lines of the label that fit, then the figure; empty in a small box, which the table names. */
  lines: string[];
}

export interface TreemapSize {
  width: number;
  height: number;
  /** Size of the letters. */
  text: number;
}

const GAP = 3;
const PADDING = 6;
const LINE_HEIGHT = 1.25;
const MOST_LINES = 3;
/** Fonts of the reader's system may be wider than the one that is measured. */
const WIDER = 1.12;

interface Branch {
  item: TreemapItem | null;
  children?: Branch[];
}

function linesIn(item: TreemapItem, width: number, height: number, size: number): string[] {
  const room = (width - 2 * PADDING) / WIDER;
  const most = Math.floor((height - 2 * PADDING) / (size * LINE_HEIGHT));
  if (most < 1 || textWidth(item.short, size) > room) return [];
  const longest = Math.max(...item.label.split(/\s+/u).map((word) => textWidth(word, size)));
  if (most < 2 || longest > room) return [item.short];
  return [...wrapText(item.label, { width: room, size, most: Math.min(MOST_LINES, most - 1) }), item.short];
}

/** Boxes whose areas are to one another as the amounts are, the largest first. */
export function treemapLayout(items: readonly TreemapItem[], { width, height, text }: TreemapSize): TreemapBox[] {
  const children = items.filter(({ amount }) => amount > 0).map((item): Branch => ({ item }));
  const root = hierarchy<Branch>({ item: null, children })
    .sum(({ item }) => item?.amount ?? 0)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const drawn = treemap<Branch>().tile(treemapSquarify).size([width, height])(root);
  return drawn.leaves().flatMap((leaf) => (leaf.data.item ? [boxOf(leaf, leaf.data.item, text)] : []));
}

function boxOf(leaf: HierarchyRectangularNode<Branch>, item: TreemapItem, text: number): TreemapBox {
  const [width, height] = [leaf.x1 - leaf.x0, leaf.y1 - leaf.y0];
  return { item, x: leaf.x0, y: leaf.y0, width, height, lines: linesIn(item, width - GAP, height - GAP, text) };
}

/** What is drawn of a box: itself without the seam to its neighbours, which is taken from each alike. */
export function drawnSize({ width, height }: TreemapBox): { width: number; height: number } {
  return { width: Math.max(0.5, width - GAP), height: Math.max(0.5, height - GAP) };
}

/** Where the line with this number is written, from the corner of its box. */
export function linePlace(index: number, text: number): { x: number; y: number } {
  return { x: PADDING, y: PADDING + text * (1 + index * LINE_HEIGHT) };
}
