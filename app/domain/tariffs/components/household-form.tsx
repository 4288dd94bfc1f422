import { Button } from '~/components/button';
import { Radios } from '~/components/fields/choices';
import { Select } from '~/components/fields/select';
import { MoneyField, TextField } from '~/components/fields/text-field';
import { Actions } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { HouseholdQuery } from '../household-query';
import { BENEFITS, CONNECTIONS, type Connection, GROUPS, type Service } from '../tariff';

interface HouseholdFormProps {
  number: number;
  service: Service;
  query: HouseholdQuery;
  /** As typed, so that what cannot be comes back as it was. */
  typed: Record<string, string>;
  version: number;
  compared: number | null;
}

/** Six questions about a household; the answers stand in the address. */
export function HouseholdForm({ number, service, query, typed, version, compared }: HouseholdFormProps) {
  const { lang, t } = useI18n();
  const { household, wrong } = query;
  const isLand = service === 'irrigation';
  const error = (field: (typeof wrong)[number]) => (wrong.includes(field) ? t(`tariffs.wrong_${field}`) : undefined);
  return (
    <form action={paths.tariffHousehold(lang, number)} className="no-print">
      <input type="hidden" name="version" value={version} />
      {compared !== null && <input type="hidden" name="with" value={compared} />}
      <TextField
        name="persons"
        label={t(isLand ? 'tariffs.ask_hectares' : 'tariffs.ask_persons')}
        value={typed.persons ?? household.persons}
        inputMode="decimal"
        width="short"
        maxLength={8}
        error={error('persons')}
      />
      <Meter query={query} typed={typed} error={error('volume')} />
      <Choices service={service} query={query} />
      <MoneyField
        name="income"
        label={t('tariffs.ask_income')}
        hint={t('tariffs.ask_income_hint')}
        value={typed.income}
        unit={t('tariffs.som_month')}
        error={error('income')}
      />
      <Actions>
        <Button>{t('tariffs.count')}</Button>
      </Actions>
    </form>
  );
}

function Meter({ query, typed, error }: Pick<HouseholdFormProps, 'query' | 'typed'> & { error?: string }) {
  const { t } = useI18n();
  const { household } = query;
  return (
    <>
      <Radios
        name="meter"
        label={t('tariffs.ask_meter')}
        inline
        value={household.hasMeter ? 'yes' : 'no'}
        choices={[
          { value: 'no', label: t('tariffs.no') },
          { value: 'yes', label: t('tariffs.yes') },
        ]}
      />
      <TextField
        name="volume"
        label={t('tariffs.ask_volume')}
        hint={t('tariffs.ask_volume_hint')}
        value={typed.volume}
        inputMode="decimal"
        width="short"
        unit={t('tariffs.factor_volume')}
        maxLength={12}
        error={error}
      />
    </>
  );
}

function Choices({ service, query: { household } }: Pick<HouseholdFormProps, 'service' | 'query'>) {
  const { t } = useI18n();
  const connections = CONNECTIONS[service] as readonly Connection[];
  return (
    <>
      {connections.length > 1 && (
        <Select
          name="connection"
          label={t('tariffs.connection')}
          value={household.connection}
          options={connections.map((value) => ({ value, label: t(`tariffs.connection_${value}`) }))}
        />
      )}
      <Select
        name="group"
        label={t('tariffs.group')}
        value={household.group}
        options={GROUPS.map((value) => ({ value, label: t(`tariffs.group_${value}`) }))}
      />
      <Select
        name="benefit"
        label={t('tariffs.ask_benefit')}
        value={household.benefit ?? ''}
        empty={t('tariffs.no_benefit')}
        options={BENEFITS.map((value) => ({ value, label: t(`tariffs.benefit_${value}`) }))}
      />
    </>
  );
}
