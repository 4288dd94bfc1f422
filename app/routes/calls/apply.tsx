import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '~/components/button';
import { EmptyState } from '~/components/empty-state';
import { FormErrors } from '~/components/form-feedback';
import { Notice } from '~/components/notice';
import { applyWithIdea } from '~/domain/calls/apply.server';
import { applyPage } from '~/domain/calls/apply-page.queries.server';
import { applyForm } from '~/domain/calls/call.schema.server';
import { CallHead } from '~/domain/calls/components/call-head';
import { Candidates } from '~/domain/calls/components/candidates';
import { Deadline } from '~/domain/calls/components/deadline';
import { type MessageKey, useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectRefused } from '~/platform/forms.server';
import type { DenyReason } from '~/platform/policy';
import { callNumber } from './call-number';

/** Choosing an idea of one's own: each is judged by the criteria, what is missing is named. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const page = await applyPage(actor, callNumber(params), lang);
  return { title: i18nFor(lang).t('calls.apply_title'), indexed: false, page };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const number = callNumber(params);
  const form = await parseForm(request, applyForm);
  if (!form.ok) return form.rejected;
  const { actor, lang } = context;
  try {
    const application = await applyWithIdea(actor, number, form.value.idea);
    return redirectWithFlash(context, paths.application(lang, number, application), 'calls.applied_flash');
  } catch (error) {
    return rejectRefused(form.form, error, 'idea', {
      closed: 'calls.refused_closed',
      forbidden: 'calls.refused_forbidden',
      unconfirmed: 'calls.refused_unconfirmed',
    });
  }
}

const REFUSED: Partial<Record<DenyReason, MessageKey>> = {
  closed: 'calls.refused_closed',
  forbidden: 'calls.refused_forbidden',
  unconfirmed: 'calls.refused_unconfirmed',
};

export default function ApplyRoute() {
  const { title, page } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { call, refused } = page;
  const words = refused && (REFUSED[refused] ?? 'calls.refused_closed');
  return (
    <>
      <FormErrors />
      <CallHead call={call} title={title} lead={t('calls.apply_lead')} />
      {call.closesAt && (
        <p>
          {t('calls.closes')}:{' '}
          <strong>
            <Deadline at={call.closesAt} />
          </strong>
        </p>
      )}
      {page.documents > 0 && <p>{t('calls.apply_documents', { n: page.documents })}</p>}
      {words && (
        <Notice tone="warning">
          <p>{t(words)}</p>
        </Notice>
      )}
      {page.candidates.length === 0 ? (
        <EmptyState title={t('calls.no_ideas')}>
          <p>{t('calls.no_ideas_text')}</p>
          <ButtonLink href={paths.newIdea(lang)} icon="pencil">
            {t('common.nav_post_idea')}
          </ButtonLink>
        </EmptyState>
      ) : (
        <Candidates page={page} />
      )}
    </>
  );
}
