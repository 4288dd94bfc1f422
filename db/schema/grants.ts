import type { AccountsTables } from './accounts';
import type { IdeasTables } from './ideas';
import type { Kit } from './kit';
import type { PlacesTables } from './places';

/** Money for ideas, in its steps: pledge, commitment, disbursement, return; and what the author's side brings. */
export function grantsTables(
  k: Kit,
  { subjects }: PlacesTables,
  { people, organisations }: AccountsTables,
  { ideas }: IdeasTables,
) {
  const person = (name: string) => k.text(name).references(() => people.id, { onDelete: 'set null' });
  const ofIdea = () =>
    k
      .text('idea_id')
      .notNull()
      .references(() => ideas.id, { onDelete: 'cascade' });
  const ofFunder = () =>
    k
      .text('organisation_id')
      .notNull()
      .references(() => organisations.id);

  /** A conditional promise. Amounts are in the idea's currency; where sums go past what is asked, both sides say yes. */
  const pledges = k.table(
    'pledges',
    {
      id: k.text('id').primaryKey(),
      ideaId: ofIdea(),
      organisationId: ofFunder(),
      amount: k.money('amount').notNull(),
      conditions: k.text('conditions').notNull(),
      /** ISO date until which it stands, that day included. */
      validUntil: k.text('valid_until').notNull(),
      /** May the public see the funder's name beside it? That of a commitment always is. */
      namePublic: k.boolean('name_public').notNull().default(false),
      /** By how much it went past what was asked when it was made. */
      excess: k.money('excess').notNull().default(0),
      excessSeenByFunderAt: k.instant('excess_seen_by_funder_at'),
      excessSeenByAuthorAt: k.instant('excess_seen_by_author_at'),
      madeBy: person('made_by'),
      madeAt: k.instant('made_at').notNull(),
      withdrawnAt: k.instant('withdrawn_at'),
      withdrawalReason: k.text('withdrawal_reason'),
    },
    (t) => [k.index('pledges_idea').on(t.ideaId), k.index('pledges_org').on(t.organisationId)],
  );

  /** A signed promise. Its agreement is a file of it as a subject. */
  const commitments = k.table(
    'commitments',
    {
      id: k
        .text('id')
        .primaryKey()
        .references(() => subjects.id, { onDelete: 'cascade' }),
      ideaId: ofIdea(),
      organisationId: ofFunder(),
      pledgeId: k.text('pledge_id').references(() => pledges.id),
      amount: k.money('amount').notNull(),
      agreementNumber: k.text('agreement_number').notNull(),
      agreedOn: k.text('agreed_on').notNull(),
      /** By how much it went past what was asked when it was made. */
      excess: k.money('excess').notNull().default(0),
      excessSeenByFunderAt: k.instant('excess_seen_by_funder_at'),
      excessSeenByAuthorAt: k.instant('excess_seen_by_author_at'),
      madeBy: person('made_by'),
      madeAt: k.instant('made_at').notNull(),
      cancelledAt: k.instant('cancelled_at'),
      cancellationReason: k.text('cancellation_reason'),
    },
    (t) => [
      k.index('commitments_idea').on(t.ideaId),
      k.index('commitments_org').on(t.organisationId),
      k.index('commitments_pledge').on(t.pledgeId),
      k.index('commitments_made').on(t.madeAt),
    ],
  );

  /** One payment, planned and then paid. What was paid in another currency keeps its rate and where the rate is from. */
  const disbursements = k.table(
    'disbursements',
    {
      id: k.text('id').primaryKey(),
      commitmentId: k
        .text('commitment_id')
        .notNull()
        .references(() => commitments.id, { onDelete: 'cascade' }),
      plannedOn: k.text('planned_on').notNull(),
      /** In the idea's currency. */
      amount: k.money('amount').notNull(),
      paidOn: k.text('paid_on'),
      /** In `currency`. */
      paidAmount: k.money('paid_amount'),
      currency: k.text('currency'),
      /** Exact decimal: units of the idea's currency for one of `currency`. */
      rate: k.text('rate'),
      rateSource: k.text('rate_source'),
      recordedBy: person('recorded_by'),
      recordedAt: k.instant('recorded_at').notNull(),
      confirmedBy: person('confirmed_by'),
      confirmedAt: k.instant('confirmed_at'),
    },
    (t) => [
      k.index('disbursements_commitment').on(t.commitmentId, t.plannedOn),
      k.index('disbursements_recorded').on(t.recordedAt),
    ],
  );

  const moneyReturns = k.table(
    'money_returns',
    {
      id: k.text('id').primaryKey(),
      commitmentId: k
        .text('commitment_id')
        .notNull()
        .references(() => commitments.id, { onDelete: 'cascade' }),
      amount: k.money('amount').notNull(),
      returnedOn: k.text('returned_on').notNull(),
      reason: k.text('reason').notNull(),
      recordedBy: person('recorded_by'),
      recordedAt: k.instant('recorded_at').notNull(),
    },
    (t) => [k.index('money_returns_commitment').on(t.commitmentId)],
  );

  /** What was typed wrong in a commitment, a payment or a return: the row as it was before, and why it was put right. */
  const grantCorrections = k.table(
    'grant_corrections',
    {
      id: k.text('id').primaryKey(),
      commitmentId: k
        .text('commitment_id')
        .notNull()
        .references(() => commitments.id, { onDelete: 'cascade' }),
      what: k.oneOf<'commitment' | 'payment' | 'return'>('what').notNull(),
      /** The payment or the return; a return that was taken back is no more. The commitment itself where it is that. */
      rowId: k.text('row_id').notNull(),
      /** The record was a mistake as a whole and does not count any more. */
      takenBack: k.boolean('taken_back').notNull().default(false),
      /** ISO date before. */
      day: k.text('day').notNull(),
      /** Before, in the idea's currency. */
      amount: k.money('amount').notNull(),
      /** Of a commitment, where its number was another one. The two sides alone read it. */
      agreementNumber: k.text('agreement_number'),
      /** Of a payment that was made in another currency, as in `disbursements`. */
      paidAmount: k.money('paid_amount'),
      currency: k.text('currency'),
      rate: k.text('rate'),
      rateSource: k.text('rate_source'),
      reason: k.text('reason').notNull(),
      correctedBy: person('corrected_by'),
      correctedAt: k.instant('corrected_at').notNull(),
    },
    (t) => [k.index('grant_corrections_commitment').on(t.commitmentId, t.correctedAt)],
  );

  /** What the author's side has brought, as its organisation confirms. */
  const ownContributions = k.table(
    'own_contributions',
    {
      id: k.text('id').primaryKey(),
      ideaId: ofIdea(),
      kind: k.oneOf<'cash' | 'in_kind'>('kind').notNull(),
      title: k.text('title').notNull(),
      amount: k.money('amount').notNull(),
      /** Of work and things: how the sum was found. */
      valuedHow: k.text('valued_how').notNull().default(''),
      broughtOn: k.text('brought_on').notNull(),
      confirmedBy: person('confirmed_by'),
      confirmedAt: k.instant('confirmed_at').notNull(),
      removedAt: k.instant('removed_at'),
    },
    (t) => [k.index('own_contributions_idea').on(t.ideaId)],
  );

  return { pledges, commitments, disbursements, moneyReturns, grantCorrections, ownContributions };
}
