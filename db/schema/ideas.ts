import type { AccountsTables } from './accounts';
import type { Kit } from './kit';
import type { PlacesTables } from './places';

export type PublicationState =
  | 'draft'
  | 'submitted'
  | 'returned'
  | 'published'
  | 'declined'
  | 'withdrawn'
  | 'archived'
  | 'merged';
export type FundingStage =
  | 'seeking'
  | 'under_consideration'
  | 'selected'
  | 'funded'
  | 'in_progress'
  | 'completed'
  | 'not_implemented';
export type TextOrigin = 'author' | 'translator' | 'machine';
export type AuthorKind = 'person' | 'ngo' | 'community_organisation' | 'activist_group' | 'territorial_council';

/** Ideas: the thing itself with what lists sort and filter by, its working draft, its immutable revisions, its states. */
export function ideasTables(
  k: Kit,
  { subjects, places, sectors }: PlacesTables,
  { people, organisations }: AccountsTables,
) {
  const ideas = k.table(
    'ideas',
    {
      id: k
        .text('id')
        .primaryKey()
        .references(() => subjects.id, { onDelete: 'cascade' }),
      /** The public number: /ky/ideas/1042-slug. */
      number: k.integer('number').notNull().unique(),
      slug: k.text('slug').notNull(),
      authorId: k.text('author_id').references(() => people.id),
      organisationId: k.text('organisation_id').references(() => organisations.id),
      /** The clerk or council member who typed it in for somebody at the desk, and for whom. */
      enteredBy: k.text('entered_by').references(() => people.id),
      enteredFor: k.text('entered_for'),
      publication: k.oneOf<PublicationState>('publication').notNull(),
      stage: k.oneOf<FundingStage>('stage').notNull().default('seeking'),
      publishedRevisionId: k.text('published_revision_id'),
      /** The revision that waits for a moderator: the first one, or a large change of a published idea. */
      pendingRevisionId: k.text('pending_revision_id'),
      lang: k.text('lang').notNull(),
      /** Languages in which title and summary exist, for the filter: ",ky,ru,". */
      langs: k.text('langs').notNull().default(''),
      responsiblePlaceId: k.text('responsible_place_id').references(() => places.id),
      sectorId: k.text('sector_id').references(() => sectors.id),
      authorKind: k.oneOf<AuthorKind>('author_kind').notNull(),
      currency: k.text('currency').notNull().default('KGS'),
      total: k.money('total').notNull().default(0),
      own: k.money('own').notNull().default(0),
      elsewhere: k.money('elsewhere').notNull().default(0),
      requested: k.money('requested').notNull().default(0),
      /** What standing commitments promise, and what was paid of it and not returned. */
      committed: k.money('committed').notNull().default(0),
      disbursed: k.money('disbursed').notNull().default(0),
      gap: k.money('gap').notNull().default(0),
      beneficiaries: k.integer('beneficiaries').notNull().default(0),
      /** When the author said that what is committed suffices. */
      sufficesAt: k.instant('suffices_at'),
      /** ISO date, or null. */
      seekingUntil: k.text('seeking_until'),
      supportCount: k.integer('support_count').notNull().default(0),
      commentCount: k.integer('comment_count').notNull().default(0),
      interestCount: k.integer('interest_count').notNull().default(0),
      hidden: k.boolean('hidden').notNull().default(false),
      mergedIntoId: k.text('merged_into_id'),
      isDemo: k.boolean('is_demo').notNull().default(false),
      source: k.text('source'),
      externalId: k.text('external_id'),
      createdAt: k.instant('created_at').notNull(),
      updatedAt: k.instant('updated_at').notNull(),
      publishedAt: k.instant('published_at'),
    },
    (t) => [
      k.index('ideas_newest').on(t.publication, t.publishedAt, t.number),
      k.index('ideas_updated').on(t.updatedAt),
      k.index('ideas_place').on(t.responsiblePlaceId, t.publication),
      k.index('ideas_sector').on(t.sectorId, t.publication),
      k.index('ideas_pending').on(t.pendingRevisionId),
      k.index('ideas_author').on(t.authorId),
      k.index('ideas_entered_by').on(t.enteredBy),
      k.index('ideas_organisation').on(t.organisationId),
    ],
  );

  /** Places that an idea names besides the responsible one; copied from the published revision. */
  const ideaPlaces = k.table(
    'idea_places',
    {
      ideaId: k
        .text('idea_id')
        .notNull()
        .references(() => ideas.id, { onDelete: 'cascade' }),
      placeId: k
        .text('place_id')
        .notNull()
        .references(() => places.id),
    },
    (t) => [k.primaryKey({ columns: [t.ideaId, t.placeId] }), k.index('idea_places_place').on(t.placeId)],
  );

  /** The working copy that its author edits step by step; the only content of an idea that changes in place. */
  const ideaDrafts = k.table('idea_drafts', {
    ideaId: k
      .text('idea_id')
      .primaryKey()
      .references(() => ideas.id, { onDelete: 'cascade' }),
    content: k.json<unknown>('content').notNull(),
    version: k.integer('version').notNull().default(1),
    updatedAt: k.instant('updated_at').notNull(),
    updatedBy: k.text('updated_by').references(() => people.id),
  });

  /** What was submitted or published, whole and unchangeable. */
  const ideaRevisions = k.table(
    'idea_revisions',
    {
      id: k.text('id').primaryKey(),
      ideaId: k
        .text('idea_id')
        .notNull()
        .references(() => ideas.id, { onDelete: 'cascade' }),
      ordinal: k.integer('ordinal').notNull(),
      content: k.json<unknown>('content').notNull(),
      createdAt: k.instant('created_at').notNull(),
      createdBy: k.text('created_by').references(() => people.id),
      publishedAt: k.instant('published_at'),
    },
    (t) => [k.uniqueIndex('idea_revisions_ordinal').on(t.ideaId, t.ordinal)],
  );

  /** The words of a revision in one language, rendered once. */
  const ideaTexts = k.table(
    'idea_texts',
    {
      revisionId: k
        .text('revision_id')
        .notNull()
        .references(() => ideaRevisions.id, { onDelete: 'cascade' }),
      lang: k.text('lang').notNull(),
      origin: k.oneOf<TextOrigin>('origin').notNull(),
      title: k.text('title').notNull(),
      summary: k.text('summary').notNull(),
      problemHtml: k.text('problem_html').notNull().default(''),
      evidenceHtml: k.text('evidence_html').notNull().default(''),
      goalHtml: k.text('goal_html').notNull().default(''),
      sustainabilityHtml: k.text('sustainability_html').notNull().default(''),
      risksHtml: k.text('risks_html').notNull().default(''),
      rendererVersion: k.integer('renderer_version').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.revisionId, t.lang] })],
  );

  /** Every change of the publication state: who, when and why. */
  const publications = k.table(
    'publications',
    {
      id: k.text('id').primaryKey(),
      ideaId: k
        .text('idea_id')
        .notNull()
        .references(() => ideas.id, { onDelete: 'cascade' }),
      fromState: k.oneOf<PublicationState>('from_state'),
      toState: k.oneOf<PublicationState>('to_state').notNull(),
      revisionId: k.text('revision_id'),
      byPersonId: k.text('by_person_id').references(() => people.id),
      at: k.instant('at').notNull(),
      reason: k.text('reason'),
      note: k.text('note'),
    },
    (t) => [k.index('publications_idea').on(t.ideaId, t.at)],
  );

  /** What the author's organisation declares of the implementation, and the funder who confirms it. */
  const stageDeclarations = k.table(
    'stage_declarations',
    {
      id: k.text('id').primaryKey(),
      ideaId: k
        .text('idea_id')
        .notNull()
        .references(() => ideas.id, { onDelete: 'cascade' }),
      stage: k.oneOf<FundingStage>('stage').notNull(),
      note: k.text('note'),
      declaredBy: k.text('declared_by').references(() => people.id),
      declaredAt: k.instant('declared_at').notNull(),
      confirmedBy: k.text('confirmed_by').references(() => people.id),
      confirmedOrganisationId: k.text('confirmed_organisation_id').references(() => organisations.id),
      confirmedAt: k.instant('confirmed_at'),
    },
    (t) => [
      k.index('stage_declarations_idea').on(t.ideaId, t.declaredAt),
      k.index('stage_declarations_at').on(t.declaredAt),
    ],
  );

  return { ideas, ideaPlaces, ideaDrafts, ideaRevisions, ideaTexts, publications, stageDeclarations };
}

export type IdeasTables = ReturnType<typeof ideasTables>;
