import { useI18n } from '~/i18n/i18n';
import type { ShortlistEntry } from '../../shortlist';

/** Says who is responsible for a card: nobody, a name, or somebody who has erased their account. */
export function useResponsible(): (card: Pick<ShortlistEntry, 'responsible'>) => string {
  const { t } = useI18n();
  return ({ responsible }) => (responsible ? responsible.name || t('common.erased_person') : t('boards.nobody'));
}
