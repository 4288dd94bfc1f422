import { existsSync } from 'node:fs';

// The entry of the command line. The database reads its address when it is imported: so the file `.env` comes before
// everything else. What is set already wins over the file, as in server.js.
if (existsSync('.env')) process.loadEnvFile('.env');
process.env.LOG_LEVEL ||= 'warn';

const { main } = await import('./commands.server');
process.exitCode = await main(process.argv.slice(2));
