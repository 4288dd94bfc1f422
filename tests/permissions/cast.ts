import { type Actor, type Membership, type Role, VISITOR } from '~/domain/accounts/actor';

// The kinds of people that the rules tell apart. Ids: the person's is their name here; organisations `authors-org`,
// `council`, `place-council`, `funder`, `new-funder`; places `place` (the idea's), `above` (its oblast), `elsewhere`.

interface Traits {
  roles?: Role[];
  of?: Pick<Membership, 'organisationId' | 'kind'> & Partial<Pick<Membership, 'role' | 'verified' | 'placeId'>>;
  confirmed?: boolean;
}

function person(id: string, { roles = [], of, confirmed = true }: Traits = {}): Actor {
  const membership: Membership | null = of
    ? { slug: of.organisationId, name: of.organisationId, role: 'member', verified: false, placeId: null, ...of }
    : null;
  return {
    kind: 'person',
    person: { id, name: id, lang: 'ky', placeId: null, verification: 0, confirmed },
    acting: membership,
    memberships: membership ? [membership] : [],
    roles,
    sessionId: '',
  };
}

const role = (kind: Role['role'], placeId: string | null): Role[] => [{ role: kind, placeId }];

/** Every kind of actor; each cell of the tables is tried with each of them. */
export const CAST = {
  visitor: VISITOR,
  'unconfirmed person': person('unconfirmed', { confirmed: false }),
  resident: person('resident'),
  author: person('author'),
  "member of the author's organisation": person('colleague', {
    of: { organisationId: 'authors-org', kind: 'ngo' },
  }),
  'clerk who entered it': person('entering-clerk', { roles: role('clerk', 'place') }),
  'another clerk': person('clerk', { roles: role('clerk', 'place') }),
  'member of a territorial council': person('councillor', {
    of: { organisationId: 'council', kind: 'territorial_council' },
  }),
  'member of the council of the place': person('place-councillor', {
    of: { organisationId: 'place-council', kind: 'territorial_council', verified: true, placeId: 'place' },
  }),
  'moderator of the place': person('moderator', { roles: role('moderator', 'place') }),
  'moderator of a place above': person('moderator-above', { roles: role('moderator', 'above') }),
  'moderator elsewhere': person('moderator-elsewhere', { roles: role('moderator', 'elsewhere') }),
  'moderator of the platform': person('platform-moderator', { roles: role('moderator', null) }),
  "moderator in the author's organisation": person('moderating-colleague', {
    roles: role('moderator', 'place'),
    of: { organisationId: 'authors-org', kind: 'ngo' },
  }),
  'hearing officer': person('officer', { roles: role('hearing_officer', 'place') }),
  'hearing officer of a place above': person('officer-above', { roles: role('hearing_officer', 'above') }),
  'hearing officer elsewhere': person('officer-elsewhere', { roles: role('hearing_officer', 'elsewhere') }),
  'clerk elsewhere': person('clerk-elsewhere', { roles: role('clerk', 'elsewhere') }),
  'member of a verified funder': person('donor', {
    of: { organisationId: 'funder', kind: 'donor_agency', verified: true },
  }),
  'member of an unverified funder': person('new-donor', {
    of: { organisationId: 'new-funder', kind: 'private_entrepreneur' },
  }),
  'owner of an organisation': person('owner', {
    of: { organisationId: 'owned-org', kind: 'ngo', role: 'owner' },
  }),
  administrator: person('administrator', { roles: role('administrator', null) }),
} satisfies Record<string, Actor>;

export type Part = keyof typeof CAST;
export const PARTS = Object.keys(CAST) as Part[];

/** Everybody except those named. */
export function everybodyBut(...left: Part[]): Part[] {
  return PARTS.filter((part) => !left.includes(part));
}

export const SIGNED_IN = everybodyBut('visitor');
export const CONFIRMED = everybodyBut('visitor', 'unconfirmed person');
