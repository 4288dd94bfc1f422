import { useActionData } from '@remix-run/react';
import { DataTable } from '~/components/data-table';
import { Notice } from '~/components/notice';
import { type I18n, type MessageKey, useI18n } from '~/i18n/i18n';
import { isLang, LANGUAGE_NAMES } from '~/i18n/languages';
import type { StaleForm } from '~/platform/forms.server';
import type { CallFormPage } from '../call-forms.queries.server';

/** What the fields are called, by the first part of their names. */
const LABELS: Record<string, MessageKey> = {
  titles: 'calls.field_title',
  texts: 'calls.field_text',
  budget: 'calls.budget',
  opensAt: 'calls.opens',
  closesAt: 'calls.closes',
  appeal_days: 'calls.field_appeal_days',
  documents: 'calls.field_document',
  contact_email: 'calls.field_email',
  contact_phone: 'calls.field_phone',
};

/** "Text (Русский)", "Paper (2, English)"; null for fields that people do not type. */
function labelOf({ t }: I18n, name: string): string | null {
  const [field = '', ...rest] = name.split('.');
  const label = LABELS[field];
  if (!label || rest.includes('id')) return null;
  const about = rest.flatMap((part) => {
    if (isLang(part)) return LANGUAGE_NAMES[part];
    return /^\d+$/.test(part) ? String(Number(part) + 1) : [];
  });
  return about.length > 0 ? `${t(label)} (${about.join(', ')})` : t(label);
}

const textOf = (value: string | string[] | undefined) => [value ?? ''].flat().join(', ');

/**
 * Both texts side by side above the form, which holds one's own: saving again takes it. What a colleague saved is what
 * the page has just read. Nothing where nobody saved meanwhile.
 */
export function CallConflict({ page }: { page: CallFormPage }) {
  const words = useI18n();
  const { t } = words;
  const answer = useActionData() as Partial<StaleForm> | undefined;
  if (!answer?.stale) return null;
  const mine = answer.values ?? {};
  const rows = [...new Set([...Object.keys(page.values), ...Object.keys(mine)])].flatMap((name) => {
    const label = labelOf(words, name);
    const row = { name, label, mine: textOf(mine[name]), theirs: page.values[name] ?? '' };
    return label && row.mine.trim() !== row.theirs.trim() ? row : [];
  });
  return (
    <Notice tone="warning" title={t('common.stale_title')} live>
      <p>{t('common.error_conflict')}</p>
      {rows.length > 0 && (
        <DataTable
          caption={t('common.stale_title')}
          captionHidden
          columns={[
            { key: 'field', title: t('calls.conflict_field'), cell: (row) => row.label },
            { key: 'mine', title: t('calls.conflict_mine'), cell: (row) => row.mine },
            { key: 'theirs', title: t('calls.conflict_theirs'), cell: (row) => row.theirs },
          ]}
          rows={rows}
          rowKey={(row) => row.name}
        />
      )}
    </Notice>
  );
}
