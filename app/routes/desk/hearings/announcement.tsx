import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { FormErrors } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { Notice } from '~/components/notice';
import { StaleNotice } from '~/components/stale-notice';
import { Checklist } from '~/domain/hearings/components/desk/checklist';
import { DeskHead } from '~/domain/hearings/components/desk/desk-head';
import { WrittenSummary } from '~/domain/hearings/components/desk/written-summary';
import { announceHearing } from '~/domain/hearings/notice/announce.server';
import { deskHearing } from '~/domain/hearings/notice/desk.queries.server';
import { announceForm } from '~/domain/hearings/notice/hearing.schema.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectStale } from '~/platform/forms.server';
import { hearingNumber } from '../../hearings/hearing-number';

/** What will be announced, and what is still missing. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const hearing = await deskHearing(actor, hearingNumber(params), lang);
  return { title: i18nFor(lang).t('hearings.announce_title'), indexed: false, hearing };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const number = hearingNumber(params);
  const form = await parseForm(request, announceForm);
  if (!form.ok) return form.rejected;
  try {
    await announceHearing(context.actor, number, form.value.version);
    return redirectWithFlash(context, paths.deskHearing(context.lang, number), 'hearings.announced');
  } catch (error) {
    return rejectStale(form.form, error);
  }
}

export default function AnnounceHearing() {
  const { title, hearing } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { frame, missing, version, noticeDays, may } = hearing;
  return (
    <>
      <DeskHead hearing={frame} title={title} lead={t('hearings.announce_lead')} />
      <StaleNotice />
      <FormErrors />
      {may.edit && <Checklist number={frame.number} missing={missing} noticeDays={noticeDays} />}
      <WrittenSummary hearing={hearing} />
      <Measure>
        {may.edit && missing.length === 0 && (
          <>
            <Notice>
              <p>{t('hearings.announce_final')}</p>
            </Notice>
            <form method="post">
              <input type="hidden" name="version" value={version} />
              <Actions>
                <Button icon="megaphone" sending={t('common.sending')}>
                  {t('hearings.announce')}
                </Button>
                <a href={paths.hearing(lang, frame.number, frame.slug)}>{t('hearings.preview')}</a>
              </Actions>
            </form>
          </>
        )}
        <p>
          <a href={paths.deskHearing(lang, frame.number)}>{t('hearings.back_to_desk')}</a>
        </p>
      </Measure>
    </>
  );
}
