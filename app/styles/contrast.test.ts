import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

type Tokens = Record<string, string>;

/** The colours of one block of the token sheet, by name. */
function colours(block: string): Tokens {
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

const [light = {}, preferred = {}, chosen = {}] = css.split(':root').slice(1).map(colours);

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(tokens: Tokens, text: string, ground: string): number {
  const [a, b] = [text, ground].map((name) => luminance(tokens[name] ?? '')).sort((x, y) => y - x);
  return ((a ?? 0) + 0.05) / ((b ?? 0) + 0.05);
}

const TEXTS = ['ink', 'ink-soft', 'lake', 'lake-deep', 'madder', 'saffron', 'juniper', 'ember'];
const HUES = ['iris', 'poppy', 'apricot', 'walnut', 'steppe'];
const SOFT = ['lake', 'saffron', 'juniper', 'ember'];

/** Text on its ground; the felt on a coloured ground is the text of buttons and ticks. */
const PAIRS: [string, string][] = [
  ...[...TEXTS, ...HUES].flatMap((name): [string, string][] => [
    [name, 'wool'],
    [name, 'felt'],
  ]),
  ...SOFT.flatMap((name): [string, string][] => [
    [name, `${name}-soft`],
    ['ink', `${name}-soft`],
  ]),
  ['lake-deep', 'lake-soft'],
];

describe.each([
  ['light', light],
  ['dark', chosen],
])('the %s colours', (_, tokens) => {
  it.each(PAIRS)('show %s on %s with at least 4.5:1', (text, ground) => {
    expect(contrast(tokens, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['wool', 'felt'])('show the edges of controls on %s with at least 3:1', (ground) => {
    expect(contrast(tokens, 'edge', ground)).toBeGreaterThanOrEqual(3);
  });
});

describe('the dark theme', () => {
  it('is the same whether the system prefers it or a person has switched to it', () => {
    expect(Object.keys(chosen).length).toBeGreaterThan(15);
    expect(preferred).toEqual(chosen);
  });

  it('replaces every colour of the light one but the focus ring', () => {
    expect(Object.keys(light).filter((name) => !(name in chosen))).toEqual(['focus']);
  });
});
