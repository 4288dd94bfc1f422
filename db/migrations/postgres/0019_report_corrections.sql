CREATE TABLE "progress_report_corrections" (
	"id" text PRIMARY KEY NOT NULL,
	"report_id" text NOT NULL,
	"lang" text NOT NULL,
	"body" text NOT NULL,
	"reason" text NOT NULL,
	"by_person_id" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "indicator_values" ADD COLUMN "removed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "progress_reports" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "progress_report_corrections" ADD CONSTRAINT "progress_report_corrections_report_id_progress_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."progress_reports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_report_corrections" ADD CONSTRAINT "progress_report_corrections_by_person_id_people_id_fk" FOREIGN KEY ("by_person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "progress_report_corrections_report" ON "progress_report_corrections" USING btree ("report_id","at");--> statement-breakpoint
CREATE INDEX "milestone_delays_at" ON "milestone_delays" USING btree ("at");--> statement-breakpoint
CREATE INDEX "acceptances_at" ON "acceptances" USING btree ("at");--> statement-breakpoint
CREATE INDEX "after_checks_at" ON "after_checks" USING btree ("at");