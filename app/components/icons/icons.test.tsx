import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { buildSprite, SPRITE_FILE } from './build-sprite.server';
import { Icon } from './icon';

describe('icons', () => {
  it('come from a sprite that is up to date with the list of names', () => {
    expect(readFileSync(SPRITE_FILE, 'utf8')).toBe(buildSprite());
  });

  it('are hidden from screen readers unless they say something of their own', () => {
    expect(renderToStaticMarkup(<Icon name="bell" />)).toContain('aria-hidden="true"');
    const named = renderToStaticMarkup(<Icon name="bell" label="Жаңы билдирүү" />);
    expect(named).toContain('role="img" aria-label="Жаңы билдирүү"');
    expect(named).not.toContain('aria-hidden');
  });
});
