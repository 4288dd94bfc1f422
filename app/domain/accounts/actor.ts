import type { Lang } from '~/i18n/languages';

export const ORGANISATION_KINDS = [
  'ngo',
  'community_organisation',
  'activist_group',
  'territorial_council',
  'donor_agency',
  'international_organisation',
  'private_entrepreneur',
  'government_body',
  'service_provider',
  'supervisory_council',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** Who may post ideas besides people, and who may shortlist: design/decisions.md, "Identity". */
export const AUTHOR_KINDS = [
  'ngo',
  'community_organisation',
  'activist_group',
  'territorial_council',
] as const satisfies readonly OrganisationKind[];
export const FUNDER_KINDS: readonly OrganisationKind[] = [
  'donor_agency',
  'international_organisation',
  'private_entrepreneur',
  'government_body',
];

export const ROLES = ['administrator', 'moderator', 'clerk', 'hearing_officer'] as const;
export type RoleKind = (typeof ROLES)[number];

/** A role held now, for one municipality; null means for the whole platform. */
export interface Role {
  role: RoleKind;
  placeId: string | null;
}

export interface Membership {
  organisationId: string;
  slug: string;
  name: string;
  kind: OrganisationKind;
  role: 'owner' | 'member';
  verified: boolean;
  placeId: string | null;
}

export interface Visitor {
  kind: 'visitor';
}

export interface SignedIn {
  kind: 'person';
  person: { id: string; name: string; lang: Lang; placeId: string | null; verification: number; confirmed: boolean };
  /** The organisation that this person acts for now; null when acting for themselves. */
  acting: Membership | null;
  memberships: Membership[];
  roles: Role[];
  sessionId: string;
}

export type Actor = Visitor | SignedIn;

export const VISITOR: Visitor = { kind: 'visitor' };

/** Whether organisations of this kind may post ideas. */
export function isAuthorKind(kind: OrganisationKind): boolean {
  return AUTHOR_KINDS.some((posting) => posting === kind);
}

/** The funder that this actor acts for, if any. */
export function actingFunder(actor: Actor): Membership | null {
  if (actor.kind === 'visitor' || !actor.acting) return null;
  return FUNDER_KINDS.includes(actor.acting.kind) ? actor.acting : null;
}

/** True where the actor belongs to a funder, whether or not they act for it now. */
export function belongsToFunder(actor: Actor): boolean {
  return actor.kind === 'person' && actor.memberships.some(({ kind }) => FUNDER_KINDS.includes(kind));
}

/** True where the actor holds the role for one of `placeIds` (a place with all above it) or for the whole platform. */
export function hasRole(actor: Actor, role: RoleKind, placeIds: readonly string[] = []): boolean {
  if (actor.kind === 'visitor') return false;
  return actor.roles.some((held) => held.role === role && (held.placeId === null || placeIds.includes(held.placeId)));
}

/** Whether the actor belongs to the organisation; nobody belongs to none. */
export function isMemberOf(actor: Actor, organisationId: string | null): boolean {
  if (actor.kind === 'visitor' || !organisationId) return false;
  return actor.memberships.some((membership) => membership.organisationId === organisationId);
}
