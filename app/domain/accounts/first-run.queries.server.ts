import { count, eq } from 'drizzle-orm';
import { scopeOf } from '~/domain/places/scope.server';
import { assertMay } from '~/platform/errors';
import { countMails, type MailState, mailState, newestMailOf } from '~/platform/outbox.queries.server';
import { readSetting } from '~/platform/settings.server';
import { db, tables } from '~db/index.server';
import type { Actor } from './actor';
import { administerPolicy } from './administer.policy';
import { MUNICIPALITY, TEST_MAIL } from './administration.server';
import { countHolders } from './people-list.queries.server';

/** How far an installation is with its first steps, and what waits. */
export interface AdministrationState {
  /** Id of the municipality that was chosen. */
  municipalityId: string | null;
  /** How many people moderate there. */
  moderators: number;
  administrators: number;
  /** What became of the newest test mail; null before the first. */
  testMail: MailState | null;
  mails: Record<MailState, number>;
  /** Organisations that nobody has looked at. */
  unverified: number;
  verified: number;
}

/** Computed from the data each time: a step that is undone shows as undone. Throws `sign_in`, `forbidden`. */
export async function administrationState(actor: Actor): Promise<AdministrationState> {
  assertMay(administerPolicy(actor));
  const chosen = await readSetting(MUNICIPALITY);
  const municipalityId = typeof chosen === 'string' ? chosen : null;
  const [scope, test, mails, unverified, verified] = await Promise.all([
    scopeOf(db(), municipalityId),
    newestMailOf(TEST_MAIL),
    countMails(),
    countOrganisations('unverified'),
    countOrganisations('verified'),
  ]);
  const [moderators, administrators] = await Promise.all([
    municipalityId ? countHolders('moderator', scope) : 0,
    countHolders('administrator', []),
  ]);
  const testMail = test ? mailState(test) : null;
  return { municipalityId, moderators, administrators, testMail, mails, unverified, verified };
}

async function countOrganisations(state: 'unverified' | 'verified'): Promise<number> {
  const { organisations } = tables;
  const [row] = await db().select({ n: count() }).from(organisations).where(eq(organisations.verification, state));
  return row?.n ?? 0;
}
