import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { Details } from '~/components/details';
import { FormErrors } from '~/components/form-feedback';
import { Actions, Measure, Section } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { StaleNotice } from '~/components/stale-notice';
import { MessageFields } from '~/domain/funding/components/talks/message-fields';
import { TalkContactsSection } from '~/domain/funding/components/talks/talk-contacts';
import { TalkMessages } from '~/domain/funding/components/talks/talk-messages';
import { sendMessage } from '~/domain/funding/talks/messages.server';
import { markTalkRead } from '~/domain/funding/talks/read-talk.server';
import type { TalkPage } from '~/domain/funding/talks/talk';
import { talkForm } from '~/domain/funding/talks/talk.schema.server';
import { talkPage } from '~/domain/funding/talks/talk-page.queries.server';
import { hideContacts, revealFunder, showContacts } from '~/domain/funding/talks/talk-steps.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { isAppError } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectRefused, rejectStale } from '~/platform/forms.server';
import { newKey } from '~/platform/idempotency.server';
import { pageWanted } from '~/platform/keyset.server';
import { chooseFunderWhereNotFound } from '../funder/choose-funder.server';
import { AboutLine, CannotWrite } from '../ideas/about-idea';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const wanted = pageWanted(request.url);
  const talk = await talkPage(actor, params.id ?? '', lang, wanted).catch((error: unknown) =>
    chooseFunderWhereNotFound(error, request, context),
  );
  // Only whoever sees the last messages has seen them.
  const last = talk.messages.at(-1);
  if (!talk.newer && last) await markTalkRead(actor, talk.id, last.at);
  const { t } = i18nFor(lang);
  const title = t(talk.side === 'funder' ? 'talks.title_funder' : 'talks.title_author');
  return { title, indexed: false, talk, idempotencyKey: newKey() };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, talkForm);
  if (!form.ok) return form.rejected;
  const { actor } = context;
  const id = params.id ?? '';
  const { value } = form;
  try {
    if (value.intent === 'send') {
      await sendMessage(actor, id, value, value.idempotency_key);
      return done(context, id, 'talks.sent');
    }
    if (value.intent === 'reveal') {
      await revealFunder(actor, id);
      return done(context, id, 'talks.revealed');
    }
    await (value.intent === 'show_contacts' ? showContacts(actor, id) : hideContacts(actor, id));
    return done(context, id, value.intent === 'show_contacts' ? 'talks.contacts_shown' : 'talks.contacts_hidden');
  } catch (error) {
    const isLate = isAppError(error, 'closed') || isAppError(error, 'conflict');
    return isLate ? rejectStale(form.form, error) : rejectRefused(form.form, error, 'body');
  }
}

type Done = 'talks.sent' | 'talks.revealed' | 'talks.contacts_shown' | 'talks.contacts_hidden';
const done = (context: AppLoadContext, id: string, said: Done) =>
  redirectWithFlash(context, paths.talk(context.lang, id), said);

export default function Talk() {
  const { title, talk, idempotencyKey } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  return (
    <Measure>
      <FormErrors />
      <StaleNotice typed={['body']} />
      <PageHeader title={title} above={<AboutLine idea={talk.idea} />} lead={t('talks.private_lead')}>
        <Parties talk={talk} />
      </PageHeader>
      <TalkMessages talk={talk} />
      {talk.may.write ? (
        <WriteForm talk={talk} idempotencyKey={idempotencyKey} />
      ) : (
        <CannotWrite isUnverified={talk.isUnverified} />
      )}
      {talk.may.reveal && <RevealForm />}
      <TalkContactsSection talk={talk} />
    </Measure>
  );
}

/** Who speaks with the reader, and since when. */
function Parties({ talk }: { talk: TalkPage }) {
  const { lang, t, date } = useI18n();
  const { side, funder, revealedAt, openedAt, opener } = talk;
  const begun = t('talks.begun', { date: date(openedAt) });
  return (
    <>
      {side === 'author' && (
        <p>
          {t('talks.with_funder')}:{' '}
          {funder ? <a href={paths.organisation(lang, funder.slug)}>{funder.name}</a> : t('talks.unnamed_funder')}
        </p>
      )}
      {side === 'author' && !funder && <p>{t('talks.unnamed_text')}</p>}
      {side === 'funder' && (
        <p>{revealedAt ? t('talks.named_since', { date: date(revealedAt) }) : t('talks.unnamed_own')}</p>
      )}
      <p className="meta">{t('talks.moderator_reads')}</p>
      <p className="meta">{opener ? `${begun} · ${opener}` : begun}</p>
    </>
  );
}

function WriteForm({ talk, idempotencyKey }: { talk: TalkPage; idempotencyKey: string }) {
  const { lang, t } = useI18n();
  const sender = talk.side === 'funder' && !talk.revealedAt ? 'unnamed' : 'named';
  return (
    <Section id="write" title={t('talks.write')}>
      <form method="post" action={paths.talk(lang, talk.id)} encType="multipart/form-data" noValidate>
        <MessageFields idempotencyKey={idempotencyKey} label={t('talks.body_label')} sender={sender} />
        <Actions>
          <Button icon="send" name="intent" value="send" sending={t('common.sending')}>
            {t('talks.send')}
          </Button>
        </Actions>
      </form>
    </Section>
  );
}

/** Behind a fold: it cannot be taken back, and no thumb should do it by chance. */
function RevealForm() {
  const { t } = useI18n();
  return (
    <Details summary={t('talks.reveal_title')}>
      <p>{t('talks.reveal_text')}</p>
      <form method="post">
        <Button look="secondary" name="intent" value="reveal" sending={t('common.sending')}>
          {t('talks.reveal')}
        </Button>
      </form>
    </Details>
  );
}
