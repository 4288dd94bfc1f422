import type { AccountsTables } from './accounts';
import type { BudgetsTables } from './budgets';
import type { FilesTables } from './files';
import type { Kit } from './kit';
import type { PlacesTables } from './places';
import type { TariffsTables } from './tariffs';

export type HearingKind = 'draft_budget' | 'execution_report' | 'tariff' | 'other_decision';
export type HearingStage =
  | 'draft'
  | 'announced'
  | 'held'
  | 'protocol_published'
  | 'answers_published'
  | 'decided'
  | 'closed'
  | 'postponed'
  | 'cancelled';
export type HearingMode = 'hall' | 'online' | 'hybrid';
export type MaterialKind =
  | 'draft'
  | 'justification'
  | 'comparison'
  | 'plain_summary'
  | 'calculation'
  | 'antimonopoly_opinion'
  | 'other';
export type QuestionKind = 'advisory' | 'hands';

type LocalText = { ky?: string; ru?: string; en?: string };

/** Hearings: the thing with its dates, its rules, its steps, its materials, and the questions put to the vote. */
export function hearingsTables(
  k: Kit,
  { subjects, places }: PlacesTables,
  { people }: AccountsTables,
  { files }: FilesTables,
  { budgets }: BudgetsTables,
  { tariffVersions }: TariffsTables,
) {
  const hearings = k.table(
    'hearings',
    {
      id: k
        .text('id')
        .primaryKey()
        .references(() => subjects.id, { onDelete: 'cascade' }),
      /** The public number: /ky/hearings/12-slug. */
      number: k.integer('number').notNull().unique(),
      slug: k.text('slug').notNull(),
      kind: k.oneOf<HearingKind>('kind').notNull(),
      placeId: k
        .text('place_id')
        .notNull()
        .references(() => places.id),
      /** Steps that an officer took. Whether remarks are open follows from the dates and the clock. */
      stage: k.oneOf<HearingStage>('stage').notNull(),
      titles: k.json<LocalText>('titles').notNull(),
      /** What is decided, who decides and by when, in plain words. */
      decides: k.json<LocalText>('decides').notNull(),
      summaries: k.json<LocalText>('summaries').notNull(),
      mode: k.oneOf<HearingMode>('mode').notNull(),
      venues: k.json<LocalText>('venues').notNull(),
      onlineUrl: k.text('online_url'),
      startsAt: k.instant('starts_at'),
      /** Planned length in minutes. */
      minutes: k.integer('minutes').notNull(),
      remarksOpenAt: k.instant('remarks_open_at'),
      remarksCloseAt: k.instant('remarks_close_at'),
      chair: k.text('chair').notNull(),
      secretary: k.text('secretary').notNull(),
      contactName: k.text('contact_name').notNull(),
      contactPhone: k.text('contact_phone').notNull(),
      contactEmail: k.text('contact_email').notNull(),
      budgetId: k.text('budget_id').references(() => budgets.id),
      /** The version that the budget is compared with: last year's, or the approved one beside the execution. */
      comparedBudgetId: k.text('compared_budget_id').references(() => budgets.id),
      /** Of a tariff hearing: the version that is proposed, and the one that it is laid beside. */
      tariffVersionId: k.text('tariff_version_id').references(() => tariffVersions.id),
      comparedTariffVersionId: k.text('compared_tariff_version_id').references(() => tariffVersions.id),
      /** What announcing froze: kind, rules, questions, who may vote, materials. Null before. */
      frozen: k.json<unknown>('frozen'),
      /** SHA-256 of the canonical JSON of `frozen`. */
      frozenHash: k.text('frozen_hash'),
      announcedAt: k.instant('announced_at'),
      heldAt: k.instant('held_at'),
      remarkCount: k.integer('remark_count').notNull().default(0),
      isDemo: k.boolean('is_demo').notNull().default(false),
      version: k.integer('version').notNull().default(1),
      createdBy: k.text('created_by').references(() => people.id),
      createdAt: k.instant('created_at').notNull(),
      updatedAt: k.instant('updated_at').notNull(),
    },
    (t) => [
      k.index('hearings_place').on(t.placeId, t.stage),
      k.index('hearings_starts').on(t.stage, t.startsAt),
      k.index('hearings_budget').on(t.budgetId),
      k.index('hearings_tariff').on(t.tariffVersionId),
    ],
  );

  /** What a municipality settled for its hearings; a missing row means the default. */
  const hearingRules = k.table(
    'hearing_rules',
    {
      id: k.text('id').primaryKey(),
      /** Null for the whole country. */
      placeId: k.text('place_id').references(() => places.id),
      /** Null for every kind. */
      kind: k.oneOf<HearingKind>('kind'),
      rules: k.json<unknown>('rules').notNull(),
      /** Where the municipality settled it: charter, resolution. */
      source: k.text('source').notNull(),
      updatedAt: k.instant('updated_at').notNull(),
      updatedBy: k.text('updated_by').references(() => people.id),
    },
    (t) => [k.index('hearing_rules_place').on(t.placeId)],
  );

  /** Each step of a hearing, and each move of its date (from and to the same stage): who, when, why. */
  const hearingSteps = k.table(
    'hearing_steps',
    {
      id: k.text('id').primaryKey(),
      hearingId: k
        .text('hearing_id')
        .notNull()
        .references(() => hearings.id, { onDelete: 'cascade' }),
      fromStage: k.oneOf<HearingStage>('from_stage'),
      toStage: k.oneOf<HearingStage>('to_stage').notNull(),
      at: k.instant('at').notNull(),
      byPersonId: k.text('by_person_id').references(() => people.id),
      reason: k.text('reason'),
      details: k.json<Record<string, string | number | null>>('details'),
    },
    (t) => [k.index('hearing_steps_hearing').on(t.hearingId, t.at)],
  );

  /** Papers of a hearing. After announcing they are replaced, never removed. */
  const hearingMaterials = k.table(
    'hearing_materials',
    {
      id: k.text('id').primaryKey(),
      hearingId: k
        .text('hearing_id')
        .notNull()
        .references(() => hearings.id, { onDelete: 'cascade' }),
      kind: k.oneOf<MaterialKind>('kind').notNull(),
      title: k.text('title').notNull(),
      lang: k.text('lang').notNull(),
      fileId: k.text('file_id').references(() => files.id),
      url: k.text('url'),
      addedAt: k.instant('added_at').notNull(),
      addedBy: k.text('added_by').references(() => people.id),
      replacedById: k.text('replaced_by_id'),
      replacedAt: k.instant('replaced_at'),
    },
    (t) => [k.index('hearing_materials_hearing').on(t.hearingId, t.addedAt)],
  );

  /** A question put to everybody: announced with the hearing (advisory), or asked in the meeting (a show of hands). */
  const hearingQuestions = k.table(
    'hearing_questions',
    {
      id: k
        .text('id')
        .primaryKey()
        .references(() => subjects.id, { onDelete: 'cascade' }),
      hearingId: k
        .text('hearing_id')
        .notNull()
        .references(() => hearings.id, { onDelete: 'cascade' }),
      kind: k.oneOf<QuestionKind>('kind').notNull(),
      position: k.integer('position').notNull(),
      texts: k.json<LocalText>('texts').notNull(),
      /** Of a show of hands; an advisory question follows the dates of the remarks. */
      openedAt: k.instant('opened_at'),
      closedAt: k.instant('closed_at'),
      /** Hands counted in the hall, without those who answered here. */
      hallFor: k.integer('hall_for').notNull().default(0),
      hallAgainst: k.integer('hall_against').notNull().default(0),
      hallAbstain: k.integer('hall_abstain').notNull().default(0),
    },
    (t) => [k.uniqueIndex('hearing_questions_position').on(t.hearingId, t.kind, t.position)],
  );

  return { hearings, hearingRules, hearingSteps, hearingMaterials, hearingQuestions };
}

export type HearingsTables = ReturnType<typeof hearingsTables>;
