import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sectors } from './sectors';

const DAC_LIST = '../shared/domain/dac-sectors.tsv';
const firstLevel = sectors.filter((sector) => !sector.parent);

describe('the sectors', () => {
  it('stand on two levels, each part after the sector it belongs to and with its icon and colour', () => {
    for (const sector of sectors.filter(({ parent }) => parent)) {
      const parent = firstLevel.find(({ slug }) => slug === sector.parent);
      expect(parent, sector.slug).toBeDefined();
      expect(sectors.findIndex(({ slug }) => slug === sector.parent)).toBeLessThan(sectors.indexOf(sector));
      expect([sector.icon, sector.colour]).toEqual([parent?.icon, parent?.colour]);
    }
  });

  it('have an address of their own and, on the first level, an icon and one of eight colours of their own', () => {
    expect(new Set(sectors.map(({ slug }) => slug)).size).toBe(sectors.length);
    expect(firstLevel.map(({ colour }) => colour)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(new Set(firstLevel.map(({ icon }) => icon)).size).toBe(8);
  });

  it('are named in three languages, in each with different names', () => {
    for (const lang of ['ky', 'ru', 'en'] as const) {
      for (const { name, slug } of sectors) expect(name[lang].trim().length, slug).toBeGreaterThan(2);
      expect(new Set(sectors.map(({ name }) => name[lang])).size).toBe(sectors.length);
    }
  });

  it('carry a purpose code of five digits, its name and a goal from 1 to 17', () => {
    for (const { slug, dacCode, dacName, sdg, source } of sectors) {
      expect(dacCode, slug).toMatch(/^\d{5}$/);
      expect(dacName.length, slug).toBeGreaterThan(5);
      expect(sdg, slug).toBeGreaterThanOrEqual(1);
      expect(sdg, slug).toBeLessThanOrEqual(17);
      expect(source, slug).toContain('IATI');
    }
  });

  it.skipIf(!existsSync(DAC_LIST))(`use active codes by the names of ${DAC_LIST} (skipped where it is absent)`, () => {
    const rows = readFileSync(DAC_LIST, 'utf8').trim().split('\n').slice(1);
    const active = new Map(rows.map((row) => row.split('\t')).map(([code, name, status]) => [code, { name, status }]));
    for (const { slug, dacCode, dacName } of sectors) {
      expect(active.get(dacCode), slug).toEqual({ name: dacName, status: 'active' });
    }
  });
});
