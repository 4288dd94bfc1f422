import { useI18n } from '~/i18n/i18n';
import { partOf } from '../calculation';
import type { Connection, Group } from '../tariff';
import type { TariffName, VersionLink } from '../tariff-page';
import type { ContentView } from '../tariff-view';

type Charge = ContentView['charges'][number];

/** Words for the parts of a tariff, in the reader's language. */
export function useTariffWords() {
  const { t, date, money } = useI18n();
  const connection = (one: Connection) => t(`tariffs.connection_${one}`);
  const group = (one: Group) => t(`tariffs.group_${one}`);
  const item = (id: string, name: string | null) =>
    name ?? (id.startsWith('extra_') ? id : t(`tariffs.item_${id}` as 'tariffs.item_payroll'));
  return {
    connection,
    group,
    /** An item of the calculation, or a step between two versions. */
    item,
    /** A change between two versions: of what is taken off, more means a lower price, and says so. */
    step: (id: string, name: string | null, tyiyn: number) => {
      if (partOf(id) !== 'deducted') return item(id, name);
      return t(tyiyn > 0 ? 'tariffs.less_of' : 'tariffs.more_of', { item: item(id, name) });
    },
    title: ({ service, place }: Pick<TariffName, 'service' | 'place'>) =>
      t('tariffs.title', { service: t(`tariffs.service_${service}`), place: place.name }),
    unit: (unit: Charge['unit']) => t(`tariffs.unit_${unit}`),
    /** Whom a price is for: "Population, yard tap, no meter". */
    payers: (charge: Charge) =>
      [
        group(charge.group),
        charge.connection && connection(charge.connection),
        charge.basis && t(`tariffs.basis_${charge.basis}`),
        charge.benefit && t(`tariffs.benefit_${charge.benefit}`),
      ]
        .filter(Boolean)
        .join(', '),
    /** A version by its standing and the day from which it holds. */
    version: ({ standing, validFrom }: Pick<VersionLink, 'standing' | 'validFrom'>) =>
      t('tariffs.version_name', { standing: t(`tariffs.standing_${standing}`), date: date(validFrom) }),
    /** The same in few words, for the heads of tables and the ends of charts: "proposed, 2027". */
    shortVersion: ({ standing, validFrom }: Pick<VersionLink, 'standing' | 'validFrom'>) =>
      t('tariffs.version_short', { standing: t(`tariffs.standing_${standing}`), year: validFrom.slice(0, 4) }),
    /** A change with its sign: "+2,10 сом". */
    change: (tyiyn: number) => `${tyiyn < 0 ? '−' : '+'}${money(Math.abs(tyiyn))}`,
  };
}
