import { eq } from 'drizzle-orm';
import { recordAct } from '~/domain/audit/acts.server';
import type { Lang } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { newId } from '~/platform/ids.server';
import { freeSlug, slugOf } from '~/platform/slug';
import { type Reader, tables, touch, transaction } from '~db/index.server';
import { editRegisterPolicy, type RegisterActor } from './register.policy';

/** Pages that show sectors are made anew when this topic is touched. */
const SECTORS_TOPIC = 'sectors';

/** What the register says of a sector. */
export interface SectorFacts {
  names: Record<Lang, string>;
  /** Name of an icon of the sprite. */
  icon: string;
  /** 1 to 8. */
  colour: number;
  /** OECD DAC purpose code: five digits. */
  dacCode: string | null;
  /** Number of a sustainable development goal, 1 to 17. */
  sdg: number | null;
  /** A retired sector stays with its ideas and is offered to no new one. */
  isRetired: boolean;
}

/**
 * Adds a sector as the last of the first level, or of the parts of another. Returns its slug.
 * Throws sign_in, forbidden, not_found (the sector above), closed (a part has no parts).
 */
export async function addSector(actor: RegisterActor, parentSlug: string | null, facts: SectorFacts): Promise<string> {
  return transaction({ key: 'sectors' }, async (tx) => {
    assertMay(editRegisterPolicy(actor));
    const parent = parentSlug ? await findSector(tx, parentSlug) : null;
    if (parent?.parentId) throw new AppError('closed');
    const all = await tx.select({ slug: tables.sectors.slug, position: tables.sectors.position }).from(tables.sectors);
    const id = newId();
    const slug = freeSlug(
      slugOf(facts.names.en, 'sector'),
      all.map((sector) => sector.slug),
    );
    const position = Math.max(-1, ...all.map((sector) => sector.position)) + 1;
    const values = { ...columnsOf(facts, null), id, slug, parentId: parent?.id ?? null, position };
    await tx.insert(tables.sectors).values(values);
    await recordAct(tx, actor, 'sector.added', { kind: 'sector', id });
    touch(tx, SECTORS_TOPIC);
    return slug;
  });
}

/** Changes a sector; its address stays. `version` is the one that the form was made from. Throws sign_in, forbidden, not_found, conflict. */
export async function editSector(
  actor: RegisterActor,
  slug: string,
  version: number,
  facts: SectorFacts,
): Promise<void> {
  await transaction({ key: 'sectors' }, async (tx) => {
    assertMay(editRegisterPolicy(actor));
    const sector = await findSector(tx, slug);
    if (sector.version !== version) throw new AppError('conflict');
    await tx
      .update(tables.sectors)
      .set({ ...columnsOf(facts, sector.retiredAt), version: version + 1 })
      .where(eq(tables.sectors.id, sector.id));
    await recordAct(tx, actor, 'sector.edited', { kind: 'sector', id: sector.id });
    touch(tx, SECTORS_TOPIC);
  });
}

/** Changes places with the sector before or after it on its level; the first and the last stay. Throws sign_in, forbidden, not_found. */
export async function moveSector(actor: RegisterActor, slug: string, to: 'up' | 'down'): Promise<void> {
  await transaction({ key: 'sectors' }, async (tx) => {
    assertMay(editRegisterPolicy(actor));
    const sector = await findSector(tx, slug);
    const { sectors } = tables;
    const level = (await tx.select().from(sectors))
      .filter(({ parentId }) => parentId === sector.parentId)
      .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
    const at = level.findIndex(({ id }) => id === sector.id);
    const other = level[to === 'up' ? at - 1 : at + 1];
    if (!other) return;
    await tx.update(sectors).set({ position: other.position }).where(eq(sectors.id, sector.id));
    await tx.update(sectors).set({ position: sector.position }).where(eq(sectors.id, other.id));
    await recordAct(tx, actor, 'sector.moved', { kind: 'sector', id: sector.id });
    touch(tx, SECTORS_TOPIC);
  });
}

async function findSector(reader: Reader, slug: string) {
  const { sectors } = tables;
  const [row] = await reader.select().from(sectors).where(eq(sectors.slug, slug));
  if (!row) throw new AppError('not_found');
  return row;
}

function columnsOf({ names, icon, colour, dacCode, sdg, isRetired }: SectorFacts, retiredAt: Date | null) {
  const columns = { nameKy: names.ky, nameRu: names.ru, nameEn: names.en, icon, colour, dacCode, sdg };
  return { ...columns, retiredAt: isRetired ? (retiredAt ?? now()) : null };
}
