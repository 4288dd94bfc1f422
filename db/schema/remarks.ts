import type { AccountsTables } from './accounts';
import type { BudgetsTables } from './budgets';
import type { HearingsTables } from './hearings';
import type { Kit } from './kit';
import type { PlacesTables } from './places';

export type RemarkKind = 'question' | 'proposal' | 'objection';
export type RemarkChannel = 'web' | 'desk' | 'phone' | 'paper' | 'hall';
export type RemarkAboutKind = 'budget_line' | 'cost_item';
export type AnswerOutcome = 'accepted' | 'accepted_in_part' | 'declined' | 'referred';
export type InBudget = 'yes' | 'partly' | 'no';

/** What people say at a hearing, what officials answer, and what became of it in the budget. */
export function remarksTables(
  k: Kit,
  { subjects }: PlacesTables,
  { people, organisations }: AccountsTables,
  { budgetLines }: BudgetsTables,
  { hearings }: HearingsTables,
) {
  /** One official answer; several equal remarks may share it. Never changed: a second answer is a new row. */
  const answers = k.table(
    'answers',
    {
      id: k.text('id').primaryKey(),
      hearingId: k
        .text('hearing_id')
        .notNull()
        .references(() => hearings.id, { onDelete: 'cascade' }),
      outcome: k.oneOf<AnswerOutcome>('outcome').notNull(),
      reason: k.text('reason').notNull(),
      lang: k.text('lang').notNull(),
      /** Who answers for the municipality, as they sign. */
      officialName: k.text('official_name').notNull(),
      officialPost: k.text('official_post').notNull(),
      /** The body that it is referred to. */
      referredTo: k.text('referred_to'),
      budgetLineId: k.text('budget_line_id').references(() => budgetLines.id),
      /** Tyiyn that the budget takes up, if accepted. */
      amount: k.money('amount'),
      answeredBy: k.text('answered_by').references(() => people.id),
      at: k.instant('at').notNull(),
    },
    (t) => [k.index('answers_hearing').on(t.hearingId, t.at)],
  );

  const remarks = k.table(
    'remarks',
    {
      id: k
        .text('id')
        .primaryKey()
        .references(() => subjects.id, { onDelete: 'cascade' }),
      hearingId: k
        .text('hearing_id')
        .notNull()
        .references(() => hearings.id, { onDelete: 'cascade' }),
      /** Counts within the hearing in the order received. */
      number: k.integer('number').notNull(),
      kind: k.oneOf<RemarkKind>('kind').notNull(),
      channel: k.oneOf<RemarkChannel>('channel').notNull(),
      authorId: k.text('author_id').references(() => people.id, { onDelete: 'set null' }),
      organisationId: k.text('organisation_id').references(() => organisations.id),
      /** The clerk who typed it in. */
      enteredBy: k.text('entered_by').references(() => people.id),
      /** Verification level of the author at the moment of the remark. */
      level: k.integer('level').notNull(),
      lang: k.text('lang').notNull(),
      body: k.text('body').notNull(),
      /** What it is about, beside the hearing as a whole: a line of the budget, a cost item of the tariff. */
      aboutKind: k.oneOf<RemarkAboutKind>('about_kind'),
      aboutId: k.text('about_id'),
      /** Of a tariff hearing: what its author changed in the calculation, as the address of the copy says it. */
      copy: k.text('copy'),
      /** Tyiyn that a proposal asks for, and where they would come from. */
      amount: k.money('amount'),
      moneyFrom: k.text('money_from'),
      /** When it was said: of paper, the day it was handed in. */
      receivedAt: k.instant('received_at').notNull(),
      createdAt: k.instant('created_at').notNull(),
      /** When it was taken up in the meeting. */
      calledAt: k.instant('called_at'),
      answerId: k.text('answer_id').references(() => answers.id),
      hidden: k.boolean('hidden').notNull().default(false),
      /** Whether its page names the author: of what a clerk typed in, only where the person agreed. */
      showName: k.boolean('show_name').notNull().default(true),
      /** Folded stems of the body between spaces: what the search of the list looks through. */
      words: k.text('words').notNull().default(''),
      forCount: k.integer('for_count').notNull().default(0),
      againstCount: k.integer('against_count').notNull().default(0),
      abstainCount: k.integer('abstain_count').notNull().default(0),
    },
    (t) => [
      k.uniqueIndex('remarks_number').on(t.hearingId, t.number),
      k.index('remarks_kind').on(t.hearingId, t.kind, t.number),
      // Holds all that is asked of what waits for an answer, so that counting it reads no remark.
      k.index('remarks_answer').on(t.hearingId, t.answerId, t.hidden, t.receivedAt),
      k.index('remarks_author').on(t.authorId, t.createdAt),
      k.index('remarks_about').on(t.aboutId),
    ],
  );

  /** Every answer that a remark got, the newest being `remarks.answerId`. */
  const remarkAnswers = k.table(
    'remark_answers',
    {
      remarkId: k
        .text('remark_id')
        .notNull()
        .references(() => remarks.id, { onDelete: 'cascade' }),
      answerId: k
        .text('answer_id')
        .notNull()
        .references(() => answers.id, { onDelete: 'cascade' }),
    },
    (t) => [k.primaryKey({ columns: [t.remarkId, t.answerId] }), k.index('remark_answers_answer').on(t.answerId)],
  );

  /** "This does not answer my question": the key says once. */
  const answerObjections = k.table('answer_objections', {
    remarkId: k
      .text('remark_id')
      .primaryKey()
      .references(() => remarks.id, { onDelete: 'cascade' }),
    answerId: k
      .text('answer_id')
      .notNull()
      .references(() => answers.id, { onDelete: 'cascade' }),
    body: k.text('body').notNull(),
    at: k.instant('at').notNull(),
  });

  /** Of an accepted remark: whether the approved budget has it, and a year later the fact. */
  const remarkResults = k.table('remark_results', {
    remarkId: k
      .text('remark_id')
      .primaryKey()
      .references(() => remarks.id, { onDelete: 'cascade' }),
    inBudget: k.oneOf<InBudget>('in_budget').notNull(),
    budgetLineId: k.text('budget_line_id').references(() => budgetLines.id),
    /** Tyiyn in the approved budget, and spent a year later. */
    plan: k.money('plan'),
    note: k.text('note').notNull().default(''),
    recordedBy: k.text('recorded_by').references(() => people.id),
    recordedAt: k.instant('recorded_at').notNull(),
    actual: k.money('actual'),
    actualNote: k.text('actual_note'),
    actualBy: k.text('actual_by').references(() => people.id),
    actualAt: k.instant('actual_at'),
  });

  /** What the page of a place counts, kept for each hearing: counting a million remarks would stop the page. */
  const answerTallies = k.table('answer_tallies', {
    hearingId: k
      .text('hearing_id')
      .primaryKey()
      .references(() => hearings.id, { onDelete: 'cascade' }),
    /** Remarks that have an answer. */
    answered: k.integer('answered').notNull(),
    /** Proposals and objections among them, and what became of these by their newest answer. */
    considered: k.integer('considered').notNull(),
    accepted: k.integer('accepted').notNull(),
    acceptedInPart: k.integer('accepted_in_part').notNull(),
    /** How many first answers came after how many calendar days: {"12": 3}. */
    days: k.json<Record<string, number>>('days').notNull(),
  });

  return { answers, answerTallies, remarks, remarkAnswers, answerObjections, remarkResults };
}
