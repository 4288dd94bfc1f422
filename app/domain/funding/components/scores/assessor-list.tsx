import { DataTable } from '~/components/data-table';
import type { IconName } from '~/components/icons/icon-names';
import { Section } from '~/components/layout';
import { PlainWords } from '~/components/plain-words';
import { Tag, type TagTone } from '~/components/tag';
import { useI18n } from '~/i18n/i18n';
import type { Assessor, AssessorState } from '../../scores/assessment';

const STATES: Record<AssessorState, { tone: TagTone; icon: IconName }> = {
  none: { tone: 'plain', icon: 'circle-dashed' },
  draft: { tone: 'due', icon: 'pencil' },
  done: { tone: 'open', icon: 'circle-check' },
  conflict: { tone: 'stopped', icon: 'scale' },
  author_side: { tone: 'stopped', icon: 'scale' },
};

/** Who of the funder has finished, who has not, and who does not score, with the reason. */
export function AssessorList({ assessors }: { assessors: Assessor[] }) {
  const { t } = useI18n();
  return (
    <Section id="assessors" title={t('scores.assessors')}>
      <DataTable
        caption={t('scores.assessors_caption')}
        columns={[
          { key: 'name', title: t('scores.assessor'), cell: ({ name }) => name || t('common.erased_person') },
          {
            key: 'state',
            title: t('scores.state'),
            cell: ({ state, conflict }) => (
              <>
                <Tag {...STATES[state]}>{t(`scores.state_${state}`)}</Tag>
                {conflict && <PlainWords text={conflict} />}
              </>
            ),
          },
        ]}
        rows={assessors}
        rowKey={({ personId }) => personId}
      />
    </Section>
  );
}
