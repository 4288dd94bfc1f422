import { Details } from '~/components/details';
import { Select } from '~/components/fields/select';
import { TextField } from '~/components/fields/text-field';
import { Section } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import { BENEFITS, CHARGE_UNITS, CONNECTIONS, type Connection, GROUPS, normUnit, type Service } from '../tariff';
import { CHARGE_NUMBERS } from '../tariff-content';

interface ChargesFieldsetProps {
  service: Service;
  /** What stands in a field now. */
  value: (field: string) => string | undefined;
  error: (field: string) => string | undefined;
}

/** Prices, norms and a typical income as they are published, where they do not follow from a calculation. */
export function ChargesFieldset(props: ChargesFieldsetProps) {
  const { t } = useI18n();
  const { service, value, error } = props;
  return (
    <Section id="fields-prices" title={t('tariffs.fields_prices')}>
      <p className="hint">{t('tariffs.fields_prices_hint')}</p>
      {CHARGE_NUMBERS.map((n) => (
        <Details key={n} open={n === 1 || Boolean(value(`charge.${n}.amount`))} summary={t('tariffs.charge_n', { n })}>
          <ChargeFields {...props} n={n} />
        </Details>
      ))}
      {(CONNECTIONS[service] as readonly Connection[]).map((connection) => (
        <TextField
          key={connection}
          name={`norm.${connection}`}
          label={t('tariffs.field_norm', { connection: t(`tariffs.connection_${connection}`) })}
          value={value(`norm.${connection}`)}
          inputMode="decimal"
          width="medium"
          unit={t(`tariffs.norm_unit_${normUnit(service)}`)}
          error={error(`norm.${connection}`)}
        />
      ))}
      <TextField
        name="income.amount"
        label={t('tariffs.field_income')}
        value={value('income.amount')}
        inputMode="decimal"
        width="medium"
        unit={t('tariffs.som_month')}
        error={error('income.amount')}
      />
      <TextField
        name="income.source"
        label={t('tariffs.field_income_source')}
        value={value('income.source')}
        error={error('income.source')}
      />
    </Section>
  );
}

function ChargeFields({ service, value, error, n }: ChargesFieldsetProps & { n: number }) {
  const { t } = useI18n();
  const field = (part: string) => ({ name: `charge.${n}.${part}`, value: value(`charge.${n}.${part}`) });
  const connections = CONNECTIONS[service] as readonly Connection[];
  return (
    <div className="field-pair">
      <TextField
        {...field('amount')}
        label={t('tariffs.price')}
        inputMode="decimal"
        width="medium"
        unit={t('tariffs.som_word')}
        error={error(`charge.${n}.amount`)}
      />
      <Select
        {...field('unit')}
        label={t('tariffs.for_what')}
        options={CHARGE_UNITS.map((unit) => ({ value: unit, label: t(`tariffs.unit_${unit}`) }))}
      />
      <Select
        {...field('group')}
        label={t('tariffs.for_whom')}
        options={GROUPS.map((value) => ({ value, label: t(`tariffs.group_${value}`) }))}
      />
      <Select
        {...field('connection')}
        label={t('tariffs.connection')}
        empty={t('tariffs.every')}
        options={connections.map((value) => ({ value, label: t(`tariffs.connection_${value}`) }))}
      />
      <Select
        {...field('basis')}
        label={t('tariffs.basis')}
        empty={t('tariffs.every')}
        options={(['metered', 'norm'] as const).map((value) => ({ value, label: t(`tariffs.basis_${value}`) }))}
      />
      <Select
        {...field('benefit')}
        label={t('tariffs.ask_benefit')}
        empty={t('tariffs.no_benefit')}
        options={BENEFITS.map((value) => ({ value, label: t(`tariffs.benefit_${value}`) }))}
      />
    </div>
  );
}
