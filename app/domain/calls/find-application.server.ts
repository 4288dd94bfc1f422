import { and, eq, isNull, type SQL } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { listAttachments } from '~/domain/files/attachments.server';
import { authorColumns, findIdeaById, isOwnIdea } from '~/domain/ideas/find-idea.server';
import type { Authored, Idea } from '~/domain/ideas/idea';
import { AppError, assertMay } from '~/platform/errors';
import { type Reader, tables } from '~db/index.server';
import type { Appeal, Application, HandedPaper } from './application';
import type { Call, RequiredDocument } from './call';
import { readApplicationPolicy } from './call.policy';

/** The columns of an `Application`. */
export const applicationColumns = () => {
  const { callApplications: applications } = tables;
  return {
    id: applications.id,
    number: applications.number,
    callId: applications.callId,
    ideaId: applications.ideaId,
    revisionId: applications.revisionId,
    appliedAt: applications.appliedAt,
    withdrawnAt: applications.withdrawnAt,
    requested: applications.requested,
    outcome: applications.outcome,
    reason: applications.reason,
    decidedBy: applications.decidedBy,
    decidedAt: applications.decidedAt,
  };
};

export interface FoundApplication {
  application: Application;
  idea: Idea;
}

/** The application of that number to the call, with its idea, for whoever may read all of them; throws not_found. */
export async function findApplication(
  reader: Reader,
  call: Pick<Call, 'id'>,
  number: number,
): Promise<FoundApplication> {
  return foundApplication(reader, call, number, undefined);
}

/**
 * The same for its author's side. To everybody else it is not there, as if nobody had applied: it is not even read, so
 * that nobody counts applications by the time of an answer. Throws sign_in, not_found.
 */
export async function findOwnApplication(
  reader: Reader,
  actor: Actor,
  call: Pick<Call, 'id'>,
  number: number,
): Promise<FoundApplication> {
  const found = await foundApplication(reader, call, number, isOwnIdea(assertSignedIn(actor)));
  assertMay(readApplicationPolicy(actor, found.idea));
  return found;
}

async function foundApplication(reader: Reader, { id }: Pick<Call, 'id'>, number: number, onlyOf: SQL | undefined) {
  const { callApplications: applications, ideas } = tables;
  const [application] = await reader
    .select(applicationColumns())
    .from(applications)
    .innerJoin(ideas, eq(ideas.id, applications.ideaId))
    .where(and(eq(applications.callId, id), eq(applications.number, number), onlyOf));
  if (!application) throw new AppError('not_found');
  return { application, idea: await findIdeaById(reader, application.ideaId) };
}

/** The applications to a call that were not taken back, in the order in which they came. */
export async function standingApplications(reader: Reader, callId: string): Promise<StandingApplication[]> {
  const { callApplications: applications, ideas } = tables;
  return reader
    .select({
      ...applicationColumns(),
      currency: ideas.currency,
      original: ideas.lang,
      ...authorColumns(),
    })
    .from(applications)
    .innerJoin(ideas, eq(ideas.id, applications.ideaId))
    .where(and(eq(applications.callId, callId), isNull(applications.withdrawnAt)))
    .orderBy(applications.number);
}

/** An application with what its idea tells of sums and authors; `original` is the language that it was written in. */
export type StandingApplication = Application & Authored & { currency: string; original: string };

/** The appeal against the decision on an application, if there is one. */
export async function findAppeal(reader: Reader, applicationId: string): Promise<Appeal | null> {
  const { callAppeals: appeals } = tables;
  const [row] = await reader
    .select({
      against: appeals.against,
      body: appeals.body,
      at: appeals.at,
      outcome: appeals.outcome,
      reply: appeals.reply,
      decidedAt: appeals.decidedAt,
    })
    .from(appeals)
    .where(eq(appeals.applicationId, applicationId));
  return row ?? null;
}

/** What is handed in for each required paper: the title of its attachment is the id of the paper. */
export async function handedPapers(
  reader: Reader,
  documents: readonly RequiredDocument[],
  applicationId: string,
): Promise<HandedPaper[]> {
  const files = await listAttachments(reader, applicationId);
  return documents.map((document) => {
    const found = files.find(({ title }) => title === document.id);
    return { document, file: found ? { id: found.id, name: found.name, bytes: found.bytes } : null };
  });
}
