CREATE TABLE "board_stages" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"name" text
);
--> statement-breakpoint
CREATE TABLE "board_moves" (
	"id" text PRIMARY KEY NOT NULL,
	"shortlisting_id" text NOT NULL,
	"from_stage_id" text,
	"to_stage_id" text NOT NULL,
	"by_person_id" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "shortlist_note_versions" (
	"note_id" text NOT NULL,
	"version" integer NOT NULL,
	"body" text NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "shortlist_note_versions_note_id_version_pk" PRIMARY KEY("note_id","version")
);
--> statement-breakpoint
CREATE TABLE "funding_windows" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"name" text NOT NULL,
	"is_public" boolean DEFAULT false NOT NULL,
	"criteria" jsonb NOT NULL,
	"opens_on" text,
	"closes_on" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "window_alerts" (
	"window_id" text NOT NULL,
	"idea_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone,
	CONSTRAINT "window_alerts_window_id_idea_id_pk" PRIMARY KEY("window_id","idea_id")
);
--> statement-breakpoint
CREATE TABLE "rubrics" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"name" text NOT NULL,
	"criteria" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"retired_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "assessments" (
	"id" text PRIMARY KEY NOT NULL,
	"shortlisting_id" text NOT NULL,
	"rubric_id" text NOT NULL,
	"assessor_id" text NOT NULL,
	"scores" jsonb NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"conflict" text,
	"done_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contact_threads" (
	"id" text PRIMARY KEY NOT NULL,
	"idea_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"revealed_at" timestamp (3) with time zone,
	"funder_consent_at" timestamp (3) with time zone,
	"author_consent_at" timestamp (3) with time zone,
	"opened_by" text,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contact_messages" (
	"id" text PRIMARY KEY NOT NULL,
	"thread_id" text NOT NULL,
	"side" text NOT NULL,
	"person_id" text,
	"body" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pledges" (
	"id" text PRIMARY KEY NOT NULL,
	"idea_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"amount" bigint NOT NULL,
	"conditions" text NOT NULL,
	"valid_until" text NOT NULL,
	"name_public" boolean DEFAULT false NOT NULL,
	"excess" bigint DEFAULT 0 NOT NULL,
	"excess_seen_by_funder_at" timestamp (3) with time zone,
	"excess_seen_by_author_at" timestamp (3) with time zone,
	"made_by" text,
	"made_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawal_reason" text
);
--> statement-breakpoint
CREATE TABLE "commitments" (
	"id" text PRIMARY KEY NOT NULL,
	"idea_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"pledge_id" text,
	"amount" bigint NOT NULL,
	"agreement_number" text NOT NULL,
	"agreed_on" text NOT NULL,
	"excess" bigint DEFAULT 0 NOT NULL,
	"excess_seen_by_funder_at" timestamp (3) with time zone,
	"excess_seen_by_author_at" timestamp (3) with time zone,
	"made_by" text,
	"made_at" timestamp (3) with time zone NOT NULL,
	"cancelled_at" timestamp (3) with time zone,
	"cancellation_reason" text
);
--> statement-breakpoint
CREATE TABLE "disbursements" (
	"id" text PRIMARY KEY NOT NULL,
	"commitment_id" text NOT NULL,
	"planned_on" text NOT NULL,
	"amount" bigint NOT NULL,
	"paid_on" text,
	"paid_amount" bigint,
	"currency" text,
	"rate" text,
	"rate_source" text,
	"recorded_by" text,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"confirmed_by" text,
	"confirmed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "money_returns" (
	"id" text PRIMARY KEY NOT NULL,
	"commitment_id" text NOT NULL,
	"amount" bigint NOT NULL,
	"returned_on" text NOT NULL,
	"reason" text NOT NULL,
	"recorded_by" text,
	"recorded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "own_contributions" (
	"id" text PRIMARY KEY NOT NULL,
	"idea_id" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"amount" bigint NOT NULL,
	"valued_how" text DEFAULT '' NOT NULL,
	"brought_on" text NOT NULL,
	"confirmed_by" text,
	"confirmed_at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "calls" (
	"id" text PRIMARY KEY NOT NULL,
	"number" integer NOT NULL,
	"slug" text NOT NULL,
	"organisation_id" text NOT NULL,
	"stage" text NOT NULL,
	"titles" jsonb NOT NULL,
	"texts" jsonb NOT NULL,
	"criteria" jsonb NOT NULL,
	"rubric_id" text,
	"budget" bigint NOT NULL,
	"currency" text DEFAULT 'KGS' NOT NULL,
	"documents" jsonb NOT NULL,
	"opens_at" timestamp (3) with time zone,
	"closes_at" timestamp (3) with time zone,
	"appeal_days" integer DEFAULT 10 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"announced_at" timestamp (3) with time zone,
	"decided_at" timestamp (3) with time zone,
	"cancellation_reason" text,
	CONSTRAINT "calls_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "call_extensions" (
	"id" text PRIMARY KEY NOT NULL,
	"call_id" text NOT NULL,
	"from_at" timestamp (3) with time zone NOT NULL,
	"to_at" timestamp (3) with time zone NOT NULL,
	"reason" text NOT NULL,
	"by_person_id" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "call_applications" (
	"id" text PRIMARY KEY NOT NULL,
	"call_id" text NOT NULL,
	"idea_id" text NOT NULL,
	"revision_id" text NOT NULL,
	"applied_by" text,
	"applied_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"outcome" text,
	"reason" text,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "call_appeals" (
	"application_id" text PRIMARY KEY NOT NULL,
	"body" text NOT NULL,
	"by_person_id" text,
	"at" timestamp (3) with time zone NOT NULL,
	"outcome" text,
	"reply" text,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "projects" (
	"idea_id" text PRIMARY KEY NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"completed_at" timestamp (3) with time zone,
	"reminded_for" text,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "milestones" (
	"id" text PRIMARY KEY NOT NULL,
	"idea_id" text NOT NULL,
	"position" integer NOT NULL,
	"lang" text NOT NULL,
	"title" text NOT NULL,
	"due_on" text NOT NULL,
	"done_on" text,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "milestone_delays" (
	"id" text PRIMARY KEY NOT NULL,
	"milestone_id" text NOT NULL,
	"from_on" text NOT NULL,
	"to_on" text NOT NULL,
	"reason" text NOT NULL,
	"by_person_id" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "indicators" (
	"id" text PRIMARY KEY NOT NULL,
	"idea_id" text NOT NULL,
	"position" integer NOT NULL,
	"lang" text NOT NULL,
	"title" text NOT NULL,
	"unit" text NOT NULL,
	"baseline" text NOT NULL,
	"baseline_on" text NOT NULL,
	"target" text NOT NULL,
	"target_on" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "indicator_values" (
	"id" text PRIMARY KEY NOT NULL,
	"indicator_id" text NOT NULL,
	"value" text NOT NULL,
	"measured_on" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"recorded_by" text,
	"recorded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "spendings" (
	"id" text PRIMARY KEY NOT NULL,
	"idea_id" text NOT NULL,
	"line_id" text NOT NULL,
	"amount" bigint NOT NULL,
	"spent_on" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"recorded_by" text,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "progress_reports" (
	"id" text PRIMARY KEY NOT NULL,
	"idea_id" text NOT NULL,
	"number" integer NOT NULL,
	"lang" text NOT NULL,
	"body" text NOT NULL,
	"written_by" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "acceptances" (
	"id" text PRIMARY KEY NOT NULL,
	"idea_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"is_accepted" boolean NOT NULL,
	"note" text NOT NULL,
	"by_person_id" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "after_checks" (
	"idea_id" text NOT NULL,
	"months" integer NOT NULL,
	"works" text NOT NULL,
	"note" text NOT NULL,
	"organisation_id" text,
	"by_person_id" text,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "after_checks_idea_id_months_pk" PRIMARY KEY("idea_id","months")
);
--> statement-breakpoint
CREATE TABLE "iati_identifiers" (
	"identifier" text PRIMARY KEY NOT NULL,
	"idea_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"given_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "portfolio_imports" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"file_name" text NOT NULL,
	"sha256" text NOT NULL,
	"accepted" integer NOT NULL,
	"rejected" jsonb NOT NULL,
	"imported_by" text,
	"imported_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "portfolio_activities" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"identifier" text NOT NULL,
	"titles" jsonb NOT NULL,
	"status" integer NOT NULL,
	"starts_on" text,
	"ends_on" text,
	"sectors" jsonb NOT NULL,
	"place_id" text,
	"currency" text NOT NULL,
	"budget" bigint NOT NULL,
	"committed" bigint NOT NULL,
	"disbursed" bigint NOT NULL,
	"import_id" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "iati_ref" text;--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "committed" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "disbursed" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "suffices_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "shortlistings" ADD COLUMN "stage_id" text;--> statement-breakpoint
ALTER TABLE "shortlistings" ADD COLUMN "tags" jsonb;--> statement-breakpoint
ALTER TABLE "shortlistings" ADD COLUMN "due_on" text;--> statement-breakpoint
ALTER TABLE "shortlistings" ADD COLUMN "responsible_id" text;--> statement-breakpoint
ALTER TABLE "shortlistings" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "shortlistings" ADD COLUMN "updated_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "shortlistings" ADD COLUMN "updated_by" text;--> statement-breakpoint
ALTER TABLE "shortlist_notes" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "board_stages" ADD CONSTRAINT "board_stages_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_moves" ADD CONSTRAINT "board_moves_shortlisting_id_shortlistings_id_fk" FOREIGN KEY ("shortlisting_id") REFERENCES "public"."shortlistings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_moves" ADD CONSTRAINT "board_moves_by_person_id_people_id_fk" FOREIGN KEY ("by_person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shortlist_note_versions" ADD CONSTRAINT "shortlist_note_versions_note_id_shortlist_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."shortlist_notes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "funding_windows" ADD CONSTRAINT "funding_windows_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "funding_windows" ADD CONSTRAINT "funding_windows_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "window_alerts" ADD CONSTRAINT "window_alerts_window_id_funding_windows_id_fk" FOREIGN KEY ("window_id") REFERENCES "public"."funding_windows"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "window_alerts" ADD CONSTRAINT "window_alerts_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rubrics" ADD CONSTRAINT "rubrics_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_shortlisting_id_shortlistings_id_fk" FOREIGN KEY ("shortlisting_id") REFERENCES "public"."shortlistings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_rubric_id_rubrics_id_fk" FOREIGN KEY ("rubric_id") REFERENCES "public"."rubrics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_assessor_id_people_id_fk" FOREIGN KEY ("assessor_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_threads" ADD CONSTRAINT "contact_threads_id_subjects_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subjects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_threads" ADD CONSTRAINT "contact_threads_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_threads" ADD CONSTRAINT "contact_threads_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_threads" ADD CONSTRAINT "contact_threads_opened_by_people_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_messages" ADD CONSTRAINT "contact_messages_thread_id_contact_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."contact_threads"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_messages" ADD CONSTRAINT "contact_messages_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledges" ADD CONSTRAINT "pledges_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledges" ADD CONSTRAINT "pledges_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledges" ADD CONSTRAINT "pledges_made_by_people_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_id_subjects_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subjects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_pledge_id_pledges_id_fk" FOREIGN KEY ("pledge_id") REFERENCES "public"."pledges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_made_by_people_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disbursements" ADD CONSTRAINT "disbursements_commitment_id_commitments_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disbursements" ADD CONSTRAINT "disbursements_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disbursements" ADD CONSTRAINT "disbursements_confirmed_by_people_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "money_returns" ADD CONSTRAINT "money_returns_commitment_id_commitments_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "money_returns" ADD CONSTRAINT "money_returns_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_contributions" ADD CONSTRAINT "own_contributions_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_contributions" ADD CONSTRAINT "own_contributions_confirmed_by_people_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calls" ADD CONSTRAINT "calls_id_subjects_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subjects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calls" ADD CONSTRAINT "calls_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calls" ADD CONSTRAINT "calls_rubric_id_rubrics_id_fk" FOREIGN KEY ("rubric_id") REFERENCES "public"."rubrics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calls" ADD CONSTRAINT "calls_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_extensions" ADD CONSTRAINT "call_extensions_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_extensions" ADD CONSTRAINT "call_extensions_by_person_id_people_id_fk" FOREIGN KEY ("by_person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_applications" ADD CONSTRAINT "call_applications_id_subjects_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subjects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_applications" ADD CONSTRAINT "call_applications_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_applications" ADD CONSTRAINT "call_applications_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_applications" ADD CONSTRAINT "call_applications_revision_id_idea_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."idea_revisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_applications" ADD CONSTRAINT "call_applications_applied_by_people_id_fk" FOREIGN KEY ("applied_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_applications" ADD CONSTRAINT "call_applications_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_appeals" ADD CONSTRAINT "call_appeals_application_id_call_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."call_applications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_appeals" ADD CONSTRAINT "call_appeals_by_person_id_people_id_fk" FOREIGN KEY ("by_person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_appeals" ADD CONSTRAINT "call_appeals_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone_delays" ADD CONSTRAINT "milestone_delays_milestone_id_milestones_id_fk" FOREIGN KEY ("milestone_id") REFERENCES "public"."milestones"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone_delays" ADD CONSTRAINT "milestone_delays_by_person_id_people_id_fk" FOREIGN KEY ("by_person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicators" ADD CONSTRAINT "indicators_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_values" ADD CONSTRAINT "indicator_values_indicator_id_indicators_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicators"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_values" ADD CONSTRAINT "indicator_values_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spendings" ADD CONSTRAINT "spendings_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spendings" ADD CONSTRAINT "spendings_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_reports" ADD CONSTRAINT "progress_reports_id_subjects_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subjects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_reports" ADD CONSTRAINT "progress_reports_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_reports" ADD CONSTRAINT "progress_reports_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acceptances" ADD CONSTRAINT "acceptances_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acceptances" ADD CONSTRAINT "acceptances_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acceptances" ADD CONSTRAINT "acceptances_by_person_id_people_id_fk" FOREIGN KEY ("by_person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "after_checks" ADD CONSTRAINT "after_checks_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "after_checks" ADD CONSTRAINT "after_checks_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "after_checks" ADD CONSTRAINT "after_checks_by_person_id_people_id_fk" FOREIGN KEY ("by_person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iati_identifiers" ADD CONSTRAINT "iati_identifiers_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iati_identifiers" ADD CONSTRAINT "iati_identifiers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portfolio_imports" ADD CONSTRAINT "portfolio_imports_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portfolio_imports" ADD CONSTRAINT "portfolio_imports_imported_by_people_id_fk" FOREIGN KEY ("imported_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portfolio_activities" ADD CONSTRAINT "portfolio_activities_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portfolio_activities" ADD CONSTRAINT "portfolio_activities_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portfolio_activities" ADD CONSTRAINT "portfolio_activities_import_id_portfolio_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."portfolio_imports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "board_stages_org" ON "board_stages" USING btree ("organisation_id","position");--> statement-breakpoint
CREATE INDEX "board_moves_shortlisting" ON "board_moves" USING btree ("shortlisting_id","at");--> statement-breakpoint
CREATE INDEX "funding_windows_org" ON "funding_windows" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "funding_windows_closed" ON "funding_windows" USING btree ("closed_at");--> statement-breakpoint
CREATE INDEX "window_alerts_idea" ON "window_alerts" USING btree ("idea_id");--> statement-breakpoint
CREATE INDEX "rubrics_org" ON "rubrics" USING btree ("organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "assessments_once" ON "assessments" USING btree ("shortlisting_id","rubric_id","assessor_id");--> statement-breakpoint
CREATE UNIQUE INDEX "contact_threads_once" ON "contact_threads" USING btree ("idea_id","organisation_id");--> statement-breakpoint
CREATE INDEX "contact_threads_org" ON "contact_threads" USING btree ("organisation_id","updated_at");--> statement-breakpoint
CREATE INDEX "contact_messages_thread" ON "contact_messages" USING btree ("thread_id","at");--> statement-breakpoint
CREATE INDEX "pledges_idea" ON "pledges" USING btree ("idea_id");--> statement-breakpoint
CREATE INDEX "pledges_org" ON "pledges" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "commitments_idea" ON "commitments" USING btree ("idea_id");--> statement-breakpoint
CREATE INDEX "commitments_org" ON "commitments" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "disbursements_commitment" ON "disbursements" USING btree ("commitment_id","planned_on");--> statement-breakpoint
CREATE INDEX "money_returns_commitment" ON "money_returns" USING btree ("commitment_id");--> statement-breakpoint
CREATE INDEX "own_contributions_idea" ON "own_contributions" USING btree ("idea_id");--> statement-breakpoint
CREATE INDEX "calls_stage" ON "calls" USING btree ("stage","closes_at");--> statement-breakpoint
CREATE INDEX "calls_org" ON "calls" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "call_extensions_call" ON "call_extensions" USING btree ("call_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "call_applications_once" ON "call_applications" USING btree ("call_id","idea_id");--> statement-breakpoint
CREATE INDEX "call_applications_idea" ON "call_applications" USING btree ("idea_id");--> statement-breakpoint
CREATE INDEX "projects_updated" ON "projects" USING btree ("completed_at","updated_at");--> statement-breakpoint
CREATE INDEX "milestones_idea" ON "milestones" USING btree ("idea_id","position");--> statement-breakpoint
CREATE INDEX "milestone_delays_milestone" ON "milestone_delays" USING btree ("milestone_id","at");--> statement-breakpoint
CREATE INDEX "indicators_idea" ON "indicators" USING btree ("idea_id","position");--> statement-breakpoint
CREATE INDEX "indicator_values_indicator" ON "indicator_values" USING btree ("indicator_id","measured_on");--> statement-breakpoint
CREATE INDEX "spendings_idea" ON "spendings" USING btree ("idea_id");--> statement-breakpoint
CREATE UNIQUE INDEX "progress_reports_number" ON "progress_reports" USING btree ("idea_id","number");--> statement-breakpoint
CREATE INDEX "progress_reports_at" ON "progress_reports" USING btree ("at");--> statement-breakpoint
CREATE INDEX "acceptances_idea" ON "acceptances" USING btree ("idea_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "iati_identifiers_once" ON "iati_identifiers" USING btree ("organisation_id","idea_id");--> statement-breakpoint
CREATE INDEX "portfolio_imports_org" ON "portfolio_imports" USING btree ("organisation_id","imported_at");--> statement-breakpoint
CREATE UNIQUE INDEX "portfolio_activities_once" ON "portfolio_activities" USING btree ("organisation_id","identifier");--> statement-breakpoint
ALTER TABLE "shortlistings" ADD CONSTRAINT "shortlistings_stage_id_board_stages_id_fk" FOREIGN KEY ("stage_id") REFERENCES "public"."board_stages"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shortlistings" ADD CONSTRAINT "shortlistings_responsible_id_people_id_fk" FOREIGN KEY ("responsible_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shortlistings" ADD CONSTRAINT "shortlistings_updated_by_people_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "shortlistings_stage" ON "shortlistings" USING btree ("stage_id");