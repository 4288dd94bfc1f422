import { defineConfig } from 'drizzle-kit';

// DB_DIALECT=sqlite|postgres; `npm run db:generate` runs it for both.
const dialect = process.env.DB_DIALECT;
if (dialect !== 'sqlite' && dialect !== 'postgres') throw new Error('Set DB_DIALECT to sqlite or postgres.');

export default defineConfig({
  dialect: dialect === 'sqlite' ? 'sqlite' : 'postgresql',
  schema: './db/schema/drizzle-kit.cjs',
  out: `./db/migrations/${dialect}`,
});
