import { Button } from '~/components/button';
import { Details } from '~/components/details';
import { TextField } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { Row, Section } from '~/components/layout';
import { HandsResult } from '~/domain/hearings/components/meeting/hands-result';
import { InLanguage } from '~/domain/hearings/components/meeting/in-language';
import type { CountedHands, LiveBoard } from '~/domain/hearings/meeting/live-board';
import { MEETING_LIMITS } from '~/domain/hearings/meeting/meeting';
import { STANCE_CHOICES, type StanceCounts } from '~/domain/voting/stance';
import { useI18n } from '~/i18n/i18n';
import { LANGS } from '~/i18n/languages';

interface HandsDeskProps {
  open: LiveBoard['hands'];
  hands: CountedHands[];
  mayRun: boolean;
  mayRecord: boolean;
}

/** The show of hands that is open, else the form for one; and those that were counted. */
export function HandsDesk({ open, hands, mayRun, mayRecord }: HandsDeskProps) {
  const { t } = useI18n();
  const { value } = useFormFeedback();
  return (
    <Section id="hands" title={t('meeting.hands')}>
      {mayRun && <div className="section">{open ? <CloseForm open={open} /> : <OpenForm />}</div>}
      {hands.map((one) => (
        <div key={one.position}>
          <HandsResult hands={one} />
          {mayRecord && (
            <Details
              summary={t('meeting.recount')}
              open={value('intent') === 'count_hall' && value('position') === String(one.position)}
            >
              <form method="post" noValidate>
                <input type="hidden" name="intent" value="count_hall" />
                <input type="hidden" name="position" value={one.position} />
                <HallFields prefix={`hall-${one.position}`} intent="count_hall" counts={one.hall} />
                <Button look="secondary">{t('common.save')}</Button>
              </form>
            </Details>
          )}
        </div>
      ))}
    </Section>
  );
}

function OpenForm() {
  const { t } = useI18n();
  const { value, error } = useFormFeedback();
  return (
    <form method="post" noValidate>
      <input type="hidden" name="intent" value="open_hands" />
      {LANGS.map((lang) => (
        <TextField
          key={lang}
          name={`title_${lang}`}
          label={t('meeting.hands_question', { lang: t(`common.lang_${lang}`) })}
          hint={lang === 'ky' ? t('meeting.one_language') : undefined}
          value={value(`title_${lang}`)}
          error={error(`title_${lang}`)}
          maxLength={MEETING_LIMITS.question}
          lang={lang}
        />
      ))}
      <Button icon="hand" sending={t('common.sending')}>
        {t('meeting.open_hands')}
      </Button>
    </form>
  );
}

function CloseForm({ open }: { open: NonNullable<LiveBoard['hands']> }) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <form method="post" noValidate>
      <input type="hidden" name="intent" value="close_hands" />
      <input type="hidden" name="position" value={open.position} />
      <p>
        <strong>
          <InLanguage texts={open.texts} />
        </strong>
      </p>
      <p className="meta">{t('meeting.answered_here', { n: i18n.number(open.answered) })}</p>
      <p>{t('meeting.count_hall')}</p>
      <HallFields prefix="hall" intent="close_hands" counts={{ for: 0, against: 0, abstain: 0 }} />
      <Button sending={t('common.sending')}>{t('meeting.close_hands')}</Button>
    </form>
  );
}

function HallFields({ prefix, intent, counts }: { prefix: string; intent: string; counts: StanceCounts }) {
  const { t } = useI18n();
  const { value, error } = useFormFeedback();
  const isMine = value('intent') === intent;
  return (
    <Row>
      {STANCE_CHOICES.map((choice) => (
        <TextField
          key={choice}
          name={choice}
          id={isMine ? choice : `${prefix}-${choice}`}
          label={t(`remarks.stance_${choice}`)}
          value={isMine ? value(choice, String(counts[choice])) : String(counts[choice])}
          error={isMine ? error(choice) : undefined}
          inputMode="numeric"
          width="short"
          maxLength={7}
        />
      ))}
    </Row>
  );
}
