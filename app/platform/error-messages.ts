import type { MessageKey } from '~/i18n/i18n';

interface ErrorMessage {
  title: MessageKey;
  text: MessageKey;
}

const MESSAGES: Record<number, ErrorMessage> = {
  400: { title: 'errors.e400_title', text: 'errors.e400_text' },
  403: { title: 'errors.e403_title', text: 'errors.e403_text' },
  404: { title: 'errors.e404_title', text: 'errors.e404_text' },
  405: { title: 'errors.e405_title', text: 'errors.e405_text' },
  409: { title: 'errors.e409_title', text: 'errors.e409_text' },
  410: { title: 'errors.e410_title', text: 'errors.e410_text' },
  413: { title: 'errors.e413_title', text: 'errors.e413_text' },
  421: { title: 'errors.e421_title', text: 'errors.e421_text' },
  422: { title: 'errors.e422_title', text: 'errors.e422_text' },
  429: { title: 'errors.e429_title', text: 'errors.e429_text' },
  503: { title: 'errors.e503_title', text: 'errors.e503_text' },
};

const FAULT: ErrorMessage = { title: 'errors.e500_title', text: 'errors.e500_text' };

/** What a person reads at an HTTP status: what happened, and what to do next. Unknown statuses read as a fault of ours. */
export function errorMessage(status: number): ErrorMessage {
  return MESSAGES[status] ?? FAULT;
}
