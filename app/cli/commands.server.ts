import { createFirstAdministratorLink } from '~/domain/accounts/first-administrator.server';
import { importIdeas } from '~/domain/exchange/import-ideas.server';
import { importPlaces } from '~/domain/exchange/import-places.server';
import { ImportRefused } from '~/domain/exchange/import-report.server';
import { indexPublishedIdeas } from '~/domain/ideas/reindex.server';
import { emptyTables, isInUse } from '~db/dump.server';
import { close, migrateDatabase } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { BackupError, backUp, restore } from './backup.server';
import { readImportFile, reportImport } from './import-file.server';

/** What went wrong for a reason that the person at the keyboard can put right: shown without a stack. */
class UsageError extends Error {}

interface Command {
  usage: string;
  run(args: string[], flags: ReadonlySet<string>): Promise<void>;
}

const say = (line: string) => process.stdout.write(`${line}\n`);

function needed(value: string | undefined, what: string): string {
  if (!value) throw new UsageError(`${what} is missing.`);
  return value;
}

const IMPORTERS: Record<string, typeof importIdeas> = { ideas: importIdeas, places: importPlaces };

const COMMANDS: Record<string, Command> = {
  migrate: {
    usage: 'migrate                      bring the database to the newest schema',
    async run() {
      say('The database has the newest schema.');
    },
  },
  seed: {
    usage: 'seed                         load the reference data: places, sectors, councils',
    async run() {
      await loadReferenceData();
      say('Places, sectors and councils are loaded.');
    },
  },
  reset: {
    usage: 'reset --yes                  remove everything and load the reference data anew',
    async run(_args, flags) {
      if ((await isInUse()) && !flags.has('--yes')) {
        throw new UsageError('This removes everything that people wrote. If you mean it, add --yes.');
      }
      await emptyTables();
      await loadReferenceData();
      say('The database is empty but for the reference data.');
    },
  },
  'admin-link': {
    usage: 'admin-link                   print the one-time link for the first administrator',
    async run() {
      say((await createFirstAdministratorLink()) ?? 'There is an administrator already, who gives roles to others.');
    },
  },
  backup: {
    usage: 'backup FILE                  save database and uploads, while the server goes on',
    async run([file]) {
      const { rows, uploads } = await backUp(needed(file, 'The FILE to write'));
      say(`Saved ${rows} rows and ${uploads} uploads in ${file}.`);
    },
  },
  restore: {
    usage: 'restore FILE [--replace]     put a backup in place; stop the server first',
    async run([file], flags) {
      const { rows, uploads } = await restore(needed(file, 'The FILE to read'), flags.has('--replace'));
      say(`Restored ${rows} rows and ${uploads} uploads.`);
    },
  },
  reindex: {
    usage: 'reindex                      make the search anew, after places or sectors were renamed',
    async run() {
      await indexPublishedIdeas();
      say('Every published idea is found by its words and the names of today.');
    },
  },
  import: {
    usage: 'import ideas|places FILE.csv load ideas as drafts, or places into the register',
    async run([what, file]) {
      const importer = IMPORTERS[what ?? ''];
      if (!importer) throw new UsageError('Say what to import: ideas or places.');
      const csv = await readImportFile(needed(file, 'The FILE.csv to read'));
      if (!csv) throw new UsageError(`${file} cannot be read. Check its name and that you may open it.`);
      reportImport(await importer(csv), say);
    },
  },
};

function usage(): string {
  const lines = Object.values(COMMANDS).map((command) => `  ${command.usage}`);
  return [
    'Usage: npm run ashar -- COMMAND',
    '',
    ...lines,
    '',
    'DATA_DIR and DATABASE_URL choose the installation, as for the server; .env is read.',
  ].join('\n');
}

async function run(command: Command, words: readonly string[]): Promise<void> {
  const isFlag = (word: string) => word.startsWith('--');
  await migrateDatabase();
  await command.run(
    words.filter((word) => !isFlag(word)),
    new Set(words.filter(isFlag)),
  );
}

/** Runs one command. Returns the exit code: 0, or 1 after telling on stderr what went wrong. */
export async function main([name = 'help', ...words]: string[]): Promise<number> {
  const command = COMMANDS[name];
  try {
    if (command) await run(command, words);
    else if (name === 'help' || name === '--help') say(usage());
    else throw new UsageError(`There is no command ${name}.\n\n${usage()}`);
    return 0;
  } catch (error) {
    // A person put something wrong in: the words suffice. Anything else is a fault, whose place matters.
    const isExpected = error instanceof UsageError || error instanceof ImportRefused || error instanceof BackupError;
    process.stderr.write(`${isExpected ? error.message : String((error as Error)?.stack ?? error)}\n`);
    return 1;
  } finally {
    await close();
  }
}
