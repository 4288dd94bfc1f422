import { Card, CardFoot, CardTitle } from '~/components/card';
import { Row } from '~/components/layout';
import type { SummaryRow } from '~/components/summary-list';
import { Tag } from '~/components/tag';
import { Time } from '~/components/time';
import type { NotedEntry, ShortlistEntry } from '~/domain/funding/shortlist';
import { StageTag } from '~/domain/ideas/components/idea-tags';
import { type I18n, useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';

/** The figures that a funder compares. */
export function entryFacts({ idea, addedAt }: ShortlistEntry, { t, money, number, date }: I18n): SummaryRow[] {
  const added = { label: t('funding.added'), value: <Time at={addedAt} text={date(addedAt)} /> };
  if (!idea) return [added];
  const { currency, gap, requested, beneficiaries, seekingUntil } = idea;
  const until = {
    label: t('funding.until'),
    value: seekingUntil && <Time at={seekingUntil} text={date(seekingUntil)} />,
  };
  return [
    { label: t('funding.requested'), value: money(requested, currency) },
    { label: t('funding.gap'), value: money(gap, currency) },
    { label: t('funding.beneficiaries'), value: number(beneficiaries) },
    ...(seekingUntil ? [until] : []),
    added,
  ];
}

/** How an idea stands for a funder: its stage, archived, or no longer public. */
export function EntryStanding({ entry }: { entry: ShortlistEntry }) {
  const { t } = useI18n();
  if (entry.standing === 'open' && entry.idea) return <StageTag stage={entry.idea.stage} />;
  const isArchived = entry.standing === 'archived';
  return (
    <Tag tone={isArchived ? 'plain' : 'stopped'} icon={isArchived ? 'history' : 'eye-off'}>
      {t(isArchived ? 'funding.archived' : 'funding.gone')}
    </Tag>
  );
}

/** One idea of the shortlist with its figures and notes; it leads to the entry, where notes are written. */
export function EntryCard({ entry }: { entry: NotedEntry }) {
  const i18n = useI18n();
  const { lang, t } = i18n;
  const { id, number, idea, notes } = entry;
  return (
    <Card as="li">
      <Row>
        <EntryStanding entry={entry} />
      </Row>
      <CardTitle
        href={paths.shortlistEntry(lang, id)}
        lang={idea && idea.title.lang !== lang ? idea.title.lang : undefined}
      >
        {idea?.title.text ?? t('funding.entry_number', { number })}
      </CardTitle>
      {idea && <p className="meta">{[idea.sector, idea.place, idea.author].filter(Boolean).join(' · ')}</p>}
      <ul className="plain">
        {entryFacts(entry, i18n).map(({ label, value }) => (
          <li key={label}>
            {label}: <strong>{value}</strong>
          </li>
        ))}
      </ul>
      {notes.length > 0 && (
        <ul>
          {notes.map(({ id: noteId, author, body }) => (
            <li key={noteId}>
              <span className="meta">{author || t('common.erased_person')}:</span> {body}
            </li>
          ))}
        </ul>
      )}
      <CardFoot>
        <p className="meta">{t('funding.notes_count', { n: notes.length })}</p>
      </CardFoot>
    </Card>
  );
}
