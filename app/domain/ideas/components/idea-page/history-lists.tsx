import { DataTable } from '~/components/data-table';
import { Section } from '~/components/layout';
import { StepList } from '~/components/step-list';
import { Time } from '~/components/time';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { HistoryRevision, HistoryStep } from '../../idea-history';
import { Why } from './status-notice';

/** Every change of state: when, by whom in which role, and why. */
export function HistorySteps({ steps }: { steps: HistoryStep[] }) {
  const { t, dateTime } = useI18n();
  if (steps.length === 0) return null;
  return (
    <Section id="states" title={t('ideas.history_states')}>
      <StepList
        steps={steps.map(({ id, to, at, by, reason, note }, index) => ({
          key: id,
          title: t(`common.publication_${to}`),
          state: index === steps.length - 1 ? 'current' : 'done',
          detail: (
            <>
              <p>
                <Time at={at} text={dateTime(at)} /> · {t(`ideas.by_${by}`)}
              </p>
              <Why reason={reason} note={note} />
            </>
          ),
        }))}
        states={{ done: t('ideas.step_done'), current: t('ideas.step_current'), todo: t('ideas.step_todo') }}
      />
    </Section>
  );
}

/** The wordings that can be opened, the newest first, each with what it changed. */
export function HistoryRevisions({ number, revisions }: { number: number; revisions: HistoryRevision[] }) {
  const { lang, t, dateTime, list } = useI18n();
  if (revisions.length === 0) return null;
  const whatChanged = ({ changed, ordinal }: HistoryRevision) => {
    if (changed.length > 0) return list(changed.map((part) => t(`ideas.part_${part}`)));
    return ordinal === revisions[0]?.ordinal ? t('ideas.first_wording') : t('ideas.nothing_changed');
  };
  return (
    <Section id="revisions" title={t('ideas.history_revisions')}>
      <DataTable
        caption={t('ideas.history_revisions_table')}
        captionHidden
        columns={[
          {
            key: 'revision',
            title: t('ideas.wording'),
            cell: ({ ordinal, isCurrent, isPublished }) => (
              <>
                <a href={paths.ideaHistory(lang, number, ordinal)}>{t('ideas.wording_n', { n: ordinal })}</a>
                <br />
                <span className="meta">
                  {isCurrent && t('ideas.wording_current')}
                  {!isPublished && t('ideas.wording_unpublished')}
                </span>
              </>
            ),
          },
          { key: 'at', title: t('ideas.when'), cell: ({ at }) => <Time at={at} text={dateTime(at)} /> },
          { key: 'changed', title: t('ideas.what_changed'), cell: whatChanged },
        ]}
        rows={[...revisions].reverse()}
        rowKey={({ ordinal }) => String(ordinal)}
      />
    </Section>
  );
}
