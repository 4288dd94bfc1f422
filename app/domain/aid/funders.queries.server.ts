import { inArray } from 'drizzle-orm';
import { FUNDER_KINDS } from '~/domain/accounts/actor';
import { ORGANISATIONS_TOPIC } from '~/domain/accounts/organisations.server';
import type { LocalText } from '~/i18n/languages';
import { kept } from '~/platform/kept.server';
import { db, tables } from '~db/index.server';

/** A funder as the public views name it. */
export interface Funder {
  id: string;
  slug: string;
  names: LocalText;
  isDemo: boolean;
}

const FRESH_MS = 60_000;

/** All funders by id, kept in memory: there are dozens. */
export const funderRegister: () => Promise<ReadonlyMap<string, Funder>> = kept(
  ORGANISATIONS_TOPIC,
  FRESH_MS,
  async () => {
    const { organisations } = tables;
    const rows = await db()
      .select({
        id: organisations.id,
        slug: organisations.slug,
        names: organisations.names,
        isDemo: organisations.isDemo,
      })
      .from(organisations)
      .where(inArray(organisations.kind, [...FUNDER_KINDS]));
    return new Map(rows.map((row) => [row.id, row]));
  },
);
