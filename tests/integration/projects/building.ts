import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import type { SignedIn } from '~/domain/accounts/actor';
import { makeCommitment } from '~/domain/funding/grants/commitments.server';
import { declareStage } from '~/domain/ideas/stages.server';
import { now, setClockForTests } from '~/platform/clock.server';
import { tables, transaction } from '~db/index.server';
import { referenceId } from '~db/seed/load.server';
import { memberOf, published, withRoles } from '../../support/scene';
import { fileOf } from '../../support/uploads';
import { signed } from '../funding/granting';

const DAY = 86_400_000;

/** Moves the clock by so many days. */
export function passDays(days: number): void {
  const at = new Date(now().getTime() + days * DAY);
  setClockForTests(() => at);
}

/** A small photo, as a browser sends it. */
export async function photo(): Promise<File> {
  const pixels = { width: 40, height: 30, channels: 3, background: '#336699' } as const;
  return fileOf(await sharp({ create: pixels }).png().toBuffer(), 'street.png', 'image/png');
}

/** A published idea in Osh to which a funder has committed everything that is asked. */
export async function fundedIdea(author: SignedIn, funder: SignedIn): Promise<number> {
  const number = await published(author, { requested: 100_00 });
  await makeCommitment(funder, number, signed(100_00));
  return number;
}

/** The same, carried out to the end. */
export async function completedIdea(author: SignedIn, funder: SignedIn): Promise<number> {
  const number = await fundedIdea(author, funder);
  await declareStage(author, number, 'in_progress', '');
  await declareStage(author, number, 'completed', 'Бүттү');
  return number;
}

/** A member who acts for the territorial council of a place. */
export async function councillor(place: string, verified = true): Promise<SignedIn> {
  const actor = await memberOf({ name: 'Аймактык кеңеш', kind: 'territorial_council', verified });
  const placeId = referenceId('place', place);
  const { organisations } = tables;
  await transaction((tx) =>
    tx
      .update(organisations)
      .set({ placeId })
      .where(eq(organisations.id, actor.acting?.organisationId ?? '')),
  );
  const acting = actor.acting && { ...actor.acting, placeId };
  return { ...actor, acting, memberships: acting ? [acting] : [] };
}

/** A hearing officer of a place. */
export function officer(place: string): Promise<SignedIn> {
  return withRoles('Кызматкер', { role: 'hearing_officer', placeId: referenceId('place', place) });
}
