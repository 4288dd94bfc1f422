import { DataTable } from '~/components/data-table';
import { Notice } from '~/components/notice';
import { type I18n, type MessageKey, useI18n } from '~/i18n/i18n';
import { isLang, LANGUAGE_NAMES } from '~/i18n/languages';
import type { FormValues } from '~/platform/form-values';
import { HEARING_MODES } from '../../hearing';
import type { PartPage } from '../../notice/desk';

interface PartConflictProps {
  page: PartPage;
  /** What was typed and could not be saved. */
  mine: Record<string, string | string[]>;
  /** What somebody saved meanwhile. */
  theirs: FormValues;
}

/** What the fields are called, by the first part of their names. */
const LABELS: Record<string, MessageKey> = {
  titles: 'hearings.field_title',
  decides: 'hearings.what_is_decided',
  summaries: 'hearings.summary',
  mode: 'hearings.field_mode',
  venues: 'hearings.field_venue',
  onlineUrl: 'hearings.field_online_url',
  startsAt: 'hearings.field_date',
  minutes: 'hearings.field_minutes',
  remarksOpenAt: 'hearings.field_open',
  remarksCloseAt: 'hearings.field_close',
  chair: 'hearings.field_chair',
  secretary: 'hearings.field_secretary',
  contactName: 'hearings.field_contact_name',
  contactPhone: 'hearings.field_contact_phone',
  contactEmail: 'hearings.field_contact_email',
  questions: 'hearings.field_question',
  budgetId: 'hearings.field_budget',
  comparedBudgetId: 'hearings.field_compared',
  tariffVersionId: 'hearings.field_tariff',
  comparedTariffVersionId: 'hearings.field_compared_tariff',
};

/** "Venue (Русский)", "Question 2 (English)". */
function labelOf({ t }: I18n, name: string): string {
  const [field = '', ...rest] = name.split('.');
  const label = LABELS[field] ? t(LABELS[field]) : field;
  const about = rest.map((part) => (isLang(part) ? LANGUAGE_NAMES[part] : /^\d+$/.test(part) ? Number(part) + 1 : ''));
  const known = about.filter((part) => part !== '');
  return known.length > 0 ? `${label} (${known.join(', ')})` : label;
}

/** A choice by its name, everything else as it was typed. */
function shown(
  { t }: I18n,
  { budgets, tariffs }: PartPage,
  name: string,
  value: string | string[] | undefined,
): string {
  const text = [value ?? ''].flat().at(-1) ?? '';
  const mode = name === 'mode' && HEARING_MODES.find((known) => known === text);
  if (mode) return t(`hearings.mode_${mode}`);
  return [...budgets, ...tariffs.compared].find((option) => option.value === text)?.label ?? text;
}

/** Both texts side by side above the form, which holds one's own: saving again takes it. */
export function PartConflict({ page, mine, theirs }: PartConflictProps) {
  const words = useI18n();
  const { t } = words;
  const names = new Set([...Object.keys(theirs), ...Object.keys(mine).filter((name) => labelOf(words, name) !== name)]);
  const rows = [...names]
    .map((name) => ({
      name,
      mine: shown(words, page, name, mine[name]),
      theirs: shown(words, page, name, theirs[name]),
    }))
    .filter((row) => row.mine.trim() !== row.theirs.trim());
  return (
    <Notice tone="warning" title={t('hearings.conflict')} live>
      <p>{t('hearings.conflict_text')}</p>
      {rows.length > 0 && (
        <DataTable
          caption={t('hearings.conflict')}
          captionHidden
          columns={[
            { key: 'field', title: t('hearings.conflict_field'), cell: ({ name }) => labelOf(words, name) },
            { key: 'mine', title: t('hearings.conflict_mine'), cell: (row) => row.mine },
            { key: 'theirs', title: t('hearings.conflict_theirs'), cell: (row) => row.theirs },
          ]}
          rows={rows}
          rowKey={(row) => row.name}
        />
      )}
    </Notice>
  );
}
