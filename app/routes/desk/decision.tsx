import { useActionData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Button, type ButtonLook } from '~/components/button';
import { Details } from '~/components/details';
import { useI18n } from '~/i18n/i18n';
import type { RejectedForm } from '~/platform/forms.server';

interface DecisionProps {
  intent: string;
  /** What the moderator read; left out where the decision is about no words in particular. */
  seen?: string;
  title: string;
  /** What follows from it. */
  text: string;
  look?: ButtonLook;
  children: ReactNode;
}

/** A decision that needs words: its form opens on request, and stays open when it comes back. */
export function Decision({ intent, seen, title, text, look = 'secondary', children }: DecisionProps) {
  const { t } = useI18n();
  const answer = useActionData() as RejectedForm | undefined;
  return (
    <Details summary={title} open={answer?.values.intent === intent}>
      <form method="post" noValidate>
        <input type="hidden" name="intent" value={intent} />
        {seen !== undefined && <input type="hidden" name="seen" value={seen} />}
        <p>{text}</p>
        {children}
        <Button look={look} sending={t('common.sending')}>
          {title}
        </Button>
      </form>
    </Details>
  );
}
