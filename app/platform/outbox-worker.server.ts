import { onCommit } from '~db/index.server';
import { log } from './log.server';
import { mailTransport } from './mail-transport.server';
import { OUTBOX_TOPIC, sendWaitingMails } from './outbox.server';

const POLL_MS = 15_000;

/**
 * Sends mails while the process lives: after each commit that queued one, and every 15 seconds for those that wait for
 * another try. Returns how to stop it; the promise resolves when the mail in hand is done.
 */
export function startOutbox(): () => Promise<void> {
  const deliver = mailTransport();
  let isStopped = false;
  let isAsked = false;
  let running: Promise<void> | null = null;

  const run = async () => {
    while (isAsked && !isStopped) {
      isAsked = false;
      try {
        if ((await sendWaitingMails(deliver)) > 0) isAsked = true;
      } catch (error) {
        log().error({ err: error }, 'outbox failed');
      }
    }
    running = null;
  };
  const wake = () => {
    isAsked = true;
    running ??= run();
  };

  const timer = setInterval(wake, POLL_MS);
  timer.unref();
  const stopListening = onCommit((topics) => {
    if (topics.includes(OUTBOX_TOPIC)) wake();
  });
  wake();
  return async () => {
    isStopped = true;
    clearInterval(timer);
    stopListening();
    await running;
  };
}
