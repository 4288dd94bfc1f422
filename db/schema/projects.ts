import type { AccountsTables } from './accounts';
import type { IdeasTables } from './ideas';
import type { Kit } from './kit';
import type { PlacesTables } from './places';

type LocalText = { ky?: string; ru?: string; en?: string };

/** How a funded idea is carried out and what came of it; and what funders report of their other projects. */
export function projectsTables(
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

  const milestones = k.table(
    'milestones',
    {
      id: k.text('id').primaryKey(),
      ideaId: ofIdea(),
      position: k.integer('position').notNull(),
      titles: k.json<LocalText>('titles').notNull(),
      dueOn: k.text('due_on').notNull(),
      doneOn: k.text('done_on'),
      delayReason: k.text('delay_reason'),
      version: k.integer('version').notNull().default(1),
      updatedAt: k.instant('updated_at').notNull(),
    },
    (t) => [k.index('milestones_idea').on(t.ideaId, t.position)],
  );

  /** Values are exact decimals as text. */
  const indicators = k.table(
    'indicators',
    {
      id: k.text('id').primaryKey(),
      ideaId: ofIdea(),
      position: k.integer('position').notNull(),
      titles: k.json<LocalText>('titles').notNull(),
      unit: k.text('unit').notNull(),
      baseline: k.text('baseline').notNull(),
      baselineOn: k.text('baseline_on').notNull(),
      target: k.text('target').notNull(),
      targetOn: k.text('target_on').notNull(),
    },
    (t) => [k.index('indicators_idea').on(t.ideaId, t.position)],
  );

  const indicatorValues = k.table(
    'indicator_values',
    {
      id: k.text('id').primaryKey(),
      indicatorId: k
        .text('indicator_id')
        .notNull()
        .references(() => indicators.id, { onDelete: 'cascade' }),
      value: k.text('value').notNull(),
      measuredOn: k.text('measured_on').notNull(),
      note: k.text('note').notNull().default(''),
      recordedBy: person('recorded_by'),
      recordedAt: k.instant('recorded_at').notNull(),
    },
    (t) => [k.index('indicator_values_indicator').on(t.indicatorId, t.measuredOn)],
  );

  /** Money spent against a line of the idea's budget. */
  const spendings = k.table(
    'spendings',
    {
      id: k.text('id').primaryKey(),
      ideaId: ofIdea(),
      /** Id of the budget line inside the idea's content. */
      lineId: k.text('line_id').notNull(),
      amount: k.money('amount').notNull(),
      spentOn: k.text('spent_on').notNull(),
      note: k.text('note').notNull().default(''),
      recordedBy: person('recorded_by'),
      recordedAt: k.instant('recorded_at').notNull(),
      removedAt: k.instant('removed_at'),
    },
    (t) => [k.index('spendings_idea').on(t.ideaId)],
  );

  const progressReports = k.table(
    'progress_reports',
    {
      id: k
        .text('id')
        .primaryKey()
        .references(() => subjects.id, { onDelete: 'cascade' }),
      ideaId: ofIdea(),
      number: k.integer('number').notNull(),
      lang: k.text('lang').notNull(),
      body: k.text('body').notNull(),
      writtenBy: person('written_by'),
      at: k.instant('at').notNull(),
    },
    (t) => [k.uniqueIndex('progress_reports_number').on(t.ideaId, t.number), k.index('progress_reports_at').on(t.at)],
  );

  /** The council looked at what was built: taken, or not and why. */
  const acceptances = k.table(
    'acceptances',
    {
      id: k.text('id').primaryKey(),
      ideaId: ofIdea(),
      organisationId: k
        .text('organisation_id')
        .notNull()
        .references(() => organisations.id),
      isAccepted: k.boolean('is_accepted').notNull(),
      note: k.text('note').notNull(),
      byPersonId: person('by_person_id'),
      at: k.instant('at').notNull(),
    },
    (t) => [k.index('acceptances_idea').on(t.ideaId, t.at)],
  );

  /** "Does it still work?", 12 and 24 months after completion. */
  const afterChecks = k.table(
    'after_checks',
    {
      ideaId: ofIdea(),
      months: k.integer('months').notNull(),
      works: k.oneOf<'yes' | 'partly' | 'no'>('works').notNull(),
      note: k.text('note').notNull(),
      organisationId: k.text('organisation_id').references(() => organisations.id),
      byPersonId: person('by_person_id'),
      at: k.instant('at').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.ideaId, t.months] })],
  );

  /** The name of a funded idea in a funder's IATI file: given once, never changed. */
  const iatiIdentifiers = k.table(
    'iati_identifiers',
    {
      identifier: k.text('identifier').primaryKey(),
      ideaId: ofIdea(),
      organisationId: k
        .text('organisation_id')
        .notNull()
        .references(() => organisations.id),
      givenAt: k.instant('given_at').notNull(),
    },
    (t) => [k.uniqueIndex('iati_identifiers_once').on(t.organisationId, t.ideaId)],
  );

  /** A funder's own project from its IATI file, for the view of who funds what, where. */
  const portfolioActivities = k.table(
    'portfolio_activities',
    {
      id: k.text('id').primaryKey(),
      organisationId: k
        .text('organisation_id')
        .notNull()
        .references(() => organisations.id, { onDelete: 'cascade' }),
      identifier: k.text('identifier').notNull(),
      titles: k.json<Record<string, string>>('titles').notNull(),
      /** IATI activity status: 1 pipeline to 6 suspended. */
      status: k.integer('status').notNull(),
      startsOn: k.text('starts_on'),
      endsOn: k.text('ends_on'),
      /** DAC purpose codes with their share in percent as text. */
      sectors: k.json<{ code: string; percent: string }[]>('sectors').notNull(),
      placeId: k.text('place_id'),
      currency: k.text('currency').notNull(),
      /** Hundredths of `currency`. */
      budget: k.money('budget').notNull(),
      committed: k.money('committed').notNull(),
      disbursed: k.money('disbursed').notNull(),
      fileName: k.text('file_name').notNull(),
      importedBy: person('imported_by'),
      importedAt: k.instant('imported_at').notNull(),
    },
    (t) => [k.uniqueIndex('portfolio_activities_once').on(t.organisationId, t.identifier)],
  );

  return {
    milestones,
    indicators,
    indicatorValues,
    spendings,
    progressReports,
    acceptances,
    afterChecks,
    iatiIdentifiers,
    portfolioActivities,
  };
}
