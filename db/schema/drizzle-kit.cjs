// What drizzle-kit reads: every table, as exports of their own, of the dialect that drizzle.config.ts works for.
module.exports = require('./define').define(process.env.DB_DIALECT);
