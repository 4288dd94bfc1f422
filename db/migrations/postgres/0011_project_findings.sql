ALTER TABLE "acceptances" ALTER COLUMN "organisation_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "progress_reports" ADD COLUMN "hidden" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "after_checks" ADD COLUMN "subject_id" text;--> statement-breakpoint
ALTER TABLE "after_checks" ADD CONSTRAINT "after_checks_subject_id_subjects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("id") ON DELETE set null ON UPDATE no action;