import { asc } from 'drizzle-orm';
import type { Lang } from '~/i18n/languages';
import { kept } from '~/platform/kept.server';
import { db, tables } from '~db/index.server';
import { type SectorRegister, sectorRegisterOf } from './sector';

const FRESH_MS = 30_000;

/** The sectors, kept in memory. */
export const sectorRegister: () => Promise<SectorRegister> = kept('sectors', FRESH_MS, async () => {
  const { sectors } = tables;
  const rows = await db().select().from(sectors).orderBy(asc(sectors.position), asc(sectors.id));
  return sectorRegisterOf(
    rows.map(({ nameKy, nameRu, nameEn, position: _position, ...row }) => ({
      ...row,
      names: { ky: nameKy, ru: nameRu, en: nameEn },
    })),
  );
});

/** The name of a sector in `lang`; empty for null and for an id that is not in the register. */
export async function sectorName(id: string | null, lang: Lang): Promise<string> {
  if (!id) return '';
  return (await sectorRegister()).byId(id)?.names[lang] ?? '';
}

export interface SectorOptionGroup {
  label: string;
  options: { value: string; label: string }[];
}

/**
 * Sectors in use, for a select: a group for each of the first level, which begins with itself. `value` says what the
 * form sends: slugs are a third of the bytes of ids.
 */
export async function sectorOptions(lang: Lang, value: 'id' | 'slug' = 'id'): Promise<SectorOptionGroup[]> {
  const register = await sectorRegister();
  const inUse = (parentId: string | null) => register.partsOf(parentId).filter((sector) => sector.retiredAt === null);
  return inUse(null).map((first) => ({
    label: first.names[lang],
    options: [first, ...inUse(first.id)].map((sector) => ({ value: sector[value], label: sector.names[lang] })),
  }));
}
