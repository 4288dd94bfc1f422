import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { nameOf } from '~/domain/accounts/names.queries.server';
import { findHiding } from '~/domain/discussion/flags.server';
import type { Lang } from '~/i18n/languages';
import { AppError, assertMay } from '~/platform/errors';
import { db, tables } from '~db/index.server';
import type { DeskObjection, DeskReport } from './desk-report';
import { deskSubject } from './desk-subject.queries.server';
import { findModerated } from './moderated-subject.server';
import { decideObjectionPolicy, decideReportPolicy } from './moderation.policy';

/** A reported idea, comment, remark or message with what is said against it. Throws not_found, sign_in, forbidden. */
export async function deskReport(actor: Actor, subjectId: string, lang: Lang): Promise<DeskReport> {
  const found = await findModerated(db(), subjectId);
  assertMay(decideReportPolicy(actor, found));
  const { flags } = tables;
  const open = await db()
    .select({ id: flags.id, reason: flags.reason, note: flags.note, at: flags.createdAt })
    .from(flags)
    .where(and(eq(flags.subjectId, subjectId), isNull(flags.resolvedAt)))
    .orderBy(asc(flags.createdAt), asc(flags.id));
  return {
    ...(await deskSubject(actor, found, lang)),
    flags: open,
    seen: found.seen,
    open: open.length > 0 && !found.hidden && !found.gone,
  };
}

/** A hiding, the objection to it, and what was hidden. Throws not_found, sign_in, forbidden (also for who hid). */
export async function deskObjection(actor: Actor, hidingId: string, lang: Lang): Promise<DeskObjection> {
  const hiding = await findHiding(db(), hidingId);
  const found = await findModerated(db(), hiding.subjectId);
  assertMay(decideObjectionPolicy(actor, found, hiding.hiddenBy));
  const { objection, objectedAt, reason, note, hiddenAt, hiddenBy, outcome } = hiding;
  if (objection === null || objectedAt === null) throw new AppError('not_found');
  const name = (await nameOf(db(), hiddenBy)) || null;
  const subject = await deskSubject(actor, found, lang);
  return { ...subject, hidingId, reason, note, hiddenAt, hiddenBy: name, objection, objectedAt, outcome };
}
