import { and, eq, max } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import type { Lang } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { AppError } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { once } from '~/platform/idempotency.server';
import { newId } from '~/platform/ids.server';
import { type Limit, spend } from '~/platform/limits.server';
import { type Reader, tables } from '~db/index.server';
import { working } from './find-project.server';
import { recordWorkPolicy } from './project.policy';
import './project-events.server';

const REPORTS: Limit = { points: 20, perSeconds: 86_400 };

export interface NewReport {
  body: string;
  lang: Lang;
  key?: string | undefined;
}

/**
 * Publishes how the work goes; followers of the idea are told. Returns the report's number within its idea. Throws
 * not_found, sign_in, forbidden, closed, conflict, too_many.
 */
export async function publishReport(actor: Actor, number: number, { key, ...wanted }: NewReport): Promise<number> {
  if (actor.kind === 'person') await spend(`progress-report:${actor.person.id}`, REPORTS);
  const made = await working(actor, number, recordWorkPolicy, async (tx, idea) => {
    const { person } = assertSignedIn(actor);
    return once(tx, person.id, key, `${idea.id} ${JSON.stringify(wanted)}`, async () => {
      const { progressReports, subjects } = tables;
      const [last] = await tx
        .select({ number: max(progressReports.number) })
        .from(progressReports)
        .where(eq(progressReports.ideaId, idea.id));
      const report = (last?.number ?? 0) + 1;
      const id = newId();
      await tx.insert(subjects).values({ id, kind: 'progress_report' });
      await tx
        .insert(progressReports)
        .values({ id, ideaId: idea.id, number: report, ...wanted, writtenBy: person.id, at: now() });
      await recordAct(tx, actor, 'project.reported', { kind: 'idea', id: idea.id }, { report });
      await emit('project.reported', { idea, by: person.id, report });
      return String(report);
    });
  });
  return Number(made);
}

/** A report by its number within the idea, whoever asks. Throws not_found. */
export async function findReport(reader: Reader, ideaId: string, number: number) {
  const { progressReports } = tables;
  const [row] = await reader
    .select()
    .from(progressReports)
    .where(and(eq(progressReports.ideaId, ideaId), eq(progressReports.number, number)));
  if (!row) throw new AppError('not_found');
  return row;
}
