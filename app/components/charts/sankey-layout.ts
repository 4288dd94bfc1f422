import { type SankeyGraph, sankey, sankeyJustify, sankeyLinkHorizontal } from 'd3-sankey';
import { textWidth, wrapText } from '~/platform/lettering/lettering';

export interface FlowItem {
  key: string;
  label: string;
  lang?: string;
  href?: string;
  /** Any one unit; what is not positive does not flow. */
  amount: number;
  text: string;
}

export interface FlowNode {
  item: FlowItem;
  side: 'source' | 'whole' | 'use';
  x: number;
  y: number;
  width: number;
  height: number;
  /** The label in as many lines as the room beside the node takes; the figure follows the last. */
  lines: string[];
  /** Whether the figure has a line of its own. */
  isFigureBelow: boolean;
}

export interface FlowLink {
  key: string;
  path: string;
  width: number;
  side: 'source' | 'use';
}

export interface Flow {
  width: number;
  height: number;
  nodes: FlowNode[];
  links: FlowLink[];
}

/** More than these on either side and the names would stand one upon the other. */
export const MOST_FLOWS = 11;

const WIDTH = 760;
const LABEL_ROOM = 230;
const NODE_WIDTH = 12;
const NODE_GAP = 44;
const LEAST_HEIGHT = 320;
export const FLOW_TEXT = 15;
/** Fonts of the reader's system may be wider than the one that is measured. */
const WIDER = 1.12;

interface Stop {
  item: FlowItem;
  side: FlowNode['side'];
}

type Graph = SankeyGraph<Stop, { side: FlowLink['side'] }>;

function graphOf(sources: readonly FlowItem[], whole: FlowItem, uses: readonly FlowItem[]) {
  const nodes: Stop[] = [
    ...sources.map((item) => ({ item, side: 'source' as const })),
    { item: whole, side: 'whole' },
    ...uses.map((item) => ({ item, side: 'use' as const })),
  ];
  const middle = sources.length;
  const links = [
    ...sources.map(({ amount }, index) => ({ source: index, target: middle, value: amount, side: 'source' as const })),
    ...uses.map(({ amount }, index) => ({
      source: middle,
      target: middle + 1 + index,
      value: amount,
      side: 'use' as const,
    })),
  ];
  return { nodes, links };
}

const MOST_LABEL_LINES = 2;

/** At most two lines in all: a long name goes over both, and its figure stands beside its end if there is room. */
function labelLines({ label, text }: FlowItem, room: number): Pick<FlowNode, 'lines' | 'isFigureBelow'> {
  const width = room / WIDER;
  const fits = (line: string) => textWidth(`${line} ${text}`, FLOW_TEXT) <= width;
  const lines = wrapText(label, { width, size: FLOW_TEXT, most: MOST_LABEL_LINES });
  const isFigureBelow = lines.length < MOST_LABEL_LINES;
  if (isFigureBelow || fits(lines.at(-1) ?? '')) return { lines, isFigureBelow };
  const figure = textWidth(` ${text}`, FLOW_TEXT);
  const first = lines[0] ?? '';
  const rest = label.slice(first.length).trim();
  return { lines: [first, ...wrapText(rest, { width: width - figure, size: FLOW_TEXT, most: 1 })], isFigureBelow };
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Money as streams from its sources through one whole to its uses; names stand beside their ends. */
export function flowLayout(sources: readonly FlowItem[], whole: FlowItem, uses: readonly FlowItem[]): Flow {
  const positive = (items: readonly FlowItem[]) => items.filter(({ amount }) => amount > 0);
  const [into, outOf] = [positive(sources), positive(uses)];
  const height = Math.max(LEAST_HEIGHT, 60 + (NODE_GAP + 12) * Math.max(into.length, outOf.length));
  const layout = sankey<Stop, { side: FlowLink['side'] }>()
    .nodeWidth(NODE_WIDTH)
    .nodePadding(NODE_GAP)
    .nodeAlign(sankeyJustify)
    .nodeSort(null)
    .linkSort(null)
    .extent([
      [LABEL_ROOM, 28],
      [WIDTH - LABEL_ROOM, height - 24],
    ]);
  const graph: Graph = layout(graphOf(into, whole, outOf));
  const draw = sankeyLinkHorizontal();
  return {
    width: WIDTH,
    height,
    nodes: graph.nodes.map(({ item, side, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => ({
      item,
      side,
      x: round(x0),
      y: round(y0),
      width: round(x1 - x0),
      height: round(Math.max(1, y1 - y0)),
      ...labelLines(item, LABEL_ROOM - 16),
    })),
    links: graph.links.map((link, index) => ({
      key: `${link.side}-${index}`,
      path: (draw(link) ?? '').replace(/\d+\.\d+/g, (number) => String(round(Number(number)))),
      width: round(Math.max(1, link.width ?? 0)),
      side: link.side,
    })),
  };
}
