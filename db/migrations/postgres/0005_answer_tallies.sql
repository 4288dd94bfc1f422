CREATE TABLE "answer_tallies" (
	"hearing_id" text PRIMARY KEY NOT NULL,
	"answered" integer NOT NULL,
	"considered" integer NOT NULL,
	"accepted" integer NOT NULL,
	"accepted_in_part" integer NOT NULL,
	"days" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "answer_tallies" ADD CONSTRAINT "answer_tallies_hearing_id_hearings_id_fk" FOREIGN KEY ("hearing_id") REFERENCES "public"."hearings"("id") ON DELETE cascade ON UPDATE no action;