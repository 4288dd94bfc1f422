import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import nodemailer from 'nodemailer';
import { env } from './env.server';

export interface Mail {
  id: string;
  to: string;
  subject: string;
  body: string;
  unsubscribeUrl: string | null;
}

/** Hands one mail over. Throws when it was not accepted: then it is tried again with the same Message-ID. */
export type Deliver = (mail: Mail) => Promise<void>;

/** The way out of this installation: the server of SMTP_URL, or files in DATA_DIR/mail where none is set. */
export function mailTransport(): Deliver {
  const { SMTP_URL, DATA_DIR } = env();
  return SMTP_URL ? overSmtp(SMTP_URL) : intoFolder(path.join(DATA_DIR, 'mail'));
}

function overSmtp(url: string): Deliver {
  const transport = nodemailer.createTransport({ url, pool: true, maxConnections: 2 });
  return async (mail) => {
    await transport.sendMail(letterOf(mail));
  };
}

function intoFolder(folder: string): Deliver {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true });
  return async (mail) => {
    const { message } = await transport.sendMail(letterOf(mail));
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(path.join(folder, `${mail.id}.eml`), message as Buffer, { mode: 0o600 });
  };
}

function letterOf(mail: Mail) {
  const { MAIL_FROM, ORIGIN } = env();
  return {
    from: MAIL_FROM,
    // An object, not a text: nothing in an address is read as a second recipient.
    to: { name: '', address: mail.to },
    subject: mail.subject,
    text: mail.body,
    messageId: `<${mail.id}@${new URL(ORIGIN).hostname}>`,
    disableFileAccess: true,
    disableUrlAccess: true,
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(mail.unsubscribeUrl && {
        'List-Unsubscribe': `<${mail.unsubscribeUrl}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  };
}
