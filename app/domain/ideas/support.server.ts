import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import { addSupport, removeSupport } from '~/domain/voting/supports.server';
import { assertMay } from '~/platform/errors';
import { pace } from '~/platform/pace.server';
import { tables, touch, transaction } from '~db/index.server';
import { findVisibleIdea } from './find-idea.server';
import type { Idea } from './idea';
import { supportPolicy } from './idea.policy';

const spendSupport = pace({ points: 60, perSeconds: 60 });

/**
 * Records or withdraws a resident's support. Idempotent: asking twice changes nothing. Returns the idea as it is now.
 * Throws not_found, gone, sign_in, forbidden, closed, too_many.
 */
export async function setSupport(actor: Actor, number: number, wanted: boolean): Promise<Idea> {
  if (actor.kind === 'person') await spendSupport(actor.person.id);
  return transaction({ key: `idea:${number}` }, async (tx) => {
    const idea = await findVisibleIdea(tx, actor, number);
    assertMay(supportPolicy(actor, idea));
    const { person } = assertSignedIn(actor);
    const changed = wanted ? await addSupport(tx, idea.id, person) : await removeSupport(tx, idea.id, person.id);
    if (!changed) return idea;
    // The key makes this the only transaction on the idea, so the count read above is the count now.
    const supportCount = idea.supportCount + (wanted ? 1 : -1);
    await tx.update(tables.ideas).set({ supportCount }).where(eq(tables.ideas.id, idea.id));
    await recordAct(tx, actor, wanted ? 'support.given' : 'support.withdrawn', { kind: 'idea', id: idea.id });
    touch(tx, `idea:${number}`);
    return { ...idea, supportCount };
  });
}
