import type { ReactNode } from 'react';
import { TextField } from '~/components/fields/text-field';
import { Section } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import { ADDED_ITEMS, COST_ITEMS, DEDUCTED_ITEMS } from '../calculation';
import { EXTRA_IDS, type Fields } from '../calculation-fields';
import { CONNECTIONS, type Connection, GROUPS, type Group, normUnit, type Service, TARIFF_LIMITS } from '../tariff';
import { useTariffWords } from './tariff-words';

interface CalculationFieldsetProps {
  service: Service;
  /** What stands in a field now. */
  value: (field: string) => string | undefined;
  /** The sentence beside a field, or undefined where it is right. */
  error: (field: string) => string | undefined;
  /** What the field says in the calculation that is copied: shown where the copy differs. */
  original?: Fields;
}

type FieldProps = CalculationFieldsetProps & { name: string; label: ReactNode; unit?: string };

function NumberField({ name, label, unit, value, error, original }: FieldProps) {
  const { t } = useI18n();
  const was = original && (original[name] ?? '') !== (value(name) ?? '') ? (original[name] ?? '–') : null;
  return (
    <TextField
      name={name}
      label={label}
      hint={was === null ? undefined : t('tariffs.was', { value: was })}
      value={value(name)}
      inputMode="decimal"
      width="medium"
      maxLength={30}
      autoComplete="off"
      unit={unit}
      error={error(name)}
    />
  );
}

/** Every number of a calculation, in the order in which it is counted. */
export function CalculationFieldset(props: CalculationFieldsetProps) {
  const { t } = useI18n();
  return (
    <>
      <Section id="fields-costs" title={t('tariffs.fields_costs')}>
        <p className="hint">{t('tariffs.fields_costs_hint')}</p>
        <Items {...props} ids={COST_ITEMS} />
        <Extras {...props} />
      </Section>
      <Section id="fields-added" title={t('tariffs.fields_added')}>
        <Items {...props} ids={[...ADDED_ITEMS, ...DEDUCTED_ITEMS]} />
      </Section>
      {GROUPS.map((group) => (
        <GroupFields key={group} {...props} group={group} />
      ))}
      <Section id="fields-whole" title={t('tariffs.fields_whole')}>
        <NumberField {...props} name="collection" label={t('tariffs.collection')} unit="%" />
        <NumberField {...props} name="supply_share" label={t('tariffs.supply_share')} unit="%" />
        <NumberField {...props} name="produced" label={t('tariffs.produced')} unit={t('tariffs.m3_year')} />
        <NumberField {...props} name="coverage" label={t('tariffs.coverage')} unit="%" />
      </Section>
    </>
  );
}

function Items({ ids, ...props }: CalculationFieldsetProps & { ids: readonly string[] }) {
  const { t } = useI18n();
  const words = useTariffWords();
  return ids.map((id) => {
    const label = words.item(id, null);
    return (
      <div className="field-pair" key={id}>
        <NumberField {...props} name={id} label={label} unit={t('tariffs.som_year')} />
        {!props.original && (
          <NumberField
            {...props}
            name={`${id}.before`}
            label={t('tariffs.item_before', { item: label })}
            unit={t('tariffs.som_year')}
          />
        )}
      </div>
    );
  });
}

/** What the provider names itself; of a copy only what the original has. */
function Extras(props: CalculationFieldsetProps) {
  const { t } = useI18n();
  const ids = props.original ? EXTRA_IDS.filter((id) => props.original?.[id]) : EXTRA_IDS;
  return ids.map((id, index) => (
    <div className="field-pair" key={id}>
      {!props.original && (
        <TextField
          name={`${id}.name`}
          label={t('tariffs.extra_name', { n: index + 1 })}
          value={props.value(`${id}.name`)}
          maxLength={TARIFF_LIMITS.itemName}
          error={props.error(`${id}.name`)}
        />
      )}
      <NumberField
        {...props}
        name={id}
        label={props.original?.[`${id}.name`] ?? t('tariffs.extra_amount', { n: index + 1 })}
        unit={t('tariffs.som_year')}
      />
    </div>
  ));
}

function GroupFields({ group, ...props }: CalculationFieldsetProps & { group: Group }) {
  const { t } = useI18n();
  const words = useTariffWords();
  // A copy has rows for whom the calculation has, and for the population all.
  const connections = (CONNECTIONS[props.service] as readonly Connection[]).filter(
    (one) => !props.original || group === 'population' || props.original[`${group}.${one}.people`],
  );
  const people = props.service === 'irrigation' ? 'tariffs.field_hectares' : 'tariffs.field_people';
  return (
    <Section id={`fields-${group}`} title={words.group(group)}>
      <NumberField
        {...props}
        name={`${group}.metered`}
        label={t('tariffs.field_metered')}
        unit={t('tariffs.m3_year')}
      />
      {connections.map((connection) => (
        <div className="field-pair" key={connection}>
          <NumberField
            {...props}
            name={`${group}.${connection}.people`}
            label={t(people, { connection: words.connection(connection) })}
          />
          <NumberField
            {...props}
            name={`${group}.${connection}.norm`}
            label={t('tariffs.field_norm', { connection: words.connection(connection) })}
            unit={t(`tariffs.norm_unit_${normUnit(props.service)}`)}
          />
        </div>
      ))}
      <NumberField {...props} name={`${group}.coefficient`} label={t('tariffs.coefficient')} />
      <NumberField {...props} name={`${group}.price`} label={t('tariffs.field_price')} unit={t('tariffs.som_m3')} />
    </Section>
  );
}
