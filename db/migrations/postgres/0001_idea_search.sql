-- The words of ideas by their number: weight A the title, B summary, sector and places, C the text.
CREATE TABLE "idea_search" ("number" integer PRIMARY KEY, "words" tsvector NOT NULL);
--> statement-breakpoint
CREATE INDEX "idea_search_words" ON "idea_search" USING gin ("words");
