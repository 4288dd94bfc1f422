import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '~/components/button';
import { Actions, Columns } from '~/components/layout';
import { Checklist } from '~/domain/hearings/components/desk/checklist';
import { DeskHead } from '~/domain/hearings/components/desk/desk-head';
import { DeskTasks } from '~/domain/hearings/components/desk/desk-tasks';
import { WrittenSummary } from '~/domain/hearings/components/desk/written-summary';
import { deskHearing } from '~/domain/hearings/notice/desk.queries.server';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import { hearingNumber } from '../../hearings/hearing-number';

/** One hearing on the officers' desk: what is to be done next, and everything that can be done. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const hearing = await deskHearing(actor, hearingNumber(params), lang);
  return { title: hearing.frame.title, indexed: false, hearing };
}

export default function DeskHearingPage() {
  const { hearing } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { frame, missing, noticeDays } = hearing;
  const { number, slug, state } = frame;
  return (
    <>
      <DeskHead hearing={frame} />
      {state === 'draft' ? (
        <Columns
          first={
            <>
              <Checklist number={number} missing={missing} noticeDays={noticeDays} />
              <Actions>
                <ButtonLink href={paths.announceHearing(lang, number)} icon="megaphone">
                  {t('hearings.announce_title')}
                </ButtonLink>
                <ButtonLink href={paths.hearing(lang, number, slug)} look="secondary">
                  {t('hearings.preview')}
                </ButtonLink>
              </Actions>
              <WrittenSummary hearing={hearing} />
            </>
          }
          second={<DeskTasks hearing={hearing} />}
        />
      ) : (
        <Columns narrow="first" first={<DeskTasks hearing={hearing} />} second={<WrittenSummary hearing={hearing} />} />
      )}
    </>
  );
}
