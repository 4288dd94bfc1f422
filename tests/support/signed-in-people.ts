import { newId, secretToken, sha256 } from '~/platform/ids.server';
import { tables, transaction } from '~db/index.server';

const BATCH = 200;
const DAY_MS = 86_400_000;

/** Adds many confirmed people with a session each, past sign-up and sign-in. Returns their `Cookie` headers. */
export async function signedInPeople(count: number): Promise<string[]> {
  const at = new Date();
  const later = new Date(at.getTime() + DAY_MS);
  const people = Array.from({ length: count }, () => ({ id: newId(), token: secretToken() }));
  for (let from = 0; from < count; from += BATCH) {
    const batch = people.slice(from, from + BATCH);
    await transaction(async (tx) => {
      await tx.insert(tables.people).values(
        batch.map(({ id }) => ({
          id,
          name: `Айгүл ${id.slice(-6)}`,
          lang: 'ky',
          confirmedAt: at,
          unsubscribeToken: id,
          isDemo: true,
          createdAt: at,
        })),
      );
      await tx.insert(tables.sessions).values(
        batch.map(({ id, token }) => ({
          id: sha256(token),
          personId: id,
          createdAt: at,
          seenAt: at,
          expiresAt: later,
          absoluteExpiresAt: later,
          device: 'Firefox, Linux',
        })),
      );
    });
  }
  return people.map(({ token }) => `session=${token}`);
}
