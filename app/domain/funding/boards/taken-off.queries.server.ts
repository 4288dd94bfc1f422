import { and, count, eq, isNotNull } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { namesOf } from '~/domain/accounts/names.queries.server';
import type { Lang } from '~/i18n/languages';
import { type KeysetPage, keysetPage, type PageWanted } from '~/platform/keyset.server';
import { db, tables } from '~db/index.server';
import { funderOf } from '../shortlist.server';
import { entriesOf, storedEntries } from '../shortlist-entries.queries.server';
import type { OffCard } from './board-page';
import { noteMarks } from './notes.server';

// Every query here begins with the funder that the actor acts for: see shortlist.server.ts.

const CARDS_ON_PAGE = 30;

/** How many cards were taken off the actor's own board. */
export async function countTakenOff(actor: Actor): Promise<number> {
  const { funder } = funderOf(actor);
  const { shortlistings } = tables;
  const [row] = await db()
    .select({ n: count() })
    .from(shortlistings)
    .where(and(eq(shortlistings.organisationId, funder.organisationId), isNotNull(shortlistings.takenOffAt)));
  return row?.n ?? 0;
}

/** A page of the cards that were taken off the actor's own board, the last one first. Throws sign_in, forbidden. */
export async function takenOffCards(actor: Actor, lang: Lang, wanted: PageWanted): Promise<KeysetPage<OffCard>> {
  const { shortlistings } = tables;
  const columns = { at: shortlistings.takenOffAt, id: shortlistings.id };
  const page = await keysetPage(columns, wanted, CARDS_ON_PAGE, async ({ where, order, limit }) => {
    const rows = await storedEntries(actor, and(isNotNull(shortlistings.takenOffAt), where))
      .orderBy(...order)
      .limit(limit);
    return rows.flatMap((row) => (row.takenOffAt ? [{ ...row, at: row.takenOffAt }] : []));
  });
  const names = await namesOf(
    db(),
    page.rows.map(({ updatedBy }) => updatedBy),
  );
  const marks = await noteMarks(
    db(),
    actor,
    page.rows.map(({ id }) => id),
  );
  const entries = await entriesOf(actor, page.rows, lang);
  const changes = new Map(page.rows.map((row) => [row.id, row]));
  const rows = entries.flatMap((entry) => {
    const row = changes.get(entry.id);
    if (!row) return [];
    const takenOffBy = names.get(row.updatedBy ?? '') ?? '';
    return [{ ...entry, takenOffAt: row.at, takenOffBy, notes: marks.get(entry.id)?.count ?? 0 }];
  });
  return { ...page, rows };
}
