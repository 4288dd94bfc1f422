import type { AccountsTables } from './accounts';
import type { IdeasTables } from './ideas';
import type { Kit } from './kit';
import type { PlacesTables } from './places';
import type { ScoresTables } from './scores';

export type CallStage = 'draft' | 'announced' | 'decided' | 'cancelled';
export type ApplicationOutcome = 'selected' | 'reserve' | 'declined';

type LocalText = { ky?: string; ru?: string; en?: string };

/** Calls for ideas: a funder announces, authors apply with an idea that exists, the funder decides in public. */
export function callsTables(
  k: Kit,
  { subjects }: PlacesTables,
  { people, organisations }: AccountsTables,
  { ideas, ideaRevisions }: IdeasTables,
  { rubrics }: ScoresTables,
) {
  const person = (name: string) => k.text(name).references(() => people.id, { onDelete: 'set null' });

  const calls = k.table(
    'calls',
    {
      id: k
        .text('id')
        .primaryKey()
        .references(() => subjects.id, { onDelete: 'cascade' }),
      /** The public number: /ky/calls/3-slug. */
      number: k.integer('number').notNull().unique(),
      slug: k.text('slug').notNull(),
      organisationId: k
        .text('organisation_id')
        .notNull()
        .references(() => organisations.id),
      /** Whether it still takes applications follows from the dates. */
      stage: k.oneOf<CallStage>('stage').notNull(),
      titles: k.json<LocalText>('titles').notNull(),
      texts: k.json<LocalText>('texts').notNull(),
      /** Who may apply and with what: the criteria of a funding window. */
      criteria: k.json<unknown>('criteria').notNull(),
      rubricId: k.text('rubric_id').references(() => rubrics.id),
      budget: k.money('budget').notNull(),
      currency: k.text('currency').notNull().default('KGS'),
      /** Papers that an application needs. */
      documents: k.json<{ id: string; titles: LocalText }[]>('documents').notNull(),
      opensAt: k.instant('opens_at'),
      closesAt: k.instant('closes_at'),
      appealDays: k.integer('appeal_days').notNull().default(10),
      /** Whom to ask about it, in public; at least one of the two once it is announced. */
      contactEmail: k.text('contact_email'),
      contactPhone: k.text('contact_phone'),
      version: k.integer('version').notNull().default(1),
      isDemo: k.boolean('is_demo').notNull().default(false),
      createdBy: person('created_by'),
      createdAt: k.instant('created_at').notNull(),
      updatedAt: k.instant('updated_at').notNull(),
      announcedAt: k.instant('announced_at'),
      decidedAt: k.instant('decided_at'),
      cancellationReason: k.text('cancellation_reason'),
    },
    (t) => [k.index('calls_stage').on(t.stage, t.closesAt), k.index('calls_org').on(t.organisationId)],
  );

  const callExtensions = k.table(
    'call_extensions',
    {
      id: k.text('id').primaryKey(),
      callId: k
        .text('call_id')
        .notNull()
        .references(() => calls.id, { onDelete: 'cascade' }),
      fromAt: k.instant('from_at').notNull(),
      toAt: k.instant('to_at').notNull(),
      reason: k.text('reason').notNull(),
      byPersonId: person('by_person_id'),
      at: k.instant('at').notNull(),
    },
    (t) => [k.index('call_extensions_call').on(t.callId, t.at)],
  );

  const callApplications = k.table(
    'call_applications',
    {
      id: k
        .text('id')
        .primaryKey()
        .references(() => subjects.id, { onDelete: 'cascade' }),
      callId: k
        .text('call_id')
        .notNull()
        .references(() => calls.id, { onDelete: 'cascade' }),
      /** Its receipt within the call: the 17th application to call 3 is "3-17". */
      number: k.integer('number').notNull().default(0),
      ideaId: k
        .text('idea_id')
        .notNull()
        .references(() => ideas.id, { onDelete: 'cascade' }),
      /** The idea as it was when it was handed in. */
      revisionId: k
        .text('revision_id')
        .notNull()
        .references(() => ideaRevisions.id),
      /** What that revision asks for. */
      requested: k.money('requested').notNull().default(0),
      appliedBy: person('applied_by'),
      appliedAt: k.instant('applied_at').notNull(),
      withdrawnAt: k.instant('withdrawn_at'),
      outcome: k.oneOf<ApplicationOutcome>('outcome'),
      reason: k.text('reason'),
      decidedBy: person('decided_by'),
      decidedAt: k.instant('decided_at'),
    },
    (t) => [
      k.uniqueIndex('call_applications_once').on(t.callId, t.ideaId),
      k.index('call_applications_number').on(t.callId, t.number),
      k.index('call_applications_idea').on(t.ideaId),
    ],
  );

  const callAppeals = k.table('call_appeals', {
    applicationId: k
      .text('application_id')
      .primaryKey()
      .references(() => callApplications.id, { onDelete: 'cascade' }),
    /** The decision that it is against. */
    against: k.oneOf<ApplicationOutcome>('against').notNull().default('declined'),
    body: k.text('body').notNull(),
    byPersonId: person('by_person_id'),
    at: k.instant('at').notNull(),
    outcome: k.oneOf<'upheld' | 'rejected'>('outcome'),
    reply: k.text('reply'),
    decidedBy: person('decided_by'),
    decidedAt: k.instant('decided_at'),
  });

  return { calls, callExtensions, callApplications, callAppeals };
}
