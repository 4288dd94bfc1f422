import { LangMarked } from '~/components/lang-marked';
import { HiddenText } from '~/components/layout';
import { Tag } from '~/components/tag';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import { type ComparedIdea, differs } from '../../compare/comparison';
import { type ComparedField, comparedFields } from './compare-fields';

interface CompareTableProps {
  ideas: ComparedIdea[];
  /** Leaves out what is the same in all. */
  onlyDiffering: boolean;
}

/**
 * Ideas as columns, facts as rows. On a phone each fact stands by itself, with the ideas below one another: then the
 * name of the idea stands in each cell.
 */
export function CompareTable({ ideas, onlyDiffering }: CompareTableProps) {
  const i18n = useI18n();
  const { t, list } = i18n;
  const groups = comparedFields(i18n)
    .map(({ fields, ...group }) => ({ ...group, fields: fields.map((field) => marked(field, ideas)) }))
    .map(({ fields, ...group }) => ({ ...group, fields: onlyDiffering ? fields.filter((one) => one.isOther) : fields }))
    .filter(({ fields }) => fields.length > 0);
  if (groups.length === 0) return <p>{t('scores.compare_same')}</p>;
  const titles = ideas.map(({ title }) => title.text);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard (WCAG 2.1.1)
    <section className="scroll compare" aria-label={t('scores.compare_title')} tabIndex={0}>
      <table>
        <caption className="hidden-text">{t('scores.compare_caption', { titles: list(titles) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('scores.compare_field')}</th>
            {ideas.map((idea) => (
              <th key={idea.number} scope="col">
                <Head idea={idea} ideas={ideas} />
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ key, title, fields }) => (
          <tbody key={key} className={key === 'words' ? 'compare-words' : undefined}>
            <tr>
              <th scope="rowgroup" colSpan={ideas.length + 1} className="compare-group">
                {title}
              </th>
            </tr>
            {fields.map((field) => (
              <Row key={field.key} field={field} ideas={ideas} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

type MarkedField = ComparedField & { isOther: boolean };

const marked = (field: ComparedField, ideas: ComparedIdea[]): MarkedField => ({
  ...field,
  isOther: differs(ideas.map(field.fact)),
});

function Head({ idea, ideas }: { idea: ComparedIdea; ideas: ComparedIdea[] }) {
  const { lang, t } = useI18n();
  const { number, slug, title } = idea;
  const others = ideas.filter((other) => other !== idea).map((other) => other.number);
  return (
    <>
      <a href={paths.idea(lang, number, slug)}>
        <LangMarked text={title.text} lang={title.lang} page={lang} />
      </a>
      <span className="meta"> {t('scores.entry_number', { number })}</span>
      {ideas.length > 2 && (
        <a className="compare-remove no-print" href={paths.compareIdeas(lang, { idea: others })}>
          {t('scores.compare_remove')}
          <HiddenText>: {title.text}</HiddenText>
        </a>
      )}
    </>
  );
}

function Row({ field, ideas }: { field: MarkedField; ideas: ComparedIdea[] }) {
  const { lang, t } = useI18n();
  return (
    <tr className={field.isOther ? 'compare-differs' : undefined}>
      <th scope="row">
        {field.label}
        {field.isOther && (
          <Tag tone="due" icon="scale">
            {t('scores.compare_differs')}
          </Tag>
        )}
      </th>
      {ideas.map((idea) => (
        <td key={idea.number}>
          <span className="compare-idea">
            <LangMarked text={idea.title.text} lang={idea.title.lang} page={lang} />
          </span>
          {field.cell(idea) ?? <span className="meta">{t('scores.compare_blank')}</span>}
        </td>
      ))}
    </tr>
  );
}
