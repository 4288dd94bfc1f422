import { eq } from 'drizzle-orm';
import type { SignedIn } from '~/domain/accounts/actor';
import { actorForPerson } from '~/domain/accounts/actor.server';
import { addMember } from '~/domain/accounts/members.server';
import { createOrganisation } from '~/domain/accounts/organisations.server';
import { hashPassword } from '~/domain/accounts/passwords.server';
import { addPerson } from '~/domain/accounts/people.server';
import { giveRole } from '~/domain/accounts/roles.server';
import { setVerification } from '~/domain/accounts/verification.server';
import { now } from '~/platform/clock.server';
import { tables, transaction } from '~db/index.server';
import { referenceId } from '~db/seed/load.server';
import { organisations } from './content/organisations';
import { people } from './content/people';
import type { DemoOrganisation, DemoPerson } from './story';

/** The password of everybody in the demo, printed with the logins. */
export const DEMO_PASSWORD = 'ashar-menen-birge';

/** Who is in the story, by the keys of its content. */
export interface Cast {
  /** The person as an actor, for themselves or for an organisation. */
  as(person: string, organisation?: string): Promise<SignedIn>;
  personId(person: string): string;
  organisationId(organisation: string): string;
}

async function addPeople(): Promise<Map<string, string>> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const ids = new Map<string, string>();
  for (const person of people) ids.set(person.key, await addDemoPerson(person, passwordHash));
  return ids;
}

function addDemoPerson({ name, lang, place, email, role }: DemoPerson, passwordHash: string): Promise<string> {
  return transaction(async (tx) => {
    const placeId = referenceId('place', place);
    const id = await addPerson(tx, { name, lang, placeId, address: email, passwordHash, isDemo: true });
    if (role) {
      const rolePlace = role.place ? referenceId('place', role.place) : null;
      await giveRole(tx, { kind: 'system' }, { personId: id, role: role.kind, placeId: rolePlace });
    }
    return id;
  });
}

async function addOrganisation(demo: DemoOrganisation, personIds: Map<string, string>): Promise<string> {
  const idOf = (key: string) => personIds.get(key) ?? '';
  const known = referenceId('organisation', demo.key);
  const [council] = await transaction((tx) =>
    tx.select({ id: tables.organisations.id }).from(tables.organisations).where(eq(tables.organisations.id, known)),
  );
  const owner = await actorForPerson(idOf(demo.owner));
  const id = council ? known : await createDemoOrganisation(owner, demo);
  await transaction(async (tx) => {
    // The administrator keeps the pages of real bodies, but speaks for none of them.
    if (council && demo.owner !== 'admin') await addMember(tx, id, owner.person.id, 'owner', now());
    for (const member of demo.members) {
      if (member !== demo.owner) await addMember(tx, id, idOf(member), 'member', now());
    }
  });
  return id;
}

async function createDemoOrganisation(owner: SignedIn, demo: DemoOrganisation): Promise<string> {
  const input = {
    kind: demo.kind,
    name: demo.name,
    about: demo.about,
    place: demo.place,
    website: demo.website ?? null,
    contactEmail: null,
    contactPhone: null,
    publishContacts: false,
  };
  const slug = await createOrganisation(owner, input, `demo ${demo.key}`);
  const { organisations: table } = tables;
  const sourced = demo.origin.kind === 'sourced' ? demo.origin.source : null;
  const [row] = await transaction((tx) =>
    tx
      .update(table)
      .set({ isDemo: demo.origin.kind === 'invented', source: sourced })
      .where(eq(table.slug, slug))
      .returning({ id: table.id }),
  );
  return row?.id ?? '';
}

async function verify(admin: SignedIn, organisationId: string): Promise<void> {
  const { organisations: table } = tables;
  const [row] = await transaction((tx) => tx.select().from(table).where(eq(table.id, organisationId)));
  if (row) await setVerification(admin, row.slug, row.version, { state: 'verified', note: '' });
}

/** Adds the people and organisations of the story and returns them by key. */
export async function assembleCast(): Promise<Cast> {
  const personIds = await addPeople();
  const organisationIds = new Map<string, string>();
  for (const demo of organisations) organisationIds.set(demo.key, await addOrganisation(demo, personIds));
  const personId = (key: string) => found(personIds, key);
  const organisationId = (key: string) => found(organisationIds, key);
  const admin = await actorForPerson(personId('admin'));
  for (const { key, verified } of organisations) if (verified) await verify(admin, organisationId(key));
  return {
    personId,
    organisationId,
    as: (person, organisation) => actorForPerson(personId(person), organisation ? organisationId(organisation) : null),
  };
}

function found(ids: Map<string, string>, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`The demo story names an unknown ${key}`);
  return id;
}
