import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState } from '~/components/empty-state';
import { HearingHead } from '~/domain/hearings/components/hearing-head';
import { PaperBody } from '~/domain/hearings/components/paper-view';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import sheet from '~/styles/printout.css?url';
import { loadPaper } from './protocol/paper-loader.server';

/** The answers as they were published: the second paper of a hearing, after its protocol. */
export function loader(args: LoaderFunctionArgs) {
  return loadPaper(args, 'answers');
}

export default function ShowAnswers() {
  const { name, page } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { frame, version } = page;
  return (
    <article>
      <link rel="stylesheet" href={sheet} />
      <HearingHead hearing={frame} current="answers" title={name} />
      {version ? (
        <>
          <p className="measure">{t('protocol.lead_answers')}</p>
          <PaperBody page={page} />
        </>
      ) : (
        <EmptyState title={t('protocol.answers_waiting_title')}>
          <p>{t('protocol.answers_waiting_text')}</p>
          <p>
            <a href={paths.remarks(lang, frame.number)}>{t('protocol.to_remarks')}</a>
          </p>
        </EmptyState>
      )}
    </article>
  );
}
