import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '~/components/button';
import { EmptyState } from '~/components/empty-state';
import { Actions } from '~/components/layout';
import { Notice } from '~/components/notice';
import { HearingHead } from '~/domain/hearings/components/hearing-head';
import { PaperBody } from '~/domain/hearings/components/paper-view';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import sheet from '~/styles/printout.css?url';
import { loadPaper } from './paper-loader.server';

/** The protocol: its newest version, or the draft while it may be corrected. */
export function loader(args: LoaderFunctionArgs) {
  return loadPaper(args, 'protocol');
}

export default function ShowProtocol() {
  const { name, page } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { frame, version, draft } = page;
  return (
    <article>
      {/* A sheet of its own: the styles inlined in every page stay small. */}
      <link rel="stylesheet" href={sheet} />
      <HearingHead hearing={frame} current="protocol" title={name} />
      {frame.may.run && (
        <p className="no-print">
          <a href={paths.draftProtocol(lang, frame.number)}>{t('protocol.desk_words')}</a>
        </p>
      )}
      {version && <p className="measure">{t('protocol.lead_protocol')}</p>}
      {draft && <DraftState />}
      {version || draft ? <PaperBody page={page} /> : <Waiting />}
    </article>
  );
}

function DraftState() {
  const { page } = useLoaderData<typeof loader>();
  const { lang, t, date } = useI18n();
  const { frame, draft, dueOn, isOverdue } = page;
  if (!draft) return null;
  const { correctionsUntil, corrections } = draft;
  return (
    <Notice tone={isOverdue ? 'warning' : 'info'} title={t('protocol.draft_title')}>
      {correctionsUntil === null && <p>{t('protocol.draft_only_you')}</p>}
      {correctionsUntil !== null && draft.takesCorrections && (
        <>
          <p>{t('protocol.draft_until', { date: date(correctionsUntil) })}</p>
          <p>{t('protocol.draft_text')}</p>
        </>
      )}
      {correctionsUntil !== null && !draft.takesCorrections && <p>{t('protocol.draft_over')}</p>}
      {corrections.total > 0 && <p>{t('protocol.corrections_count', corrections)}</p>}
      {dueOn && <p>{t(isOverdue ? 'protocol.was_due_on' : 'protocol.due_on', { date: date(dueOn) })}</p>}
      {draft.takesCorrections && (
        <Actions>
          <ButtonLink icon="pencil" href={paths.corrections(lang, frame.number)}>
            {t('protocol.send_correction')}
          </ButtonLink>
        </Actions>
      )}
    </Notice>
  );
}

function Waiting() {
  const { page } = useLoaderData<typeof loader>();
  const { t, date } = useI18n();
  const { dueOn, isOverdue } = page;
  return (
    <EmptyState title={t('protocol.waiting_title')}>
      <p>
        {dueOn
          ? t(isOverdue ? 'protocol.was_due_on' : 'protocol.due_on', { date: date(dueOn) })
          : t('protocol.waiting_text')}
      </p>
    </EmptyState>
  );
}
