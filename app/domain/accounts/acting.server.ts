import { eq } from 'drizzle-orm';
import { AppError } from '~/platform/errors';
import { tables, transaction } from '~db/index.server';
import { type Actor, isMemberOf } from './actor';
import { assertSignedIn } from './signed-in.server';

/** From now on this session acts for the organisation, or for the person alone with null. Throws `sign_in`, `not_found`. */
export async function actFor(actor: Actor, organisationId: string | null): Promise<void> {
  const { sessionId } = assertSignedIn(actor);
  if (organisationId && !isMemberOf(actor, organisationId)) throw new AppError('not_found');
  await transaction({ key: `session:${sessionId}` }, async (tx) => {
    await tx
      .update(tables.sessions)
      .set({ actingOrganisationId: organisationId })
      .where(eq(tables.sessions.id, sessionId));
  });
}
