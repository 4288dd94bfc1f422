import { Radios } from '~/components/fields/choices';
import { DateFields } from '~/components/fields/date-fields';
import { TextArea, TextField } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { Section } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import { TARIFF_LIMITS, VERSION_KINDS, type VersionHead } from '../tariff';

type Facts = Omit<VersionHead, 'publishedAt' | 'id' | 'ordinal' | 'contentHash'>;

/** What a version is, from when it holds, who decided it, and where its numbers come from. */
export function VersionFactsFieldset({ draft }: { draft: Facts }) {
  const { t } = useI18n();
  const { value, error } = useFormFeedback();
  const optional = t('common.optional');
  return (
    <Section id="fields-facts" title={t('tariffs.fields_facts')}>
      <Radios
        name="kind"
        label={t('tariffs.kind')}
        value={value('kind', draft.kind)}
        choices={VERSION_KINDS.map((kind) => ({ value: kind, label: t(`tariffs.kind_${kind}`) }))}
        error={error('kind')}
      />
      <DayField name="from" label={t('tariffs.valid_from')} day={draft.validFrom} />
      <DayField name="to" label={t('tariffs.valid_to')} day={draft.validTo} optional={optional} />
      <TextField
        name="resolution"
        label={t('tariffs.resolution')}
        hint={t('tariffs.resolution_hint')}
        value={value('resolution', draft.resolution ?? '')}
        maxLength={TARIFF_LIMITS.resolution}
        error={error('resolution')}
      />
      <DayField name="decided" label={t('tariffs.decided')} day={draft.resolutionDate} />
      <SourceFields draft={draft} />
    </Section>
  );
}

function SourceFields({ draft }: { draft: Facts }) {
  const { t } = useI18n();
  const { value, error } = useFormFeedback();
  const optional = t('common.optional');
  return (
    <>
      <TextField
        name="source"
        label={t('tariffs.source')}
        hint={t('tariffs.source_hint')}
        value={value('source', draft.source)}
        maxLength={TARIFF_LIMITS.source}
        error={error('source')}
      />
      <TextField
        name="sourceUrl"
        type="url"
        label={t('tariffs.source_url')}
        value={value('sourceUrl', draft.sourceUrl ?? '')}
        maxLength={TARIFF_LIMITS.url}
        optional={optional}
        error={error('sourceUrl')}
      />
      <TextArea
        name="note"
        label={t('tariffs.note')}
        value={value('note', draft.note ?? '')}
        maxLength={TARIFF_LIMITS.note}
        rows={3}
        optional={optional}
        error={error('note')}
      />
    </>
  );
}

interface DayFieldProps {
  name: string;
  label: string;
  /** ISO date. */
  day: string | null;
  optional?: string;
}

/** A day in three fields, as it was typed if the form came back. */
export function DayField({ name, label, day, optional }: DayFieldProps) {
  const { value, error } = useFormFeedback();
  const [year = '', month = '', date = ''] = (day ?? '').split('-');
  return (
    <DateFields
      name={name}
      label={label}
      optional={optional}
      value={{
        day: value(`${name}.day`, date),
        month: value(`${name}.month`, month),
        year: value(`${name}.year`, year),
      }}
      error={error(name)}
    />
  );
}
