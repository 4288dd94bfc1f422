import { recordAct } from '~/domain/audit/acts.server';
import { i18nFor } from '~/i18n/i18n.server';
import { AppError, assertMay } from '~/platform/errors';
import { type Limit, spend } from '~/platform/limits.server';
import { queueMail, retryMail } from '~/platform/outbox.server';
import { writeSetting } from '~/platform/settings.server';
import { transaction } from '~db/index.server';
import type { Actor } from './actor';
import { administerPolicy } from './administer.policy';
import { mailAddressOf } from './people.server';
import { personById } from './person.queries.server';
import { placeIdOf } from './place-choice.server';
import { endSessionsOf } from './session.server';
import { assertSignedIn } from './signed-in.server';

/** The kind of the mail by which an administrator tries whether mails go out. */
export const TEST_MAIL = 'admin_test';
/** Setting: the id of the municipality that this installation is first of all for. */
export const MUNICIPALITY = 'municipality';

const HOURLY: Limit = { points: 5, perSeconds: 3_600 };

/** Ends all sessions of a person, whose phone was lost for instance. Throws `sign_in`, `forbidden`, `not_found`. */
export async function endSessionsFor(actor: Actor, personId: string): Promise<void> {
  await transaction(async (tx) => {
    assertMay(administerPolicy(actor));
    await personById(tx, personId);
    await endSessionsOf(personId);
    await recordAct(tx, assertSignedIn(actor), 'account.sessions_ended', { kind: 'person', id: personId });
  });
}

/** Mails the administrator themselves, to see that mails go out. Throws `sign_in`, `forbidden`, `closed` (no address), `too_many`. */
export async function sendTestMail(actor: Actor): Promise<void> {
  assertMay(administerPolicy(actor));
  const { person } = assertSignedIn(actor);
  await spend(`test-mail:${person.id}`, HOURLY);
  await transaction(async (tx) => {
    const to = await mailAddressOf(tx, person.id);
    if (!to) throw new AppError('closed');
    const { t } = i18nFor(person.lang);
    await queueMail(tx, {
      ...{ to, personId: person.id, lang: person.lang, kind: TEST_MAIL },
      subject: t('admin.test_mail_subject'),
      body: t('admin.test_mail_body'),
    });
  });
}

/** Sends a mail again that was given up or waits for its next try. Throws `sign_in`, `forbidden`, `not_found`, `closed` (sent). */
export async function sendAgain(actor: Actor, mailId: string): Promise<void> {
  assertMay(administerPolicy(actor));
  await transaction({ key: `mail:${mailId}` }, async (tx) => {
    await retryMail(tx, mailId);
    await recordAct(tx, assertSignedIn(actor), 'mail.retried', { kind: 'mail', id: mailId });
  });
}

/** Says which municipality this installation is for. Throws `sign_in`, `forbidden`, `invalid` (place). */
export async function chooseMunicipality(actor: Actor, placeSlug: string): Promise<void> {
  await transaction(async (tx) => {
    assertMay(administerPolicy(actor));
    const placeId = await placeIdOf(tx, placeSlug);
    if (!placeId) throw new AppError('invalid', { fields: { place: 'admin.error_place' } });
    await writeSetting(tx, MUNICIPALITY, placeId);
    await recordAct(tx, assertSignedIn(actor), 'municipality.chosen', { kind: 'place', id: placeId });
  });
}
