import { Card, CardFoot, CardTitle } from '~/components/card';
import type { IconName } from '~/components/icons/icon-names';
import { Row } from '~/components/layout';
import { Tag } from '~/components/tag';
import { Time } from '~/components/time';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { QueueItem, QueueKind } from '../queue';
import { DueTag } from './due-tag';

const ICONS: Record<QueueKind, IconName> = {
  idea: 'file-text',
  change: 'pencil',
  report: 'flag',
  objection: 'message-square',
};

function useKind({ kind, about }: QueueItem): string {
  const { t } = useI18n();
  if (kind === 'idea' || kind === 'change') return t(`moderation.kind_${kind}`);
  return t(`moderation.kind_${kind}_${about ?? 'idea'}`);
}

function useHref({ kind, id, number }: QueueItem): string {
  const { lang } = useI18n();
  if (kind === 'report') return paths.deskReport(lang, id);
  return kind === 'objection' ? paths.deskObjection(lang, id) : paths.deskIdea(lang, number);
}

/** One thing that waits: of which kind, about which idea, since when and until when. */
export function QueueCard({ item }: { item: QueueItem }) {
  const { lang, t, date } = useI18n();
  const { title, place, words, reasons } = item;
  return (
    <Card as="li">
      <Row>
        <Tag icon={ICONS[item.kind]}>{useKind(item)}</Tag>
        <DueTag due={item.due} isOverdue={item.isOverdue} />
      </Row>
      <CardTitle href={useHref(item)} lang={title.lang === lang ? undefined : title.lang}>
        {title.text}
      </CardTitle>
      {words && <p lang={words.lang && words.lang !== lang ? words.lang : undefined}>«{words.text}»</p>}
      {reasons.length > 0 && (
        <p>
          {reasons
            .map(({ reason, count }) =>
              t('moderation.reason_count', { reason: t(`discussion.reason_${reason}`), n: count }),
            )
            .join(' · ')}
        </p>
      )}
      <CardFoot>
        <p className="meta">
          {place && `${place} · `}
          <Time at={item.since} text={t('moderation.since', { date: date(item.since) })} />
        </p>
      </CardFoot>
    </Card>
  );
}
