import type { MessageKey } from '~/i18n/i18n';

/** What the fields of the steps are called, by their names without the numbers of rows. */
const LABELS: Record<string, MessageKey> = {
  title: 'editor.title',
  summary: 'editor.summary',
  sector: 'editor.sector',
  place: 'editor.place',
  otherPlaces: 'editor.other_place',
  problem: 'editor.problem',
  evidence: 'editor.evidence',
  origin: 'editor.origin',
  goal: 'editor.goal',
  'objectives.text': 'editor.objective',
  'activities.title': 'editor.activity',
  'activities.responsible': 'editor.responsible',
  'activities.from': 'editor.month_from',
  'activities.to': 'editor.month_to',
  'budget.title': 'editor.line',
  'budget.unit': 'editor.unit',
  'budget.quantity': 'editor.quantity',
  'budget.unitPrice': 'editor.unit_price',
  'budget.source': 'editor.source',
  'budget.need': 'editor.need',
  'seekingUntil.day': 'common.day',
  'seekingUntil.month': 'common.month',
  'seekingUntil.year': 'common.year',
  'beneficiaries.total': 'editor.people_total',
  'beneficiaries.women': 'editor.people_women',
  'beneficiaries.youth': 'editor.people_youth',
  'beneficiaries.disabilities': 'editor.people_disabilities',
  sustainability: 'editor.sustainability',
  risks: 'editor.risks',
  'contact.name': 'editor.contact_name',
  'contact.phone': 'editor.contact_phone',
  'contact.email': 'editor.contact_email',
  'contact.publish': 'editor.contact_publish',
};

/** The label of a field by its name in the form, and the number of its row (from 1); null where it is not shown. */
export function fieldLabel(name: string): { key: MessageKey; row: number | null } | null {
  const key = LABELS[name.replace(/\.\d+/, '')];
  const [, number] = /\.(\d+)/.exec(name) ?? [];
  return key ? { key, row: number === undefined ? null : Number(number) + 1 } : null;
}
