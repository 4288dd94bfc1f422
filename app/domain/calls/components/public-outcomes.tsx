import { Row, Section } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { PublicOutcome } from '../outcomes.queries.server';
import { OutcomeTag } from './call-state';
import { marked } from './marked';

interface PublicOutcomesProps {
  outcomes: readonly PublicOutcome[];
  /** Names the idea of each, where they are of several. */
  named?: boolean;
}

/** The calls in which ideas were selected or are on the reserve, each leading to its results; nothing where there are none. */
export function PublicOutcomes({ outcomes, named }: PublicOutcomesProps) {
  const { lang, t, date } = useI18n();
  if (outcomes.length === 0) return null;
  return (
    <Section id="calls" title={t('calls.list_title')}>
      <ul className="plain">
        {outcomes.map(({ call, funder, outcome, decidedAt, idea }) => (
          <li key={`${call.number}-${idea.number}`} className="entry">
            {named && (
              <p>
                <a href={paths.idea(lang, idea.number, idea.slug)} lang={marked(idea.title, lang)}>
                  {idea.title.text}
                </a>
              </p>
            )}
            <p>
              <a href={paths.callResults(lang, call.number)} lang={marked(call.title, lang)}>
                {call.title.text}
              </a>
            </p>
            <Row>
              <OutcomeTag outcome={outcome} />
              <span className="meta">{funder.name}</span>
              <span className="meta">{date(decidedAt)}</span>
            </Row>
          </li>
        ))}
      </ul>
    </Section>
  );
}
