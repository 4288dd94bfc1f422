import type { Kit } from './kit';
import type { PlacesTables } from './places';

export type OrganisationKind =
  | 'ngo'
  | 'community_organisation'
  | 'activist_group'
  | 'territorial_council'
  | 'donor_agency'
  | 'international_organisation'
  | 'private_entrepreneur'
  | 'government_body'
  | 'service_provider'
  | 'supervisory_council';
export type RoleKind = 'administrator' | 'moderator' | 'clerk' | 'hearing_officer';
export type VerificationState = 'unverified' | 'verified' | 'refused';
export type CodePurpose = 'sign_in' | 'confirm' | 'reset' | 'first_admin';

/** People, what identifies them, how they prove it, their sessions, organisations, memberships and roles. */
export function accountsTables(k: Kit, { places }: PlacesTables) {
  const people = k.table('people', {
    id: k.text('id').primaryKey(),
    name: k.text('name').notNull(),
    lang: k.text('lang').notNull(),
    placeId: k.text('place_id').references(() => places.id),
    /** 0 e-mail, 1 phone, 2 in person, 3 state e-ID. Everyone confirmed is 0 until the ladder is built. */
    verification: k.integer('verification').notNull().default(0),
    /** Set once any identifier is confirmed: from then on support counts. */
    confirmedAt: k.instant('confirmed_at'),
    digest: k.boolean('digest').notNull().default(true),
    unsubscribeToken: k.text('unsubscribe_token').notNull().unique(),
    isDemo: k.boolean('is_demo').notNull().default(false),
    createdAt: k.instant('created_at').notNull(),
    erasedAt: k.instant('erased_at'),
  });

  const identifiers = k.table(
    'identifiers',
    {
      id: k.text('id').primaryKey(),
      personId: k
        .text('person_id')
        .notNull()
        .references(() => people.id, { onDelete: 'cascade' }),
      kind: k.oneOf<'email' | 'phone' | 'desk'>('kind').notNull(),
      /** As typed. */
      value: k.text('value').notNull(),
      /** Normalised (lower-case mail, E.164 phone): what must be unique. */
      normal: k.text('normal').notNull(),
      confirmedAt: k.instant('confirmed_at'),
      createdAt: k.instant('created_at').notNull(),
    },
    (t) => [k.uniqueIndex('identifiers_normal').on(t.kind, t.normal), k.index('identifiers_person').on(t.personId)],
  );

  const credentials = k.table(
    'credentials',
    {
      id: k.text('id').primaryKey(),
      personId: k
        .text('person_id')
        .notNull()
        .references(() => people.id, { onDelete: 'cascade' }),
      kind: k.oneOf<'password' | 'passkey' | 'totp'>('kind').notNull(),
      secret: k.text('secret').notNull(),
      createdAt: k.instant('created_at').notNull(),
    },
    (t) => [k.index('credentials_person').on(t.personId, t.kind)],
  );

  const oneTimeCodes = k.table(
    'one_time_codes',
    {
      id: k.text('id').primaryKey(),
      purpose: k.oneOf<CodePurpose>('purpose').notNull(),
      /** Normalised address it was asked for; a code for an unknown address exists too and never works. */
      address: k.text('address').notNull(),
      personId: k.text('person_id').references(() => people.id, { onDelete: 'cascade' }),
      codeHash: k.text('code_hash').notNull(),
      /** Ties the code to the browser that asked for it. */
      requestHash: k.text('request_hash').notNull(),
      createdAt: k.instant('created_at').notNull(),
      expiresAt: k.instant('expires_at').notNull(),
      tries: k.integer('tries').notNull().default(0),
      usedAt: k.instant('used_at'),
    },
    (t) => [k.index('one_time_codes_request').on(t.requestHash)],
  );

  const organisations = k.table(
    'organisations',
    {
      id: k.text('id').primaryKey(),
      slug: k.text('slug').notNull().unique(),
      kind: k.oneOf<OrganisationKind>('kind').notNull(),
      names: k.json<{ ky?: string; ru?: string; en?: string }>('names').notNull(),
      about: k.json<{ ky?: string; ru?: string; en?: string }>('about').notNull(),
      placeId: k.text('place_id').references(() => places.id),
      website: k.text('website'),
      contactEmail: k.text('contact_email'),
      contactPhone: k.text('contact_phone'),
      publishContacts: k.boolean('publish_contacts').notNull().default(false),
      verification: k.oneOf<VerificationState>('verification').notNull().default('unverified'),
      verifiedAt: k.instant('verified_at'),
      verifiedBy: k.text('verified_by').references(() => people.id),
      verificationNote: k.text('verification_note'),
      /** Where a fact about it comes from; null for what its members wrote. */
      source: k.text('source'),
      /** Its identifier among organisations of the world, such as "XM-DAC-41114" or "KG-INN-…"; null for none. */
      iatiRef: k.text('iati_ref'),
      isDemo: k.boolean('is_demo').notNull().default(false),
      version: k.integer('version').notNull().default(1),
      createdAt: k.instant('created_at').notNull(),
      createdBy: k.text('created_by').references(() => people.id),
    },
    (t) => [k.index('organisations_place').on(t.placeId)],
  );

  const memberships = k.table(
    'memberships',
    {
      organisationId: k
        .text('organisation_id')
        .notNull()
        .references(() => organisations.id, { onDelete: 'cascade' }),
      personId: k
        .text('person_id')
        .notNull()
        .references(() => people.id, { onDelete: 'cascade' }),
      role: k.oneOf<'owner' | 'member'>('role').notNull(),
      since: k.instant('since').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.organisationId, t.personId] }), k.index('memberships_person').on(t.personId)],
  );

  const invitations = k.table(
    'invitations',
    {
      id: k.text('id').primaryKey(),
      organisationId: k
        .text('organisation_id')
        .notNull()
        .references(() => organisations.id, { onDelete: 'cascade' }),
      address: k.text('address').notNull(),
      role: k.oneOf<'owner' | 'member'>('role').notNull(),
      tokenHash: k.text('token_hash').notNull().unique(),
      invitedBy: k
        .text('invited_by')
        .notNull()
        .references(() => people.id),
      createdAt: k.instant('created_at').notNull(),
      expiresAt: k.instant('expires_at').notNull(),
      acceptedAt: k.instant('accepted_at'),
      acceptedBy: k.text('accepted_by').references(() => people.id),
      revokedAt: k.instant('revoked_at'),
    },
    (t) => [k.index('invitations_organisation').on(t.organisationId)],
  );

  const sessions = k.table(
    'sessions',
    {
      /** SHA-256 of the cookie's token: the database never holds a live credential. */
      id: k.text('id').primaryKey(),
      personId: k
        .text('person_id')
        .notNull()
        .references(() => people.id, { onDelete: 'cascade' }),
      createdAt: k.instant('created_at').notNull(),
      expiresAt: k.instant('expires_at').notNull(),
      absoluteExpiresAt: k.instant('absolute_expires_at').notNull(),
      seenAt: k.instant('seen_at').notNull(),
      sharedPhone: k.boolean('shared_phone').notNull().default(false),
      /** "Chrome, Android": enough to tell one's sessions apart, nothing more. */
      device: k.text('device').notNull(),
      actingOrganisationId: k
        .text('acting_organisation_id')
        .references(() => organisations.id, { onDelete: 'set null' }),
    },
    (t) => [k.index('sessions_person').on(t.personId)],
  );

  /** A role is a row: who gave it, to whom, for which municipality (none: the whole platform), until when. */
  const roleGrants = k.table(
    'role_grants',
    {
      id: k.text('id').primaryKey(),
      personId: k
        .text('person_id')
        .notNull()
        .references(() => people.id, { onDelete: 'cascade' }),
      role: k.oneOf<RoleKind>('role').notNull(),
      placeId: k.text('place_id').references(() => places.id),
      grantedBy: k.text('granted_by').references(() => people.id),
      grantedAt: k.instant('granted_at').notNull(),
      revokedBy: k.text('revoked_by').references(() => people.id),
      revokedAt: k.instant('revoked_at'),
    },
    (t) => [k.index('role_grants_person').on(t.personId), k.index('role_grants_place').on(t.placeId)],
  );

  return {
    people,
    identifiers,
    credentials,
    oneTimeCodes,
    organisations,
    memberships,
    invitations,
    sessions,
    roleGrants,
  };
}

export type AccountsTables = ReturnType<typeof accountsTables>;
