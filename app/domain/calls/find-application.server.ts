import { and, eq, isNull } from 'drizzle-orm';
import { listAttachments } from '~/domain/files/attachments.server';
import { findIdeaById } from '~/domain/ideas/find-idea.server';
import type { Idea } from '~/domain/ideas/idea';
import { AppError } from '~/platform/errors';
import { type Reader, tables } from '~db/index.server';
import type { Appeal, Application, HandedPaper } from './application';
import type { Call, RequiredDocument } from './call';

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

/** The application of that number to the call, with its idea, whoever asks; throws not_found. */
export async function findApplication(
  reader: Reader,
  call: Pick<Call, 'id'>,
  number: number,
): Promise<{ application: Application; idea: Idea }> {
  const { callApplications: applications } = tables;
  const [application] = await reader
    .select(applicationColumns())
    .from(applications)
    .where(and(eq(applications.callId, call.id), eq(applications.number, number)));
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
      authorId: ideas.authorId,
      organisationId: ideas.organisationId,
      enteredBy: ideas.enteredBy,
    })
    .from(applications)
    .innerJoin(ideas, eq(ideas.id, applications.ideaId))
    .where(and(eq(applications.callId, callId), isNull(applications.withdrawnAt)))
    .orderBy(applications.number);
}

/** An application with what its idea tells of sums and authors; `original` is the language that it was written in. */
export type StandingApplication = Application &
  Pick<Idea, 'authorId' | 'organisationId' | 'enteredBy'> & { currency: string; original: string };

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
