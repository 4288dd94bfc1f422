import { and, eq, inArray } from 'drizzle-orm';
import { hearingOfficersNear } from '~/domain/accounts/moderators.queries.server';
import { commitmentStands } from '~/domain/funding/grants/standing.server';
import type { Idea } from '~/domain/ideas/idea';
import '~/domain/ideas/idea-events.server';
import '~/domain/projects/project-events.server';
import type { I18n } from '~/i18n/i18n';
import { type Events, on } from '~/platform/events.server';
import { type Reader, tables, transaction } from '~db/index.server';
import { ofIdea } from './news-subject.server';
import { notify } from './notify.server';
import { authorsOf, membersOf } from './recipients.server';

const noteLine = (note: string) => (i18n: I18n) => (note ? [i18n.t('mails.notify_note', { note })] : []);

async function followersOf(reader: Reader, { id }: Idea): Promise<string[]> {
  const { follows } = tables;
  const rows = await reader.select({ personId: follows.personId }).from(follows).where(eq(follows.subjectId, id));
  return rows.map(({ personId }) => personId);
}

/** Members of the verified territorial councils of the place, and its nearest hearing officers. */
async function inspectorsOf(reader: Reader, { responsiblePlaceId, scope }: Idea): Promise<string[]> {
  if (!responsiblePlaceId) return [];
  const { memberships, organisations } = tables;
  const councillors = await reader
    .selectDistinct({ personId: memberships.personId })
    .from(memberships)
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(
      and(
        eq(organisations.kind, 'territorial_council'),
        eq(organisations.verification, 'verified'),
        inArray(organisations.placeId, [...scope]),
      ),
    );
  return [...councillors.map(({ personId }) => personId), ...(await hearingOfficersNear(reader, responsiblePlaceId))];
}

/** Who is told for the funders whose money stands behind an idea. */
async function fundersOf(reader: Reader, { id }: Idea): Promise<string[]> {
  const { commitments } = tables;
  const rows = await reader
    .select({ organisationId: commitments.organisationId, madeBy: commitments.madeBy })
    .from(commitments)
    .where(and(eq(commitments.ideaId, id), commitmentStands()));
  const told = await Promise.all(rows.map(({ organisationId, madeBy }) => membersOf(reader, organisationId, madeBy)));
  return told.flat();
}

async function tellReported({ idea, by, report }: Events['project.reported']): Promise<void> {
  await transaction(async (tx) => {
    const to = await followersOf(tx, idea);
    await notify(tx, { kind: 'project_reported', about: ofIdea(idea), by, to, data: { progress: report } });
  });
}

async function tellSilent({ idea, since }: Events['project.silent']): Promise<void> {
  const details = ({ t, date }: I18n) => [t('mails.notify_silent_since', { date: date(since) })];
  await transaction(async (tx) =>
    notify(tx, { kind: 'project_silent', about: ofIdea(idea), by: null, to: await authorsOf(tx, idea), details }),
  );
}

/** Whoever may look at what was built is told that it waits to be seen; never the author's own side. */
async function tellLookers(
  idea: Idea,
  kind: 'project_completed' | 'project_check_due',
  by: string | null,
  lookers: (reader: Reader) => Promise<string[]>,
): Promise<void> {
  await transaction(async (tx) => {
    const authors = await authorsOf(tx, idea);
    const to = (await lookers(tx)).filter((id) => !authors.includes(id));
    await notify(tx, { kind, about: ofIdea(idea), by, to });
  });
}

/** The council or the municipality of its place, or any of its funders, may say whether it still works. */
async function tellCheckDue({ idea }: Events['project.check_due']): Promise<void> {
  await tellLookers(idea, 'project_check_due', null, async (reader) => [
    ...(await inspectorsOf(reader, idea)),
    ...(await fundersOf(reader, idea)),
  ]);
}

/** What the author says of the work is marked as unconfirmed until one of its funders confirms it. */
async function tellDeclared({ idea, by }: Events['idea.stage_declared']): Promise<void> {
  const details = ({ t }: I18n) => [t('projects.news_declared', { stage: t(`common.stage_${idea.stage}`) })];
  await transaction(async (tx) =>
    notify(tx, { kind: 'stage_waits', about: ofIdea(idea), by, to: await fundersOf(tx, idea), details }),
  );
  if (idea.stage !== 'completed') return;
  await tellLookers(idea, 'project_completed', by, (reader) => inspectorsOf(reader, idea));
}

async function tellJudged({ idea, by, isAccepted, note }: Events['project.judged']): Promise<void> {
  const details = (i18n: I18n) => [
    i18n.t(isAccepted ? 'projects.accepted' : 'projects.not_accepted'),
    ...noteLine(note)(i18n),
  ];
  await transaction(async (tx) => {
    const to = [...(await authorsOf(tx, idea)), ...(await fundersOf(tx, idea))];
    await notify(tx, { kind: 'project_judged', about: ofIdea(idea), by, to, details });
  });
}

async function tellChecked({ idea, by, works, note }: Events['project.checked']): Promise<void> {
  const details = (i18n: I18n) => [
    `${i18n.t('projects.check_choice')} ${i18n.t(`projects.works_${works}`)}`,
    ...noteLine(note)(i18n),
  ];
  await transaction(async (tx) => {
    const to = [...(await authorsOf(tx, idea)), ...(await fundersOf(tx, idea)), ...(await followersOf(tx, idea))];
    await notify(tx, { kind: 'project_checked', about: ofIdea(idea), by, to, details });
  });
}

/**
 * Tells followers of reports, both sides of what others found, funders of what they are to confirm, and whoever may look
 * at it of what is to be seen.
 */
export function subscribeProjectNotices(): void {
  on('project.reported', tellReported);
  on('project.silent', tellSilent);
  on('project.judged', tellJudged);
  on('project.checked', tellChecked);
  on('project.check_due', tellCheckDue);
  on('idea.stage_declared', tellDeclared);
}
