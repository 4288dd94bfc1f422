import { Button } from '~/components/button';
import { HiddenText } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';

interface TakeOutFormProps {
  /** What the form sends: what is to be done, and with which row under which name. */
  intent: string;
  name: string;
  id: string;
  /** What is taken out, in words, and of which day. */
  what: string;
  day: string;
}

/** A button that takes out what was recorded by mistake. */
export function TakeOutForm({ intent, name, id, what, day }: TakeOutFormProps) {
  const { t } = useI18n();
  return (
    <form method="post">
      <input type="hidden" name={name} value={id} />
      <Button name="intent" value={intent} look="quiet" icon="trash-2" sending={t('common.sending')}>
        <span aria-hidden="true">{t('projects.take_out')}</span>
        <HiddenText>{t('projects.take_out_of', { what, date: day })}</HiddenText>
      </Button>
    </form>
  );
}
