import { and, eq, inArray } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { recordAct } from '~/domain/audit/acts.server';
import { funderOf } from '~/domain/funding/shortlist.server';
import { placeRegister } from '~/domain/places/places.queries.server';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { once } from '~/platform/idempotency.server';
import { newId } from '~/platform/ids.server';
import { type Limit, spend } from '~/platform/limits.server';
import { db, type Reader, type Tx, tables, touch, transaction } from '~db/index.server';
import { importPortfolioPolicy, keepPortfolioPolicy } from '../aid.policy';
import { PORTFOLIO_LIMITS, type PortfolioActivity, type ReadPortfolio } from './portfolio';
import { placeOfActivity } from './portfolio-place';
import { PORTFOLIO_TOPIC } from './portfolio-rows.queries.server';

const IMPORTS: Limit = { points: 30, perSeconds: 86_400 };
const ROWS_AT_ONCE = 200;

async function refOf(reader: Reader, organisationId: string): Promise<string> {
  const { organisations } = tables;
  const [row] = await reader
    .select({ ref: organisations.iatiRef })
    .from(organisations)
    .where(eq(organisations.id, organisationId));
  if (!row?.ref) throw new AppError('invalid', { fields: { file: 'aid.file_error_no_ref' } });
  return row.ref;
}

/**
 * The reference that all activities of the funder's file must be told by. Throws sign_in, forbidden, and invalid where
 * the funder has none.
 */
export async function portfolioReporter(actor: Actor): Promise<string> {
  assertMay(importPortfolioPolicy(actor));
  return refOf(db(), funderOf(actor).funder.organisationId);
}

export interface PortfolioFile extends ReadPortfolio {
  fileName: string;
  sha256: string;
  /** The reference that the file was read for. */
  reporter: string;
}

/** Those of a file that are ideas on Ashar already: they would be counted twice. */
async function ownOnAshar(tx: Tx, organisationId: string): Promise<Set<string>> {
  const { iatiIdentifiers } = tables;
  const rows = await tx
    .select({ identifier: iatiIdentifiers.identifier })
    .from(iatiIdentifiers)
    .where(eq(iatiIdentifiers.organisationId, organisationId));
  return new Set(rows.map(({ identifier }) => identifier));
}

async function replaceActivities(
  tx: Tx,
  { organisationId, importId }: { organisationId: string; importId: string },
  activities: readonly PortfolioActivity[],
): Promise<void> {
  const { portfolioActivities: table } = tables;
  const register = await placeRegister();
  for (let at = 0; at < activities.length; at += ROWS_AT_ONCE) {
    const some = activities.slice(at, at + ROWS_AT_ONCE);
    const identifiers = some.map(({ identifier }) => identifier);
    await tx.delete(table).where(and(eq(table.organisationId, organisationId), inArray(table.identifier, identifiers)));
    await tx.insert(table).values(
      some.map(({ placeNames, placeCodes, amounts: [amounts, ...otherAmounts], ...activity }) => ({
        ...{ ...activity, ...amounts, otherAmounts },
        ...{ id: newId(), organisationId, importId },
        placeId: placeOfActivity(register, { placeNames, placeCodes }),
      })),
    );
  }
}

/**
 * Takes in what was read from a funder's own IATI file: each project replaces the one with its identifier, the others
 * stay. Returns the id of the import, whose page names what was rejected. One for each `key`. Throws sign_in, forbidden,
 * too_many, conflict where the reference has changed, invalid.
 */
export async function importPortfolio(actor: Actor, file: PortfolioFile, key?: string): Promise<string> {
  assertMay(importPortfolioPolicy(actor));
  const { actor: member, funder } = funderOf(actor);
  const { organisationId } = funder;
  await spend(`portfolio:${organisationId}`, IMPORTS);
  return transaction({ key: `portfolio:${organisationId}` }, async (tx) => {
    if ((await refOf(tx, organisationId)) !== file.reporter) throw new AppError('conflict');
    return once(tx, member.person.id, key, `${organisationId} ${file.sha256}`, async () => {
      const ours = await ownOnAshar(tx, organisationId);
      const activities = file.activities.filter(({ identifier }) => !ours.has(identifier));
      const rejected = [
        ...file.rejected,
        ...file.activities.flatMap(({ identifier }) =>
          ours.has(identifier) ? [{ identifier, line: null, reason: 'ours' as const }] : [],
        ),
      ];
      const id = newId();
      await tx.insert(tables.portfolioImports).values({
        ...{ id, organisationId, fileName: file.fileName.slice(-120), sha256: file.sha256 },
        ...{ accepted: activities.length, rejected: rejected.slice(0, PORTFOLIO_LIMITS.rejected) },
        ...{ importedBy: member.person.id, importedAt: now() },
      });
      await replaceActivities(tx, { organisationId, importId: id }, activities);
      const counts = { accepted: activities.length, rejected: rejected.length };
      await recordAct(tx, actor, 'portfolio.imported', { kind: 'portfolio_import', id }, counts);
      touch(tx, PORTFOLIO_TOPIC);
      return id;
    });
  });
}

/** Takes one project off. Throws sign_in, forbidden, not_found. */
export async function removeProject(actor: Actor, id: string): Promise<void> {
  const { portfolioActivities: table } = tables;
  await removeFrom(actor, async (tx, organisationId) => {
    const rows = await tx
      .delete(table)
      .where(and(eq(table.id, id), eq(table.organisationId, organisationId)))
      .returning({ id: table.id });
    return rows.length > 0 && { kind: 'portfolio_activity', id };
  });
}

/** Takes off an import with all projects that still stand as it brought them. Throws sign_in, forbidden, not_found. */
export async function removeImport(actor: Actor, id: string): Promise<void> {
  const { portfolioImports: table } = tables;
  await removeFrom(actor, async (tx, organisationId) => {
    const rows = await tx
      .delete(table)
      .where(and(eq(table.id, id), eq(table.organisationId, organisationId)))
      .returning({ id: table.id });
    return rows.length > 0 && { kind: 'portfolio_import', id };
  });
}

type Remove = (tx: Tx, organisationId: string) => Promise<false | { kind: string; id: string }>;

async function removeFrom(actor: Actor, remove: Remove): Promise<void> {
  assertMay(keepPortfolioPolicy(actor));
  const { organisationId } = funderOf(actor).funder;
  await transaction({ key: `portfolio:${organisationId}` }, async (tx) => {
    const removed = await remove(tx, organisationId);
    if (!removed) throw new AppError('not_found');
    await recordAct(tx, actor, 'portfolio.removed', removed);
    touch(tx, PORTFOLIO_TOPIC);
  });
}
