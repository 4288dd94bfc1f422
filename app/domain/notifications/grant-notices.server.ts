import { eq } from 'drizzle-orm';
import '~/domain/funding/grants/grant-events.server';
import type { MoneyMoved } from '~/domain/funding/grants/grant-events.server';
import type { I18n } from '~/i18n/i18n';
import { pickText } from '~/i18n/languages';
import { type Events, on } from '~/platform/events.server';
import { type Tx, tables, transaction } from '~db/index.server';
import { ofIdea } from './news-subject.server';
import type { NoticeKind } from './notice';
import { notify } from './notify.server';
import { authorsOf, membersOf } from './recipients.server';

/** The lines that say which funder it is, and why. */
async function detailsOf(tx: Tx, organisationId: string, reason?: string) {
  const { organisations } = tables;
  const [row] = await tx
    .select({ names: organisations.names })
    .from(organisations)
    .where(eq(organisations.id, organisationId));
  return ({ t, lang }: I18n) => [
    t('mails.notify_organisation', { name: pickText(row?.names ?? {}, lang).text }),
    ...(reason ? [t('mails.notify_reason', { reason })] : []),
  ];
}

/** Tells the author's side what a funder did with its money. */
async function tellAuthor(kind: NoticeKind, { idea, by, organisationId }: MoneyMoved, reason?: string): Promise<void> {
  await transaction(async (tx) => {
    const details = await detailsOf(tx, organisationId, reason);
    await notify(tx, { kind, about: ofIdea(idea), by, to: await authorsOf(tx, idea), details });
  });
}

async function tellAnswered(event: Events['excess.answered']): Promise<void> {
  const { idea, by, organisationId, madeBy, accepted, kind, id } = event;
  await transaction(async (tx) =>
    notify(tx, {
      kind: accepted ? 'excess_accepted' : 'excess_refused',
      about: ofIdea(idea),
      by,
      to: await membersOf(tx, organisationId, madeBy),
      data: { [kind]: id },
    }),
  );
}

async function tellReceived(event: Events['payment.confirmed']): Promise<void> {
  const { idea, by, organisationId, recordedBy, commitmentId } = event;
  await transaction(async (tx) =>
    notify(tx, {
      kind: 'money_received',
      about: ofIdea(idea),
      by,
      to: await membersOf(tx, organisationId, recordedBy),
      data: { commitment: commitmentId },
    }),
  );
}

/** Tells the two sides what happened with the money between them. */
export function subscribeGrantNotices(): void {
  on('pledge.made', (event) => tellAuthor('idea_pledged', event));
  on('pledge.withdrawn', (event) => tellAuthor('pledge_withdrawn', event, event.reason));
  on('commitment.made', (event) => tellAuthor('idea_committed', event));
  on('commitment.cancelled', (event) => tellAuthor('commitment_cancelled', event, event.reason));
  on('excess.waits', (event) => tellAuthor('excess_waits', event));
  on('payment.recorded', (event) => tellAuthor('money_paid', event));
  on('money.returned', (event) => tellAuthor('money_returned', event, event.reason));
  on('grant.corrected', (event) => tellAuthor('money_corrected', event, event.reason));
  on('excess.answered', tellAnswered);
  on('payment.confirmed', tellReceived);
}
