/** The database could not take a write in time: another process holds it, or a transaction ran for too long. */
export class DatabaseBusy extends Error {
  readonly code = 'unavailable';
  override readonly name = 'DatabaseBusy';
}

const UNIQUE = new Set(['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY', '23505']);
const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE', 'EAI_AGAIN']);
/** Connection lost, out of resources, shutting down, timeouts, and conflicts that outlived every retry. */
const POSTGRES_UNAVAILABLE = /^(?:08...|53...|57P0.|57014|55P03|25P03|40001|40P01)$/;
/** "Protocol" is what a reader gets who did not come to a place in a busy file's log, however often it tried. */
const SQLITE_UNAVAILABLE = /^SQLITE_(?:BUSY|LOCKED|PROTOCOL|FULL|IOERR|CANTOPEN|CORRUPT|NOTADB|NOMEM)/;
/** The driver of PostgreSQL gives these no code. */
const LOST_CONNECTION = /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered)/;

/** The error and everything that caused it: drizzle wraps what the driver of PostgreSQL throws. */
function causes(error: unknown): { code: string; message: string }[] {
  const found = [];
  let current = error;
  while (current instanceof Error && found.length < 5) {
    found.push({ code: 'code' in current ? String(current.code) : '', message: current.message });
    current = current.cause;
  }
  return found;
}

/** Whether a row was refused because its key or a unique column is taken already. */
export function isUniqueViolation(error: unknown): boolean {
  return causes(error).some(({ code }) => UNIQUE.has(code));
}

/** Whether the database, not the request, is at fault: answer 503 and let the person try again. */
export function isUnavailable(error: unknown): boolean {
  return causes(error).some(
    ({ code, message }) =>
      code === 'unavailable' ||
      NETWORK.has(code) ||
      POSTGRES_UNAVAILABLE.test(code) ||
      SQLITE_UNAVAILABLE.test(code) ||
      LOST_CONNECTION.test(message),
  );
}

/** Whether PostgreSQL asks for the transaction to be run again. */
export function isSerializationFailure(error: unknown): boolean {
  return causes(error).some(({ code }) => code === '40001' || code === '40P01');
}
