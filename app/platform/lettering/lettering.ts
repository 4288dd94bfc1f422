import literata from './literata-650.json';

// Outlines of the heading font (Literata 650, OFL: app/styles/fonts/OFL.txt), so that a picture with words needs no
// font file and no font of the system, and is measured exactly before it is drawn.
const glyphs = literata.glyphs as unknown as Record<string, [advance: number, path: string]>;
const { unitsPerEm } = literata;

/** Spaces that the font lacks are drawn as a plain one; letters that it lacks are left out. */
function lettersOf(text: string): [number, string][] {
  return [...text.normalize('NFC').replace(/\s/gu, ' ')].flatMap((letter) => {
    const glyph = Object.hasOwn(glyphs, letter) ? glyphs[letter] : undefined;
    return glyph ? [glyph] : [];
  });
}

/** The width of a line of text in pixels. */
export function textWidth(text: string, size: number): number {
  return (lettersOf(text).reduce((sum, [advance]) => sum + advance, 0) * size) / unitsPerEm;
}

/** SVG of a line of text whose baseline begins at (x, y). Holds nothing of the text but outlines. */
export function drawText(text: string, at: { x: number; y: number; size: number; fill: string }): string {
  const scale = at.size / unitsPerEm;
  let left = 0;
  const drawn = lettersOf(text).map(([advance, path]) => {
    const placed = path ? `<path transform="translate(${left})" d="${path}"/>` : '';
    left += advance;
    return placed;
  });
  return `<g fill="${at.fill}" transform="translate(${at.x} ${at.y}) scale(${scale} ${-scale})">${drawn.join('')}</g>`;
}

/** The text in at most `most` lines of at most `width` pixels; what does not fit ends with an ellipsis. */
export function wrapText(text: string, { width, size, most }: { width: number; size: number; most: number }): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  if (line) lines.push(line);
  const shown = lines.slice(0, most);
  if (lines.length > most) shown.push(`${shown.pop() ?? ''}…`);
  return shown.map((full) => shortened(full, width, size));
}

/** A line that fits: letters are taken off its end until it does. */
function shortened(line: string, width: number, size: number): string {
  if (textWidth(line, size) <= width) return line;
  const letters = [...line.replace(/…$/, '')];
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
