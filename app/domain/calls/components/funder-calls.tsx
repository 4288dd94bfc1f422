import { Section } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { CallCard } from '../call-view';
import { callQuery } from '../call-view';
import { CallCards } from './call-cards';

interface FunderCallsProps {
  calls: readonly CallCard[];
  /** How many there are, with those that are not shown. */
  total: number;
  /** The slug of the funder. */
  funder: string;
}

/** What a funder announced, on its own page; nothing where it announced nothing. */
export function FunderCalls({ calls, total, funder }: FunderCallsProps) {
  const { lang, t, number } = useI18n();
  if (total === 0) return null;
  const all = paths.calls(lang, callQuery({ group: null, sector: null, funder }));
  return (
    <Section
      id="calls"
      title={t('calls.list_title')}
      aside={total > calls.length && <a href={all}>{t('calls.all_of_funder', { n: number(total) })}</a>}
    >
      <CallCards calls={calls} level={3} />
    </Section>
  );
}
