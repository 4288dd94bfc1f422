import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button, ButtonLink } from '~/components/button';
import { FormErrors } from '~/components/form-feedback';
import { Actions, Measure, Row } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PageHeader } from '~/components/page-header';
import { SummaryList } from '~/components/summary-list';
import { entryForm } from '~/domain/funding/funding.schema.server';
import { shortlistEntry } from '~/domain/funding/shortlist.queries.server';
import { addNote, deleteNote, removeFromShortlist } from '~/domain/funding/shortlist.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm } from '~/platform/forms.server';
import { newKey } from '~/platform/idempotency.server';
import { chooseFunderFirst } from './choose-funder.server';
import { EntryStanding, entryFacts } from './entry-card';
import { FunderCrumbs } from './funder-crumbs';
import { Notes } from './notes';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  chooseFunderFirst(request, context);
  const { actor, lang } = context;
  const entry = await shortlistEntry(actor, params.id ?? '', lang);
  const title = entry.idea?.title.text ?? i18nFor(lang).t('funding.entry_number', { number: entry.number });
  return { title, indexed: false, entry, idempotencyKey: newKey() };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, entryForm);
  if (!form.ok) return form.rejected;
  const { actor, lang } = context;
  const id = params.id ?? '';
  const { value } = form;
  if (value.intent === 'remove') {
    await removeFromShortlist(actor, id);
    return redirectWithFlash(context, paths.shortlist(lang), 'funding.removed');
  }
  const here = paths.shortlistEntry(lang, id);
  if (value.intent === 'delete_note') {
    await deleteNote(actor, value.note);
    return redirectWithFlash(context, here, 'funding.note_deleted');
  }
  await addNote(actor, id, value.body, value.visible_to, value.idempotency_key);
  return redirectWithFlash(context, here, 'funding.note_added');
}

export default function Entry() {
  const { title, entry, idempotencyKey } = useLoaderData<typeof loader>();
  const i18n = useI18n();
  const { lang, t } = i18n;
  const { idea, number } = entry;
  const isOpen = entry.standing === 'open';
  return (
    <Measure>
      <FormErrors />
      <PageHeader
        title={title}
        lang={idea && idea.title.lang !== lang ? idea.title.lang : undefined}
        above={
          <>
            <FunderCrumbs />
            <Row>
              <EntryStanding entry={entry} />
            </Row>
          </>
        }
        lead={idea && [idea.sector, idea.place, idea.author].filter(Boolean).join(' · ')}
      >
        {idea && (
          <Actions>
            <ButtonLink look="secondary" href={paths.idea(lang, number, idea.slug)}>
              {t('funding.to_idea')}
            </ButtonLink>
            {isOpen && <ContactLinks number={number} />}
          </Actions>
        )}
      </PageHeader>
      {!idea && <Notice tone="gone">{t('funding.gone_text')}</Notice>}
      <SummaryList rows={entryFacts(entry, i18n)} />
      <Notes notes={entry.notes} idempotencyKey={idempotencyKey} />
      <form method="post" className="section">
        <p>{t('funding.remove_text')}</p>
        <Button look="danger" icon="trash-2" name="intent" value="remove">
          {t('funding.remove')}
        </Button>
      </form>
    </Measure>
  );
}

function ContactLinks({ number }: { number: number }) {
  const { lang, t } = useI18n();
  return (
    <>
      <ButtonLink look="secondary" icon="handshake" href={paths.ideaInterest(lang, number)}>
        {t('funding.interest_title')}
      </ButtonLink>
      <ButtonLink look="secondary" icon="message-square" href={paths.ideaQuestions(lang, number)}>
        {t('funding.questions_title')}
      </ButtonLink>
    </>
  );
}
