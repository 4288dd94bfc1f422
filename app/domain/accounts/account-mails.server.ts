import type { MessageKey } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { type Lang, type LocalText, pickText } from '~/i18n/languages';
import { paths } from '~/paths';
import { env } from '~/platform/env.server';
import { queueMail } from '~/platform/outbox.server';
import type { Tx } from '~db/index.server';
import { CODE_MINUTES } from './account';

interface Recipient {
  to: string;
  personId: string | null;
  lang: Lang;
}

type CodeMail = 'sign_in' | 'confirm' | 'reset' | 'known' | 'prove';
type Notice = 'password_changed' | 'address_changed' | 'address_taken';

/** Queues the mail with a one-time code; `known` answers a sign-up with an address that has an account. */
export async function queueCodeMail(tx: Tx, recipient: Recipient, kind: CodeMail, digits: string): Promise<void> {
  const { t } = i18nFor(recipient.lang);
  // Two groups of four are easier to carry over from one screen to another.
  const code = `${digits.slice(0, 4)} ${digits.slice(4)}`;
  await queueMail(tx, {
    ...recipient,
    kind: 'accounts_code',
    subject: t('mails.accounts_code_subject'),
    body: t(`mails.accounts_${kind}_body` as MessageKey, { code, minutes: CODE_MINUTES }),
  });
}

/** Queues the mail that tells somebody of a change to their account. */
export async function queueAccountNotice(tx: Tx, recipient: Recipient, kind: Notice): Promise<void> {
  const { t } = i18nFor(recipient.lang);
  await queueMail(tx, {
    ...recipient,
    kind: `accounts_${kind}`,
    subject: t(`mails.accounts_${kind}_subject` as MessageKey),
    body: t(`mails.accounts_${kind}_body` as MessageKey),
  });
}

/** Queues an invitation into an organisation. `url` is absolute. */
export async function queueInvitationMail(
  tx: Tx,
  recipient: Recipient,
  { inviter, organisation, url }: { inviter: string; organisation: string; url: string },
): Promise<void> {
  const { t } = i18nFor(recipient.lang);
  await queueMail(tx, {
    ...recipient,
    kind: 'accounts_invitation',
    subject: t('mails.accounts_invitation_subject', { organisation }),
    body: t('mails.accounts_invitation_body', { inviter, organisation, url }),
  });
}

/** Queues the news that an administrator has looked at an organisation, with what they noted. */
export async function queueVerificationMail(
  tx: Tx,
  recipient: Recipient,
  news: { state: 'verified' | 'refused'; organisation: { slug: string; names: LocalText }; note: string },
): Promise<void> {
  const { lang } = recipient;
  const { t } = i18nFor(lang);
  const organisation = pickText(news.organisation.names, lang).text;
  const url = env().ORIGIN + paths.organisation(lang, news.organisation.slug);
  const note = news.note ? `\n${news.note}\n` : '';
  await queueMail(tx, {
    ...recipient,
    kind: 'accounts_verification',
    subject: t(`mails.accounts_${news.state}_subject`, { organisation }),
    body: t(`mails.accounts_${news.state}_body`, { organisation, note, url }),
  });
}
