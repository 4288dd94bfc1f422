import { Notice, type NoticeTone } from '~/components/notice';
import { Time } from '~/components/time';
import type { MessageKey } from '~/i18n/i18n';
import { useI18n } from '~/i18n/i18n';
import type { PublicationState } from '../../idea';
import { DECLINE_REASONS } from '../../idea';
import type { IdeaPage } from '../../idea-page';

const TONES: Record<Exclude<PublicationState, 'published'>, NoticeTone> = {
  draft: 'info',
  submitted: 'info',
  returned: 'warning',
  declined: 'error',
  withdrawn: 'gone',
  archived: 'info',
  merged: 'gone',
};

/** Says why this page is not like others: not public, hidden, archived, or with a change that waits. */
export function StatusNotice({ idea }: { idea: IdeaPage }) {
  const { t, date } = useI18n();
  const { publication, lastStep } = idea;
  return (
    <>
      {idea.hidden && <Notice tone="warning" title={t('ideas.status_hidden')} />}
      {idea.changeWaits && <Notice title={t('ideas.status_change_waits')} />}
      {publication !== 'published' && (
        <Notice tone={TONES[publication]} title={t(`ideas.status_${publication}`)}>
          {lastStep && (
            <p>
              <Time at={lastStep.at} text={date(lastStep.at)} />
            </p>
          )}
          <Why reason={lastStep?.reason ?? null} note={lastStep?.note ?? null} />
        </Notice>
      )}
    </>
  );
}

/** A reason from the list of declines in words, and what was written to it. */
export function Why({ reason, note }: { reason: string | null; note: string | null }) {
  const { t } = useI18n();
  const known = DECLINE_REASONS.find((candidate) => candidate === reason);
  return (
    <>
      {known && <p>{t(`ideas.declined_${known}` as MessageKey)}</p>}
      {note && <blockquote>{note}</blockquote>}
    </>
  );
}
