import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { CopyLink, CostItemLink } from '../../tariff/remark-subject';

/** The item that a remark is about: it leads to the calculation. */
export function ItemLink({ item }: { item: CostItemLink }) {
  const { lang } = useI18n();
  return (
    <a
      href={`${paths.tariff(lang, item.tariff, { version: item.ordinal })}#costs`}
      lang={item.lang === lang ? undefined : item.lang}
    >
      {item.name}
    </a>
  );
}

/** The copy that came with a remark: it leads to the calculation with its numbers. */
export function CopyOfCalculation({ copy }: { copy: CopyLink }) {
  const { lang, t } = useI18n();
  const { tariff, ordinal, changes } = copy;
  return (
    <a href={paths.tariffWhatIf(lang, tariff, { ...changes, version: ordinal })}>
      {t('remarks.copy_changed', { n: Object.keys(changes).length })}
    </a>
  );
}
