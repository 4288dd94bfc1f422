import { and, eq, gt, isNull, lt } from 'drizzle-orm';
import { type Adapter, type DatabaseSession, Lucia, TimeSpan } from 'lucia';
import { now } from '~/platform/clock.server';
import { db, placeholder, prepared, type Reader, tables, transaction } from '~db/index.server';
import { lifetimeOf } from './session-lifetime';

interface SessionAttributes {
  absoluteExpiresAt: Date;
  seenAt: Date;
  sharedPhone: boolean;
  device: string;
  actingOrganisationId: string | null;
}

interface PersonAttributes {
  name: string;
  lang: string;
  placeId: string | null;
  verification: number;
  confirmedAt: Date | null;
}

declare module 'lucia' {
  interface Register {
    Lucia: typeof lucia;
    DatabaseSessionAttributes: SessionAttributes;
    DatabaseUserAttributes: PersonAttributes;
  }
}

type SessionRow = typeof tables.sessions.$inferSelect;

const sessionWithPerson = prepared((reader: Reader) =>
  reader
    .select({ session: tables.sessions, person: tables.people })
    .from(tables.sessions)
    .innerJoin(tables.people, eq(tables.people.id, tables.sessions.personId))
    .where(and(eq(tables.sessions.id, placeholder('id')), isNull(tables.people.erasedAt))),
);

/** Lucia compares with the machine's clock, our sessions live by ours: it is told what is left of a session. */
function toLucia({ id, personId, expiresAt, ...attributes }: SessionRow): DatabaseSession {
  const left = expiresAt.getTime() - now().getTime();
  return { id, userId: personId, expiresAt: new Date(Date.now() + left), attributes };
}

async function holdsRole(personId: string): Promise<boolean> {
  const { roleGrants } = tables;
  const held = await db()
    .select({ id: roleGrants.id })
    .from(roleGrants)
    .where(and(eq(roleGrants.personId, personId), isNull(roleGrants.revokedAt)))
    .limit(1);
  return held.length > 0;
}

/** Lucia's storage over the tables of either database. Ids are the SHA-256 of the cookie's token, never the token. */
const adapter: Adapter = {
  async getSessionAndUser(id) {
    const [row] = await sessionWithPerson(db(), { id });
    if (!row || row.session.expiresAt <= now()) return [null, null];
    return [toLucia(row.session), { id: row.person.id, attributes: row.person }];
  },
  async getUserSessions(personId) {
    const { sessions } = tables;
    const isAlive = and(eq(sessions.personId, personId), gt(sessions.expiresAt, now()));
    return (await db().select().from(sessions).where(isAlive)).map(toLucia);
  },
  async setSession({ id, userId, attributes }) {
    const at = now();
    const lifetime = lifetimeOf({ isStaff: await holdsRole(userId), sharedPhone: attributes.sharedPhone });
    const expiresAt = new Date(at.getTime() + lifetime.idle);
    const absoluteExpiresAt = new Date(at.getTime() + lifetime.absolute);
    await transaction(async (tx) => {
      await tx
        .insert(tables.sessions)
        .values({ ...attributes, id, personId: userId, createdAt: at, seenAt: at, expiresAt, absoluteExpiresAt });
    });
  },
  // Sessions slide by our own rule, which knows their limits: see noteUse().
  async updateSessionExpiration() {},
  async deleteSession(id) {
    await transaction(async (tx) => {
      await tx.delete(tables.sessions).where(eq(tables.sessions.id, id));
    });
  },
  async deleteUserSessions(personId) {
    await transaction(async (tx) => {
      await tx.delete(tables.sessions).where(eq(tables.sessions.personId, personId));
    });
  },
  async deleteExpiredSessions() {
    await transaction(async (tx) => {
      await tx.delete(tables.sessions).where(lt(tables.sessions.expiresAt, now()));
    });
  },
};

/** Lifetimes are the adapter's: with so short a period of its own Lucia never slides a session. */
export const lucia = new Lucia(adapter, {
  sessionExpiresIn: new TimeSpan(1, 'ms'),
  getSessionAttributes: (attributes) => attributes,
  getUserAttributes: (attributes) => attributes,
});
