// Serves the demo story on data of its own: `npm run demo`, or `npm run demo -- --fresh` to begin it anew.
import { rmSync } from 'node:fs';

const onPostgres = /^postgres(ql)?:/.test(process.env.DATABASE_URL ?? '');
process.env.DEMO = '1';
process.env.NODE_ENV ??= 'production';
process.env.DATA_DIR ||= 'data/demo';
process.env.LOG_LEVEL ||= 'warn';
process.env.MAIL_FROM ||= 'Ashar <ashar@example.org>';
// The demo mails nobody real: its mails are read on a page.
delete process.env.SMTP_URL;

if (process.argv.includes('--fresh')) {
  if (onPostgres) {
    process.stderr.write('On PostgreSQL, begin anew with an empty database of another name.\n');
    process.exit(1);
  }
  rmSync(process.env.DATA_DIR, { recursive: true, force: true });
}

const { serve } = await import('../../server.js');
await serve();
