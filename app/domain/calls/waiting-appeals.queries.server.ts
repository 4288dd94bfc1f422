import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { funderOf } from '~/domain/funding/shortlist.server';
import { authorColumns } from '~/domain/ideas/find-idea.server';
import { db, tables } from '~db/index.server';
import { appealJudges } from './appeal-judges.server';

/** An appeal to a call of the funder's, by the numbers of the call and of the application. */
export interface WaitingAppeal {
  call: number;
  application: number;
  at: Date;
}

/** Appeals that wait for an answer which the actor may give, the oldest first. Throws sign_in, forbidden. */
export async function waitingAppeals(actor: Actor): Promise<WaitingAppeal[]> {
  const { actor: member, funder } = funderOf(actor);
  const waiting: WaitingAppeal[] = [];
  for (const { call, application, at, decidedBy, idea } of await openAppeals(funder.organisationId)) {
    const judges = await appealJudges(db(), funder, { application: { decidedBy }, idea });
    if (judges.some(({ id }) => id === member.person.id)) waiting.push({ call, application, at });
  }
  return waiting;
}

async function openAppeals(organisationId: string) {
  const { callAppeals, callApplications, calls, ideas } = tables;
  return db()
    .select({
      call: calls.number,
      application: callApplications.number,
      at: callAppeals.at,
      decidedBy: callApplications.decidedBy,
      idea: authorColumns(),
    })
    .from(callAppeals)
    .innerJoin(callApplications, eq(callApplications.id, callAppeals.applicationId))
    .innerJoin(calls, eq(calls.id, callApplications.callId))
    .innerJoin(ideas, eq(ideas.id, callApplications.ideaId))
    .where(and(eq(calls.organisationId, organisationId), isNull(callAppeals.decidedAt)))
    .orderBy(asc(callAppeals.at), asc(callApplications.id));
}
