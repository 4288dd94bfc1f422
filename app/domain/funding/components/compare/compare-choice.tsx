import { Button } from '~/components/button';
import { Checkboxes } from '~/components/fields/choices';
import { LangMarked } from '~/components/lang-marked';
import { Actions } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { OfferedIdea } from '../../compare/comparison';

/** Ideas of the shortlist to tick; those that are compared now are ticked. */
export function CompareChoice({ offered, chosen }: { offered: OfferedIdea[]; chosen: number[] }) {
  const { lang, t } = useI18n();
  return (
    <form method="get" action={paths.compareIdeas(lang)}>
      <Checkboxes
        name="idea"
        label={t('scores.compare_choose')}
        hint={t('scores.compare_choose_hint', { n: offered.length })}
        choices={offered.map(({ number, title }) => ({
          value: String(number),
          label: (
            <>
              <LangMarked text={title.text} lang={title.lang} page={lang} />{' '}
              <span className="meta">{t('scores.entry_number', { number })}</span>
            </>
          ),
        }))}
        values={chosen.map(String)}
      />
      <Actions>
        <Button>{t('scores.compare_button')}</Button>
      </Actions>
    </form>
  );
}
