import type { I18n } from '~/i18n/i18n';
import { type LocalText, pickText } from '~/i18n/languages';
import {
  count,
  type Fact,
  instant,
  type PrintedTable,
  type TextValue,
  text,
  type Value,
} from '~/platform/printout/printout';
import type { LevelCount } from './hearing-paper';

/** A text of the hearing in the reader's language, marked where it is another one. */
export function local(texts: LocalText, { lang }: I18n): TextValue {
  const found = pickText(texts, lang);
  return text(found.text, found.lang === lang ? undefined : found.lang);
}

/** A fact where there is one; nothing where there is not. */
export function fact(label: string, value: Value | null): Fact[] {
  return value && !(value.kind === 'text' && value.text === '') ? [{ label, value }] : [];
}

/** An instant, where there is one. */
export const at = (iso: string | null): Value | null => (iso ? instant(iso) : null);
/** A number, where there is one. */
export const number = (n: number | null): Value | null => (n === null ? null : count(n));

type Choices = Omit<LevelCount, 'level'>;

const cells = ({ for: yes, against, abstain }: Choices): Value[] => [count(yes), count(against), count(abstain)];

function sum(counts: readonly Choices[]): Choices {
  return counts.reduce<Choices>(
    (total, one) => ({
      for: total.for + one.for,
      against: total.against + one.against,
      abstain: total.abstain + one.abstain,
    }),
    { for: 0, against: 0, abstain: 0 },
  );
}

/** Where people stood, by their level of verification, with the hands counted in the hall where there were any. */
export function stanceTable(levels: readonly LevelCount[], hall: Choices | null, { t }: I18n): PrintedTable {
  const online = levels.length > 0 ? levels : [{ level: 0, for: 0, against: 0, abstain: 0 }];
  const rows = online.map((row): Value[] => [text(t('protocol.online_level', { level: row.level })), ...cells(row)]);
  if (hall) rows.push([text(t('protocol.hall')), ...cells(hall)]);
  if (rows.length > 1) rows.push([text(t('protocol.total')), ...cells(sum(hall ? [...levels, hall] : levels))]);
  return {
    caption: t('protocol.stances'),
    columns: [t('protocol.counted'), t('protocol.for'), t('protocol.against'), t('protocol.abstain')],
    rows,
  };
}

/** Where people stood, as facts where one level of verification says it all. */
export function stanceFacts(levels: readonly LevelCount[], { t }: I18n): Fact[] {
  const [only, ...more] = levels;
  if (only?.level !== 0 || more.length > 0) return [];
  return [
    ...fact(t('protocol.for'), count(only.for)),
    ...fact(t('protocol.against'), count(only.against)),
    ...fact(t('protocol.abstain'), count(only.abstain)),
  ];
}
