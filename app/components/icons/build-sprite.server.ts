import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ICON_NAMES } from './icon-names';

export const SPRITE_FILE = fileURLToPath(new URL('../../../public/icons.svg', import.meta.url));

const LICENCE = '<!-- Lucide (lucide.dev), ISC licence, parts from Feather, MIT licence -->';

/** The drawing of one lucide icon, without the frame around it. Throws when lucide has no such icon. */
function drawing(name: string): string {
  const file = createRequire(import.meta.url).resolve(`lucide-static/icons/${name}.svg`);
  const inner = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(readFileSync(file, 'utf8'))?.[1];
  if (!inner) throw new Error(`${name} is not an icon of lucide-static`);
  return inner.replace(/\s*\n\s*/g, '').replaceAll(' />', '/>');
}

/** One SVG file with a symbol for each icon; strokes and size are set by `.icon` in the style sheet. */
export function buildSprite(): string {
  const symbols = ICON_NAMES.map((name) => `<symbol id="${name}" viewBox="0 0 24 24">${drawing(name)}</symbol>`);
  return `${LICENCE}\n<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(SPRITE_FILE, buildSprite());
