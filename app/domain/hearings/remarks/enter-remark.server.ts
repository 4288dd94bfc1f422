import type { Actor } from '~/domain/accounts/actor';
import { personAtDesk } from '~/domain/accounts/desk-people.server';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { once } from '~/platform/idempotency.server';
import { type Limit, spend } from '~/platform/limits.server';
import { transaction } from '~db/index.server';
import { findVisibleHearing } from '../find-hearing.server';
import '../hearing-events.server';
import { receivedInTime } from './in-time';
import type { RemarkChannel } from './remark';
import { enterRemarkPolicy } from './remark.policy';
import { addRemark, type SaidRemark } from './remarks.server';

/** Enough for a hall full of people, too few to fill a hearing by script. */
const ENTRIES: Limit = { points: 30, perSeconds: 60 };

export interface EnteredRemark extends SaidRemark {
  channel: Exclude<RemarkChannel, 'web'>;
  /** Who said it. The phone, if told, tells the same person again; neither is ever shown with it. */
  name: string;
  phone: string;
  /** Whether the person agreed that their name stands on the remark. */
  showName: boolean;
  /** When it was handed in or said; null for now. */
  receivedAt: Date | null;
  key?: string | undefined;
}

/**
 * Types in, for a person without an account, what they said at the desk, on the phone, on paper or in the hall: marked
 * so, and counted as a person. Possible until the protocol is published, of what was received in time. Returns the
 * number of the remark. Throws not_found, sign_in, forbidden, closed, invalid (received_on, line), conflict, too_many.
 */
export async function enterRemark(actor: Actor, number: number, entered: EnteredRemark): Promise<number> {
  if (actor.kind === 'person') await spend(`enter:${actor.person.id}`, ENTRIES);
  return transaction({ key: `hearing:${number}` }, async (tx) => {
    const hearing = await findVisibleHearing(tx, actor, number);
    assertMay(enterRemarkPolicy(actor, hearing));
    const clerk = assertSignedIn(actor);
    const { key, channel, name, phone, showName, ...said } = entered;
    const receivedAt = entered.receivedAt ?? now();
    if (!receivedInTime(hearing, channel, receivedAt, now())) {
      throw new AppError('invalid', { fields: { received_on: 'remarks.error_received' } });
    }
    const made = await once(tx, clerk.person.id, key, `${hearing.id} ${JSON.stringify(entered)}`, async () => {
      const authorId = await personAtDesk(tx, { name, phone, lang: said.lang, placeId: hearing.placeId });
      const remark = await addRemark(tx, hearing, said, {
        channel,
        authorId,
        organisationId: null,
        enteredBy: clerk.person.id,
        level: 0,
        showName,
        receivedAt,
      });
      await recordAct(tx, clerk, 'remark.entered', { kind: 'remark', id: remark.id }, { channel });
      await emit('remark.made', { hearing, remark, by: clerk.person.id });
      return String(remark.number);
    });
    return Number(made);
  });
}
