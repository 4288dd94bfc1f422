import type { OrganisationKind, Role, SignedIn } from '~/domain/accounts/actor';
import { saveDraft, startIdea } from '~/domain/ideas/drafts.server';
import { emptyContent, emptyText, type IdeaContent } from '~/domain/ideas/idea-content';
import { publishIdea, submitIdea } from '~/domain/ideas/publication.server';
import { now } from '~/platform/clock.server';
import { newId } from '~/platform/ids.server';
import { parsePlain } from '~/platform/rich-text/rich-text.server';
import { tables, transaction } from '~db/index.server';
import { referenceId } from '~db/seed/load.server';
import { person } from '../integration/accounts/people';

/** A person with roles, as if an administrator had given them. */
export async function withRoles(name: string, ...roles: Role[]): Promise<SignedIn> {
  return { ...(await person(undefined, name)), roles };
}

/** A moderator of a place, or of the whole platform. */
export function moderator(name: string, place: string | null): Promise<SignedIn> {
  return withRoles(name, { role: 'moderator', placeId: place && referenceId('place', place) });
}

export interface NewOrganisation {
  name: string;
  kind?: OrganisationKind;
  verified?: boolean;
}

/** Adds an organisation. Returns its id. */
export async function organisation({ name, kind = 'donor_agency', verified = true }: NewOrganisation): Promise<string> {
  const id = newId();
  await transaction((tx) =>
    tx.insert(tables.organisations).values({
      id,
      slug: `org-${id}`,
      kind,
      names: { ky: name },
      about: {},
      verification: verified ? 'verified' : 'unverified',
      createdAt: now(),
    }),
  );
  return id;
}

/** The person as a member who acts for an organisation. */
export async function actingFor(
  actor: SignedIn,
  organisationId: string,
  { name, kind = 'donor_agency', verified = true }: NewOrganisation,
): Promise<SignedIn> {
  await transaction((tx) =>
    tx
      .insert(tables.memberships)
      .values({ organisationId, personId: actor.person.id, role: 'member', since: now() })
      .onConflictDoNothing(),
  );
  const acting = {
    organisationId,
    slug: `org-${organisationId}`,
    name,
    kind,
    role: 'member' as const,
    verified,
    placeId: null,
  };
  return { ...actor, acting, memberships: [...actor.memberships, acting] };
}

/** A new person who acts for a new organisation. */
export async function memberOf(wanted: NewOrganisation): Promise<SignedIn> {
  return actingFor(await person(), await organisation(wanted), wanted);
}

/** A new person who acts for the same organisation. */
export async function colleagueOf({ acting }: SignedIn, name = 'Кесиптеш'): Promise<SignedIn> {
  if (!acting) throw new Error('This person acts for no organisation.');
  return actingFor(await person(undefined, name), acting.organisationId, acting);
}

export interface WantedIdea {
  title?: string;
  place?: string;
  sector?: string;
  /** Tyiyn. */
  requested?: number;
  beneficiaries?: number;
  seekingUntil?: string;
}

/** Everything that an author has to fill in. */
export function ideaContent({ title = 'Көчөгө жарык', place = 'osh', ...wanted }: WantedIdea = {}): IdeaContent {
  const empty = emptyContent('ky', referenceId('place', place));
  const words = parsePlain('Кечинде көчө караңгы.');
  const line = { id: newId(), unit: {}, quantity: '1', source: 'requested', need: 'must_have' } as const;
  return {
    ...empty,
    sectorId: referenceId('sector', wanted.sector ?? 'street-lighting'),
    texts: { ky: { ...emptyText('author'), title, summary: 'Шам орнотобуз.', problem: words, goal: words } },
    budget: [{ ...line, title: { ky: 'Шам' }, unitPrice: wanted.requested ?? 100_00 }],
    beneficiaries: { ...empty.beneficiaries, total: wanted.beneficiaries ?? null },
    seekingUntil: wanted.seekingUntil ?? null,
  };
}

/** An idea that its author has handed in. Returns its number. */
export async function submitted(author: SignedIn, wanted: WantedIdea = {}): Promise<number> {
  const content = ideaContent(wanted);
  const number = await startIdea(author, { lang: 'ky', placeId: content.placeId });
  await saveDraft(author, number, 1, () => content);
  await submitIdea(author, number);
  return number;
}

/** An idea that everybody reads. Returns its number. */
export async function published(author: SignedIn, wanted: WantedIdea = {}): Promise<number> {
  const number = await submitted(author, wanted);
  await publishIdea(await moderator('Платформа', null), number);
  return number;
}

/** Many people at once, past the sign-up. */
export async function crowd(size: number): Promise<SignedIn[]> {
  const people = Array.from({ length: size }, (_, n) => ({ id: newId(), name: `Тургун ${n}` }));
  const createdAt = now();
  await transaction(async (tx) => {
    for (let at = 0; at < size; at += 500) {
      await tx.insert(tables.people).values(
        people.slice(at, at + 500).map((person) => ({
          ...person,
          lang: 'ky',
          unsubscribeToken: person.id,
          createdAt,
          confirmedAt: createdAt,
        })),
      );
    }
  });
  return people.map((person) => ({
    kind: 'person',
    person: { ...person, lang: 'ky', placeId: null, verification: 0, confirmed: true },
    acting: null,
    memberships: [],
    roles: [],
    sessionId: '',
  }));
}

/** The code of the refusal, or `ok`. */
export async function outcomeOf(act: Promise<unknown>): Promise<string> {
  try {
    await act;
    return 'ok';
  } catch (error) {
    const { code } = error as { code?: string };
    if (!code) throw error;
    return code;
  }
}
