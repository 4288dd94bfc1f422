import type { AccountsTables } from './accounts';
import type { IdeasTables } from './ideas';
import type { Kit } from './kit';
import type { PlacesTables } from './places';

/** How a funded idea is carried out, and what came of it. */
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

  /** An idea that is being carried out: since when, and when something was last heard of it. */
  const projects = k.table(
    'projects',
    {
      ideaId: k
        .text('idea_id')
        .primaryKey()
        .references(() => ideas.id, { onDelete: 'cascade' }),
      startedAt: k.instant('started_at').notNull(),
      updatedAt: k.instant('updated_at').notNull(),
      completedAt: k.instant('completed_at'),
      /** The day for which its author was last told that nothing was heard, or that a check is due; ISO date. */
      remindedFor: k.text('reminded_for'),
    },
    (t) => [k.index('projects_updated').on(t.completedAt, t.updatedAt)],
  );

  const milestones = k.table(
    'milestones',
    {
      id: k.text('id').primaryKey(),
      ideaId: ofIdea(),
      position: k.integer('position').notNull(),
      lang: k.text('lang').notNull(),
      title: k.text('title').notNull(),
      dueOn: k.text('due_on').notNull(),
      doneOn: k.text('done_on'),
      version: k.integer('version').notNull().default(1),
    },
    (t) => [k.index('milestones_idea').on(t.ideaId, t.position)],
  );

  /** A milestone that was moved to a later day, and why. */
  const milestoneDelays = k.table(
    'milestone_delays',
    {
      id: k.text('id').primaryKey(),
      milestoneId: k
        .text('milestone_id')
        .notNull()
        .references(() => milestones.id, { onDelete: 'cascade' }),
      fromOn: k.text('from_on').notNull(),
      toOn: k.text('to_on').notNull(),
      reason: k.text('reason').notNull(),
      byPersonId: person('by_person_id'),
      at: k.instant('at').notNull(),
    },
    (t) => [k.index('milestone_delays_milestone').on(t.milestoneId, t.at), k.index('milestone_delays_at').on(t.at)],
  );

  /** Values are exact decimals as text. */
  const indicators = k.table(
    'indicators',
    {
      id: k.text('id').primaryKey(),
      ideaId: ofIdea(),
      position: k.integer('position').notNull(),
      lang: k.text('lang').notNull(),
      title: k.text('title').notNull(),
      unit: k.text('unit').notNull(),
      baseline: k.text('baseline').notNull(),
      baselineOn: k.text('baseline_on').notNull(),
      target: k.text('target').notNull(),
      targetOn: k.text('target_on').notNull(),
      version: k.integer('version').notNull().default(1),
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
      /** Taken out as a mistake: it stays in the table, struck out. */
      removedAt: k.instant('removed_at'),
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
      /** A moderator hid its words and photos; its number stays. */
      hidden: k.boolean('hidden').notNull().default(false),
      /** Goes up with its words and the captions of its photos. */
      version: k.integer('version').notNull().default(1),
    },
    (t) => [k.uniqueIndex('progress_reports_number').on(t.ideaId, t.number), k.index('progress_reports_at').on(t.at)],
  );

  /** Each correction of a report: how it read before, and why it was changed. */
  const progressReportCorrections = k.table(
    'progress_report_corrections',
    {
      id: k.text('id').primaryKey(),
      reportId: k
        .text('report_id')
        .notNull()
        .references(() => progressReports.id, { onDelete: 'cascade' }),
      lang: k.text('lang').notNull(),
      body: k.text('body').notNull(),
      reason: k.text('reason').notNull(),
      byPersonId: person('by_person_id'),
      at: k.instant('at').notNull(),
    },
    (t) => [k.index('progress_report_corrections_report').on(t.reportId, t.at)],
  );

  /** The council or the municipality looked at what was built: taken, or not and why. */
  const acceptances = k.table(
    'acceptances',
    {
      id: k.text('id').primaryKey(),
      ideaId: ofIdea(),
      /** The council; null where an officer of the municipality decided. */
      organisationId: k.text('organisation_id').references(() => organisations.id),
      isAccepted: k.boolean('is_accepted').notNull(),
      note: k.text('note').notNull(),
      byPersonId: person('by_person_id'),
      at: k.instant('at').notNull(),
    },
    (t) => [k.index('acceptances_idea').on(t.ideaId, t.at), k.index('acceptances_at').on(t.at)],
  );

  /** "Does it still work?", 12 and 24 months after completion. */
  const afterChecks = k.table(
    'after_checks',
    {
      ideaId: ofIdea(),
      months: k.integer('months').notNull(),
      works: k.oneOf<'yes' | 'partly' | 'no'>('works').notNull(),
      note: k.text('note').notNull(),
      /** Carries its photo. */
      subjectId: k.text('subject_id').references(() => subjects.id, { onDelete: 'set null' }),
      /** The council or the funder; null where an officer of the municipality looked. */
      organisationId: k.text('organisation_id').references(() => organisations.id),
      byPersonId: person('by_person_id'),
      at: k.instant('at').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.ideaId, t.months] }), k.index('after_checks_at').on(t.at)],
  );

  return {
    projects,
    milestones,
    milestoneDelays,
    indicators,
    indicatorValues,
    spendings,
    progressReports,
    progressReportCorrections,
    acceptances,
    afterChecks,
  };
}
