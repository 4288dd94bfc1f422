import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState } from '~/components/empty-state';
import { FormErrors } from '~/components/form-feedback';
import { Section } from '~/components/layout';
import { Notice } from '~/components/notice';
import { StaleNotice } from '~/components/stale-notice';
import {
  addAgendaItem,
  editAgendaItem,
  moveAgendaItem,
  removeAgendaItem,
} from '~/domain/hearings/meeting/agenda.server';
import { agendaForm } from '~/domain/hearings/meeting/meeting.schema.server';
import { agendaPage } from '~/domain/hearings/meeting/meeting-page.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectStale } from '~/platform/forms.server';
import { hearingNumber } from '../../hearings/hearing-number';
import { AgendaItemRow, NewItem } from './agenda-parts';
import { MeetingHead } from './meeting-head';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const page = await agendaPage(actor, hearingNumber(params), lang);
  return { title: `${i18nFor(lang).t('meeting.agenda')}: ${page.frame.title}`, indexed: false, page };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const number = hearingNumber(params);
  const { actor, lang } = context;
  const form = await parseForm(request, agendaForm);
  if (!form.ok) return form.rejected;
  const { value } = form;
  try {
    switch (value.intent) {
      case 'add':
        await addAgendaItem(actor, number, value.entry, value.seen);
        break;
      case 'edit':
        await editAgendaItem(actor, number, { id: value.item, version: value.version }, value.entry);
        break;
      case 'up':
      case 'down':
        await moveAgendaItem(actor, number, value.item, value.intent === 'up' ? -1 : 1);
        break;
      case 'remove':
        await removeAgendaItem(actor, number, { id: value.item, version: value.version });
    }
  } catch (error) {
    return rejectStale(form.form, error);
  }
  return redirectWithFlash(context, paths.hearingAgenda(lang, number), 'common.saved');
}

export default function Agenda() {
  const { page } = useLoaderData<typeof loader>();
  const { t, number } = useI18n();
  const { frame, items, minutes } = page;
  const planned = items.reduce((sum, item) => sum + item.minutes, 0);
  const mayChange = ['draft', 'announced', 'postponed'].includes(page.stage);
  return (
    <>
      <FormErrors />
      <StaleNotice typed={['title_ky']} />
      <MeetingHead frame={frame} current="agenda" title={t('meeting.agenda')} lead={t('meeting.agenda_lead')} />
      {planned > minutes && (
        <Notice tone="warning">
          <p>{t('meeting.agenda_long', { planned: number(planned), minutes: number(minutes) })}</p>
        </Notice>
      )}
      {items.length === 0 && (
        <EmptyState title={t('meeting.no_agenda')}>
          <p>{t('meeting.agenda_first')}</p>
        </EmptyState>
      )}
      <ol className="plain">
        {items.map((item, index) => (
          <AgendaItemRow
            key={item.id}
            item={item}
            startsAt={frame.startsAt}
            mayChange={mayChange}
            isFirst={index === 0}
            isLast={index === items.length - 1}
          />
        ))}
      </ol>
      {mayChange && (
        <Section id="add" title={t('meeting.add_item')}>
          <NewItem seen={items.length} />
        </Section>
      )}
    </>
  );
}
