import { Button } from '~/components/button';
import { Radios } from '~/components/fields/choices';
import { TextArea } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { Actions, Section } from '~/components/layout';
import { PlainWords } from '~/components/plain-words';
import { SummaryList } from '~/components/summary-list';
import type { DeskProtocol } from '~/domain/hearings/protocol/desk-protocol.queries.server';
import { PAPER_LIMITS } from '~/domain/hearings/protocol/hearing-paper';
import { useI18n } from '~/i18n/i18n';

type Correction = DeskProtocol['corrections'][number];

/** Every correction with who sent it, and the form to decide on those that wait. */
export function CorrectionsToDecide({ desk: { corrections } }: { desk: DeskProtocol }) {
  const { t } = useI18n();
  return (
    <Section id="corrections" title={t('protocol.desk_corrections')}>
      <p>{t(corrections.length > 0 ? 'protocol.desk_corrections_text' : 'protocol.desk_corrections_none')}</p>
      {corrections.map((correction) => (
        <OneCorrection key={correction.id} correction={correction} />
      ))}
    </Section>
  );
}

function OneCorrection({ correction }: { correction: Correction }) {
  const { t, dateTime } = useI18n();
  const { ordinal, name, tookPart, at, body, outcome, reply } = correction;
  return (
    <article className="card" id={`correction-${ordinal}`}>
      <h3>{t('protocol.correction_n', { n: String(ordinal) })}</h3>
      <PlainWords text={body} />
      <SummaryList
        rows={[
          { label: t('protocol.correction_from'), value: name ?? t('common.erased_person') },
          { label: t('protocol.correction_part'), value: t(`protocol.part_took_${tookPart}`) },
          { label: t('protocol.at'), value: dateTime(at) },
          ...(outcome
            ? [
                { label: t('protocol.correction_outcome'), value: t(`protocol.correction_${outcome}`) },
                { label: t('protocol.decide_reply'), value: reply },
              ]
            : []),
        ]}
      />
      {!outcome && <DecideForm correction={correction} />}
    </article>
  );
}

function DecideForm({ correction: { id, ordinal } }: { correction: Correction }) {
  const { t } = useI18n();
  const { value, error } = useFormFeedback();
  // Several forms stand on the page: what came back belongs to the one that was sent.
  const mine = value('correction') === id;
  return (
    <form method="post" noValidate className="measure">
      <input type="hidden" name="correction" value={id} />
      <Radios
        name="outcome"
        id={mine ? 'outcome' : `outcome-${ordinal}`}
        label={t('protocol.decide_outcome')}
        inline
        choices={[
          { value: 'taken', label: t('protocol.decide_taken') },
          { value: 'not_taken', label: t('protocol.decide_not_taken') },
        ]}
        value={mine ? value('outcome') : undefined}
        error={mine ? error('outcome') : undefined}
      />
      <TextArea
        name="reply"
        id={mine ? 'reply' : `reply-${ordinal}`}
        label={t('protocol.decide_reply')}
        hint={t('protocol.decide_reply_hint')}
        rows={3}
        maxLength={PAPER_LIMITS.reply}
        value={mine ? value('reply') : undefined}
        error={mine ? error('reply') : undefined}
      />
      <Actions>
        <Button name="intent" value="decide" look="secondary" sending={t('common.sending')}>
          {t('protocol.decide')}
        </Button>
      </Actions>
    </form>
  );
}
