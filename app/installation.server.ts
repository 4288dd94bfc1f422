import { sweepCodes } from '~/domain/accounts/codes.server';
import { createFirstAdministratorLink } from '~/domain/accounts/first-administrator.server';
import { sweepInvitations } from '~/domain/accounts/invitations.server';
import { sweepSessions } from '~/domain/accounts/session.server';
import { sweepBudgetImports } from '~/domain/budgets/imports.server';
import { remindOfClosing } from '~/domain/calls/closing-reminders.server';
import { sweepFiles } from '~/domain/files/sweep-files.server';
import { recountOverPledges } from '~/domain/funding/grants/recount-on-change.server';
import { remindOfAnswers } from '~/domain/hearings/answers/answer-reminders.server';
import { sweepRegistrations } from '~/domain/hearings/meeting/meeting-personal-data.server';
import { sendDueDigests } from '~/domain/notifications/digest.server';
import { remindOfProjects } from '~/domain/projects/reminders.server';
import { env } from '~/platform/env.server';
import { startOutbox } from '~/platform/outbox-worker.server';
import { startSchedule } from '~/platform/schedule.server';
import { readSetting, writeSetting } from '~/platform/settings.server';
import { platformSweeps } from '~/platform/sweeps.server';
import { isInUse } from '~db/dump.server';
import { migrateDatabase, refreshStatistics, transaction } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';

const KIND = 'installation';

/** Demo data and real data never share a database: one that was begun as the other is refused. */
async function assertKind(): Promise<void> {
  const kind = await readSetting(KIND);
  const wanted = env().DEMO ? 'demo' : 'real';
  if (kind === wanted) return;
  if (kind === undefined && (!env().DEMO || !(await isInUse()))) {
    if (!env().DEMO) await transaction((tx) => writeSetting(tx, KIND, 'real'));
    return;
  }
  throw new Error(
    env().DEMO
      ? 'This database belongs to a real installation. Give the demo another DATA_DIR or DATABASE_URL.'
      : 'This database holds the demo. Give the real installation another DATA_DIR or DATABASE_URL.',
  );
}

/** Tells the story once; a second run keeps what was changed. Returns the logins to print. */
async function prepareDemo(): Promise<string[]> {
  // The story is loaded only where it is told: a real installation never reads it.
  const { demoLogins, tellStory } = await import('~/demo/tell.server');
  if ((await readSetting(KIND)) !== 'demo') {
    await tellStory();
    await transaction((tx) => writeSetting(tx, KIND, 'demo'));
  }
  return demoLogins();
}

async function offerFirstAdministrator(): Promise<string[]> {
  const link = await createFirstAdministratorLink();
  return link ? ['Nobody administers this installation yet. Within 24 hours, open this link once:', `  ${link}`] : [];
}

/** Brings schema and reference data up to date. Returns what to tell whoever started the server. */
export async function prepareInstallation(): Promise<string[]> {
  await migrateDatabase();
  await loadReferenceData();
  await assertKind();
  return env().DEMO ? prepareDemo() : offerFirstAdministrator();
}

/** What runs beside the pages: mails going out, the weekly digest, old rows going away. Returns how to stop it. */
export function startBackground(): () => Promise<void> {
  const stopOutbox = startOutbox();
  const sweeps = [
    ...platformSweeps,
    sweepCodes,
    sweepFiles,
    sweepInvitations,
    sweepRegistrations,
    sweepSessions,
    sweepBudgetImports,
  ];
  const stopSchedule = startSchedule([
    // First, because a pledge ends with its day.
    recountOverPledges,
    ...sweeps,
    refreshStatistics,
    sendDueDigests,
    remindOfAnswers,
    remindOfClosing,
    remindOfProjects,
  ]);
  return async () => {
    await stopSchedule();
    await stopOutbox();
  };
}
