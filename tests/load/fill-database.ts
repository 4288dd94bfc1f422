import { close, migrateDatabase } from '~db/index.server';
import { fillMarket } from './fill';

// npx tsx tests/load/fill-database.ts 100000: fills the database of DATA_DIR or DATABASE_URL.
const count = Number(process.argv[2] ?? 1000);
const startedAt = performance.now();
await migrateDatabase();
await fillMarket(count);
await close();
process.stdout.write(`${count} ideas in ${Math.round((performance.now() - startedAt) / 1000)} s\n`);
