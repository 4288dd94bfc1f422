import { and, eq } from 'drizzle-orm';
import { now } from '~/platform/clock.server';
import { placeholder, prepared, type Reader, type Tx, tables } from '~db/index.server';

const given = prepared((db: Reader) =>
  db
    .select({ level: tables.supports.level })
    .from(tables.supports)
    .where(
      and(
        eq(tables.supports.subjectId, placeholder('subjectId')),
        eq(tables.supports.personId, placeholder('personId')),
      ),
    ),
);

const insertion = prepared((tx: Tx) =>
  tx
    .insert(tables.supports)
    .values({
      subjectId: placeholder('subjectId'),
      personId: placeholder('personId'),
      level: placeholder('level'),
      createdAt: placeholder('createdAt'),
    })
    .onConflictDoNothing()
    .returning({ subjectId: tables.supports.subjectId }),
);

/** Adds the person's support to the subject. Returns whether that changed anything: the primary key lets one row be. */
export async function addSupport(tx: Tx, subjectId: string, person: { id: string; verification: number }) {
  const rows = await insertion(tx, {
    subjectId,
    personId: person.id,
    level: person.verification,
    createdAt: now(),
  });
  return rows.length > 0;
}

/** Takes the person's support back. Returns whether there was one. */
export async function removeSupport(tx: Tx, subjectId: string, personId: string): Promise<boolean> {
  const { supports } = tables;
  const rows = await tx
    .delete(supports)
    .where(and(eq(supports.subjectId, subjectId), eq(supports.personId, personId)))
    .returning({ subjectId: supports.subjectId });
  return rows.length > 0;
}

/** Whether the person supports the subject now. */
export async function hasSupported(reader: Reader, subjectId: string, personId: string): Promise<boolean> {
  return (await given(reader, { subjectId, personId })).length > 0;
}
