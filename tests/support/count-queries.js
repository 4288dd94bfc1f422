// Preloaded into a server of the tests: it keeps, for each request with the header `count-queries`, the text of every
// statement that the database is asked while the request is answered; the message `{ queriesOf }` gets them. Work of
// others, which goes on beside it, is not counted.
import { AsyncLocalStorage } from 'node:async_hooks';
import { Server } from 'node:http';
import Database from 'better-sqlite3';
import pg from 'pg';

const asking = new AsyncLocalStorage();
const asked = new Map();

const { emit } = Server.prototype;
Server.prototype.emit = function (event, ...given) {
  const name = event === 'request' ? given[0].headers['count-queries'] : undefined;
  if (name === undefined) return emit.call(this, event, ...given);
  const texts = [];
  asked.set(name, texts);
  return asking.run(texts, () => emit.call(this, event, ...given));
};

const keep = (text) => asking.getStore()?.push(text);

const statement = Object.getPrototypeOf(new Database(':memory:').prepare('select 1'));
for (const name of ['all', 'get', 'iterate', 'run']) {
  const run = statement[name];
  statement[name] = function (...values) {
    keep(this.source);
    return run.apply(this, values);
  };
}

const { query } = pg.Client.prototype;
pg.Client.prototype.query = function (config, ...rest) {
  keep(typeof config === 'string' ? config : config.text);
  return query.call(this, config, ...rest);
};

process.on('message', ({ queriesOf }) => {
  if (queriesOf === undefined) return;
  process.send({ queriesOf, texts: asked.get(queriesOf) ?? [] });
  asked.delete(queriesOf);
});
process.channel.unref();
