import { and, eq } from 'drizzle-orm';
import type { SignedIn } from '~/domain/accounts/actor';
import { actorForPerson } from '~/domain/accounts/actor.server';
import { secretToken, sha256 } from '~/platform/ids.server';
import { db, tables, transaction } from '~db/index.server';
import { organisation } from '../../support/scene';
import { person } from '../accounts/people';
import { type Role, wordOf } from './secrets';

const DAY_MS = 86_400_000;

/** The people whom the private things are about, as actors. */
export interface Cast {
  author: SignedIn;
  resident: SignedIn;
  funder: SignedIn;
  colleague: SignedIn;
  /** Talks without having given its name. */
  unnamed: SignedIn;
  /** Declares interest and pledges, and lets its name be shown to nobody but the author. */
  quiet: SignedIn;
  /** `Cookie` headers; a visitor sends none. */
  cookies: Record<Role, string>;
  /** Names of the funders that must not be met beside the idea. */
  hiddenFunders: { unnamed: string; quiet: string };
}

async function memberAs(role: 'owner' | 'member', name: string, organisationId: string): Promise<SignedIn> {
  const { person: added } = await person(undefined, name);
  await transaction((tx) =>
    tx.insert(tables.memberships).values({ organisationId, personId: added.id, role, since: new Date() }),
  );
  return actorForPerson(added.id, organisationId);
}

/** A session of the person, acting for an organisation or for themselves. Returns the `Cookie` header. */
async function signedIn(personId: string, actingOrganisationId: string | null): Promise<string> {
  const token = secretToken();
  const at = new Date();
  const later = new Date(at.getTime() + DAY_MS);
  const row = { personId, createdAt: at, seenAt: at, expiresAt: later, absoluteExpiresAt: later, actingOrganisationId };
  await transaction((tx) => tx.insert(tables.sessions).values({ id: sha256(token), device: 'Firefox, Linux', ...row }));
  return `session=${token}`;
}

/** Somebody of the demo by their login, acting for their organisation or for themselves. */
async function ofDemo(login: string, actsFor: 'organisation' | 'themselves'): Promise<string> {
  const { identifiers, memberships } = tables;
  const [found] = await db()
    .select({ personId: identifiers.personId, organisationId: memberships.organisationId })
    .from(identifiers)
    .leftJoin(memberships, eq(memberships.personId, identifiers.personId))
    .where(eq(identifiers.normal, `${login}@example.org`));
  if (!found) throw new Error(`Nobody of the demo signs in as ${login}.`);
  return signedIn(found.personId, actsFor === 'organisation' ? found.organisationId : null);
}

async function memberWhoLeft(organisationId: string): Promise<string> {
  const left = await memberAs('member', 'Кетти', organisationId);
  const cookie = await signedIn(left.person.id, organisationId);
  const { memberships } = tables;
  const own = and(eq(memberships.personId, left.person.id), eq(memberships.organisationId, organisationId));
  await transaction((tx) => tx.delete(memberships).where(own));
  return cookie;
}

const idOf = ({ acting }: SignedIn) => acting?.organisationId ?? null;
const seat = (actor: SignedIn) => signedIn(actor.person.id, idOf(actor));

/** Brings everybody together on the demo's data. */
export async function assemble(): Promise<Cast> {
  const hiddenFunders = { unnamed: 'qzunnamedfund7f3a', quiet: 'qzquietfund7f3a' };
  const fundId = await organisation({ name: 'Ачык фонд' });
  const funder = await memberAs('owner', wordOf('memberName'), fundId);
  const colleague = await memberAs('member', 'Кесиптеш', fundId);
  const unnamedId = await organisation({ name: hiddenFunders.unnamed });
  const unnamed = await memberAs('owner', wordOf('unnamedMemberName'), unnamedId);
  const quiet = await memberAs('owner', 'Унчукпас', await organisation({ name: hiddenFunders.quiet }));
  const [author, resident] = [await person(undefined, 'Бакыт'), await person(undefined, 'Нурзат')];
  const cookies: Cast['cookies'] = {
    funder: await seat(funder),
    colleague: await seat(colleague),
    'unnamed funder': await seat(unnamed),
    'quiet funder': await seat(quiet),
    visitor: '',
    resident: await seat(resident),
    author: await seat(author),
    'moderator of the place': await ofDemo('moderator-osh', 'themselves'),
    'platform moderator': await ofDemo('moderator-platform', 'themselves'),
    administrator: await ofDemo('admin', 'themselves'),
    'hearing officer': await ofDemo('officer-osh', 'themselves'),
    'another funder': await ofDemo('donor-lead', 'organisation'),
    'unverified funder': await ofDemo('temir', 'organisation'),
    NGO: await ofDemo('aigul', 'organisation'),
    'funder for themselves': await signedIn(funder.person.id, null),
    'member who left': await memberWhoLeft(fundId),
  };
  return { author, resident, funder, colleague, unnamed, quiet, cookies, hiddenFunders };
}
