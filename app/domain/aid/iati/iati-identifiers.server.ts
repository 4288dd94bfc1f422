import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { commitmentStands } from '~/domain/funding/grants/standing.server';
import { now } from '~/platform/clock.server';
import { db, tables, transaction } from '~db/index.server';
import { identifierFor } from './iati-ref';

/** Changes of references and of identifiers run one after another: none is ever given twice. */
export const IATI_KEY = 'iati-identifiers';

/** One by one, thousands of rows would hold everybody up. */
const ROWS_AT_ONCE = 200;

interface Reporter {
  id: string;
  iatiRef: string;
}

const unnamed = ({ id }: Reporter) => {
  const { commitments, iatiIdentifiers, ideas } = tables;
  const own = and(
    eq(iatiIdentifiers.ideaId, commitments.ideaId),
    eq(iatiIdentifiers.organisationId, commitments.organisationId),
  );
  return db()
    .selectDistinct({ ideaId: ideas.id, number: ideas.number })
    .from(commitments)
    .innerJoin(ideas, eq(ideas.id, commitments.ideaId))
    .leftJoin(iatiIdentifiers, own)
    .where(
      and(
        eq(commitments.organisationId, id),
        commitmentStands(),
        isNull(iatiIdentifiers.identifier),
        inArray(ideas.publication, ['published', 'archived']),
        eq(ideas.hidden, false),
      ),
    )
    .orderBy(asc(ideas.number));
};

/**
 * Gives every public idea that a funder's commitment stands on its identifier in that funder's file, when it is first
 * told there: once, for ever, whatever becomes of the commitment, the idea or the reference.
 */
export async function giveIdentifiers(reporter: Reporter): Promise<void> {
  if ((await unnamed(reporter)).length === 0) return;
  await transaction({ key: IATI_KEY }, async (tx) => {
    const { iatiIdentifiers, organisations } = tables;
    const [row] = await tx
      .select({ ref: organisations.iatiRef })
      .from(organisations)
      .where(eq(organisations.id, reporter.id));
    if (!row?.ref) return;
    const ref = row.ref;
    const rows = (await unnamed(reporter)).map(({ ideaId, number }) => ({
      ...{ ideaId, organisationId: reporter.id, givenAt: now() },
      identifier: identifierFor(ref, number),
    }));
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
      await tx.insert(iatiIdentifiers).values(rows.slice(at, at + ROWS_AT_ONCE));
    }
  });
}

/** An idea with its name in a funder's file. */
export interface GivenIdentifier {
  identifier: string;
  ideaId: string;
  number: number;
}

/** The ideas of a funder's file with their identifiers, by number. */
export async function givenIdentifiers(organisationId: string): Promise<GivenIdentifier[]> {
  const { iatiIdentifiers, ideas } = tables;
  return db()
    .select({ identifier: iatiIdentifiers.identifier, ideaId: iatiIdentifiers.ideaId, number: ideas.number })
    .from(iatiIdentifiers)
    .innerJoin(ideas, eq(ideas.id, iatiIdentifiers.ideaId))
    .where(
      and(
        eq(iatiIdentifiers.organisationId, organisationId),
        inArray(ideas.publication, ['published', 'archived']),
        eq(ideas.hidden, false),
      ),
    )
    .orderBy(asc(ideas.number));
}
