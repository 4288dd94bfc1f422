import { Button } from '~/components/button';
import { GroupedSelect, type SelectGroup } from '~/components/fields/grouped-select';
import { Select } from '~/components/fields/select';
import { TextArea, TextField } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { Actions, Section } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import { DEFAULT_RULES, HEARING_KINDS } from '../../hearing';
import type { OwnRulesRow } from '../../notice/own-rules';
import { RulesList } from '../hearing-page/rules-section';

/** What one municipality settled, with its source and the way back to the defaults. */
export function OwnRulesList({ settled }: { settled: OwnRulesRow }) {
  const { lang, t } = useI18n();
  const { placeId, place, kind, rules, source } = settled;
  const about = kind ? t(`hearings.kind_${kind}`) : t('hearings.every_kind');
  return (
    <Section id={`rules-${placeId}-${kind ?? 'all'}`} title={`${place} · ${about}`}>
      <RulesList rules={rules} />
      <p className="meta">{t('hearings.rules_source', { source })}</p>
      <form method="post" action={paths.hearingRules(lang)}>
        <input type="hidden" name="placeId" value={placeId} />
        <input type="hidden" name="kind" value={kind ?? ''} />
        <Button name="intent" value="drop" look="quiet">
          {t('hearings.rules_drop')}
        </Button>
      </form>
    </Section>
  );
}

const DAYS = [
  { name: 'noticeDays', label: 'hearings.field_notice_days' },
  { name: 'answerDays', label: 'hearings.field_answer_days' },
  { name: 'protocolDays', label: 'hearings.field_protocol_days' },
] as const;

/** The days, the quorum, and where all that was settled. */
function RuleFields() {
  const { t } = useI18n();
  const { value, error } = useFormFeedback();
  return (
    <>
      {DAYS.map(({ name, label }) => (
        <TextField
          key={name}
          name={name}
          label={t(label)}
          width="short"
          inputMode="numeric"
          maxLength={3}
          autoComplete="off"
          value={value(name, String(DEFAULT_RULES[name]))}
          error={error(name)}
        />
      ))}
      <TextField
        name="quorum"
        label={t('hearings.field_quorum')}
        hint={t('hearings.hint_quorum')}
        optional={t('common.optional')}
        width="short"
        inputMode="numeric"
        maxLength={5}
        autoComplete="off"
        value={value('quorum')}
        error={error('quorum')}
      />
      <TextArea
        name="source"
        label={t('hearings.field_source')}
        hint={t('hearings.hint_source')}
        rows={2}
        maxLength={500}
        value={value('source')}
        error={error('source')}
      />
    </>
  );
}

/** Settles rules for a place and a kind; the source is not optional: these are not ours to make up. */
export function RulesForm({ places }: { places: SelectGroup[] }) {
  const { lang, t } = useI18n();
  const { value, error } = useFormFeedback();
  const only = places.flatMap(({ options }) => options);
  return (
    <Section id="set" title={t('hearings.rules_set')}>
      <form method="post" action={paths.hearingRules(lang)} noValidate>
        <GroupedSelect
          name="placeId"
          label={t('hearings.place')}
          groups={places}
          value={value('placeId', only.length === 1 ? only[0]?.value : '')}
          error={error('placeId')}
          empty={t('hearings.choose')}
        />
        <Select
          name="kind"
          label={t('hearings.kind')}
          empty={t('hearings.every_kind')}
          options={HEARING_KINDS.map((kind) => ({ value: kind, label: t(`hearings.kind_${kind}`) }))}
          value={value('kind')}
          error={error('kind')}
        />
        <RuleFields />
        <Actions>
          <Button name="intent" value="set" sending={t('common.sending')}>
            {t('common.save')}
          </Button>
        </Actions>
      </form>
    </Section>
  );
}
