CREATE TABLE "score_closings" (
	"id" text PRIMARY KEY NOT NULL,
	"shortlisting_id" text NOT NULL,
	"rubric_id" text NOT NULL,
	"missing" jsonb NOT NULL,
	"reason" text NOT NULL,
	"closed_by" text,
	"closed_at" timestamp (3) with time zone NOT NULL,
	"reopened_at" timestamp (3) with time zone,
	"reopened_by" text,
	"reopen_reason" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "conflict_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "read_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "score_closings" ADD CONSTRAINT "score_closings_shortlisting_id_shortlistings_id_fk" FOREIGN KEY ("shortlisting_id") REFERENCES "public"."shortlistings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score_closings" ADD CONSTRAINT "score_closings_rubric_id_rubrics_id_fk" FOREIGN KEY ("rubric_id") REFERENCES "public"."rubrics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score_closings" ADD CONSTRAINT "score_closings_closed_by_people_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score_closings" ADD CONSTRAINT "score_closings_reopened_by_people_id_fk" FOREIGN KEY ("reopened_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "score_closings_shortlisting" ON "score_closings" USING btree ("shortlisting_id","closed_at");
--> statement-breakpoint
UPDATE "assessments" SET "conflict_at" = "done_at", "done_at" = NULL WHERE "conflict" IS NOT NULL;
