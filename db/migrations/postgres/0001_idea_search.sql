-- The words of ideas by their number. The first sign of a word says where it stands: 1 title, 2 summary, sector and
-- places, 3 text. Weights would do the same, but then every row found has to be fetched and looked at again.
CREATE TABLE "idea_search" ("number" integer PRIMARY KEY, "words" tsvector NOT NULL);
--> statement-breakpoint
CREATE INDEX "idea_search_words" ON "idea_search" USING gin ("words") WITH (fastupdate = off);
--> statement-breakpoint
-- The planner does not know what it costs to unpack the words of every idea, and would read the whole table.
CREATE FUNCTION "found_ideas"(query tsquery) RETURNS SETOF integer LANGUAGE sql STABLE ROWS 500
SET enable_seqscan = off AS 'SELECT "number" FROM "idea_search" WHERE "words" @@ query';
