CREATE TABLE "stances" (
	"subject_id" text NOT NULL,
	"person_id" text NOT NULL,
	"choice" text NOT NULL,
	"level" integer NOT NULL,
	"receipt" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "stances_subject_id_person_id_pk" PRIMARY KEY("subject_id","person_id"),
	CONSTRAINT "stances_receipt_unique" UNIQUE("receipt")
);
--> statement-breakpoint
CREATE TABLE "budget_codes" (
	"kind" text NOT NULL,
	"code" text NOT NULL,
	"parent_code" text,
	"names" jsonb NOT NULL,
	"explanations" jsonb NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "budget_codes_kind_code_pk" PRIMARY KEY("kind","code")
);
--> statement-breakpoint
CREATE TABLE "budgets" (
	"id" text PRIMARY KEY NOT NULL,
	"number" integer NOT NULL,
	"place_id" text NOT NULL,
	"year" integer NOT NULL,
	"stage" text NOT NULL,
	"ordinal" integer NOT NULL,
	"currency" text DEFAULT 'KGS' NOT NULL,
	"resolution_number" text,
	"resolution_date" text,
	"population" integer,
	"population_source" text,
	"unpublished_sides" jsonb NOT NULL,
	"source" text NOT NULL,
	"source_url" text,
	"note" text,
	"mismatches" jsonb NOT NULL,
	"file_id" text,
	"is_demo" boolean DEFAULT false NOT NULL,
	"imported_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"published_at" timestamp (3) with time zone,
	"content_hash" text,
	CONSTRAINT "budgets_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "budget_lines" (
	"id" text PRIMARY KEY NOT NULL,
	"budget_id" text NOT NULL,
	"position" integer NOT NULL,
	"side" text NOT NULL,
	"economic_code" text,
	"functional_code" text,
	"programme" text,
	"titles" jsonb NOT NULL,
	"plan" bigint,
	"actual" bigint,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "budget_totals" (
	"id" text PRIMARY KEY NOT NULL,
	"budget_id" text NOT NULL,
	"position" integer NOT NULL,
	"side" text NOT NULL,
	"code" text,
	"titles" jsonb NOT NULL,
	"plan" bigint,
	"actual" bigint
);
--> statement-breakpoint
CREATE TABLE "budget_imports" (
	"id" text PRIMARY KEY NOT NULL,
	"place_id" text NOT NULL,
	"uploaded_by" text NOT NULL,
	"file_name" text NOT NULL,
	"cells" jsonb NOT NULL,
	"columns" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "budget_column_mappings" (
	"place_id" text PRIMARY KEY NOT NULL,
	"columns" jsonb NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text
);
--> statement-breakpoint
CREATE TABLE "hearings" (
	"id" text PRIMARY KEY NOT NULL,
	"number" integer NOT NULL,
	"slug" text NOT NULL,
	"kind" text NOT NULL,
	"place_id" text NOT NULL,
	"stage" text NOT NULL,
	"titles" jsonb NOT NULL,
	"decides" jsonb NOT NULL,
	"summaries" jsonb NOT NULL,
	"mode" text NOT NULL,
	"venues" jsonb NOT NULL,
	"online_url" text,
	"starts_at" timestamp (3) with time zone,
	"minutes" integer NOT NULL,
	"remarks_open_at" timestamp (3) with time zone,
	"remarks_close_at" timestamp (3) with time zone,
	"chair" text NOT NULL,
	"secretary" text NOT NULL,
	"contact_name" text NOT NULL,
	"contact_phone" text NOT NULL,
	"contact_email" text NOT NULL,
	"budget_id" text,
	"compared_budget_id" text,
	"frozen" jsonb,
	"frozen_hash" text,
	"announced_at" timestamp (3) with time zone,
	"held_at" timestamp (3) with time zone,
	"remark_count" integer DEFAULT 0 NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "hearings_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "hearing_rules" (
	"id" text PRIMARY KEY NOT NULL,
	"place_id" text,
	"kind" text,
	"rules" jsonb NOT NULL,
	"source" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text
);
--> statement-breakpoint
CREATE TABLE "hearing_steps" (
	"id" text PRIMARY KEY NOT NULL,
	"hearing_id" text NOT NULL,
	"from_stage" text,
	"to_stage" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by_person_id" text,
	"reason" text,
	"details" jsonb
);
--> statement-breakpoint
CREATE TABLE "hearing_materials" (
	"id" text PRIMARY KEY NOT NULL,
	"hearing_id" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"lang" text NOT NULL,
	"file_id" text,
	"url" text,
	"added_at" timestamp (3) with time zone NOT NULL,
	"added_by" text,
	"replaced_by_id" text,
	"replaced_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "hearing_questions" (
	"id" text PRIMARY KEY NOT NULL,
	"hearing_id" text NOT NULL,
	"kind" text NOT NULL,
	"position" integer NOT NULL,
	"texts" jsonb NOT NULL,
	"opened_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	"hall_for" integer DEFAULT 0 NOT NULL,
	"hall_against" integer DEFAULT 0 NOT NULL,
	"hall_abstain" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "answers" (
	"id" text PRIMARY KEY NOT NULL,
	"hearing_id" text NOT NULL,
	"outcome" text NOT NULL,
	"reason" text NOT NULL,
	"lang" text NOT NULL,
	"official_name" text NOT NULL,
	"official_post" text NOT NULL,
	"referred_to" text,
	"budget_line_id" text,
	"amount" bigint,
	"answered_by" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "remarks" (
	"id" text PRIMARY KEY NOT NULL,
	"hearing_id" text NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"channel" text NOT NULL,
	"author_id" text,
	"organisation_id" text,
	"entered_by" text,
	"level" integer NOT NULL,
	"lang" text NOT NULL,
	"body" text NOT NULL,
	"about_kind" text,
	"about_id" text,
	"amount" bigint,
	"money_from" text,
	"received_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"called_at" timestamp (3) with time zone,
	"answer_id" text,
	"hidden" boolean DEFAULT false NOT NULL,
	"for_count" integer DEFAULT 0 NOT NULL,
	"against_count" integer DEFAULT 0 NOT NULL,
	"abstain_count" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "remark_answers" (
	"remark_id" text NOT NULL,
	"answer_id" text NOT NULL,
	CONSTRAINT "remark_answers_remark_id_answer_id_pk" PRIMARY KEY("remark_id","answer_id")
);
--> statement-breakpoint
CREATE TABLE "answer_objections" (
	"remark_id" text PRIMARY KEY NOT NULL,
	"answer_id" text NOT NULL,
	"body" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "remark_results" (
	"remark_id" text PRIMARY KEY NOT NULL,
	"in_budget" text NOT NULL,
	"budget_line_id" text,
	"plan" bigint,
	"note" text DEFAULT '' NOT NULL,
	"recorded_by" text,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"actual" bigint,
	"actual_note" text,
	"actual_by" text,
	"actual_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "agenda_items" (
	"id" text PRIMARY KEY NOT NULL,
	"hearing_id" text NOT NULL,
	"position" integer NOT NULL,
	"start_minute" integer NOT NULL,
	"minutes" integer NOT NULL,
	"titles" jsonb NOT NULL,
	"speaker" text NOT NULL,
	"begun_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"record" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "registrations" (
	"id" text PRIMARY KEY NOT NULL,
	"hearing_id" text NOT NULL,
	"person_id" text,
	"name" text NOT NULL,
	"phone" text,
	"seats" integer NOT NULL,
	"lang" text NOT NULL,
	"needs" text DEFAULT '' NOT NULL,
	"village" text DEFAULT '' NOT NULL,
	"entered_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"cancelled_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "attendances" (
	"hearing_id" text PRIMARY KEY NOT NULL,
	"total" integer NOT NULL,
	"women" integer,
	"youth" integer,
	"online" integer,
	"villages" jsonb NOT NULL,
	"counted_by" text,
	"counted_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "protocol_drafts" (
	"hearing_id" text PRIMARY KEY NOT NULL,
	"content" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"opened_at" timestamp (3) with time zone,
	"corrections_until" text,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text
);
--> statement-breakpoint
CREATE TABLE "protocol_corrections" (
	"id" text PRIMARY KEY NOT NULL,
	"hearing_id" text NOT NULL,
	"person_id" text,
	"body" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"outcome" text,
	"reply" text,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "protocol_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"hearing_id" text NOT NULL,
	"document" text NOT NULL,
	"ordinal" integer NOT NULL,
	"content" jsonb NOT NULL,
	"hash" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"published_by" text,
	"scan_file_id" text,
	"scanned_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "kenesh_decisions" (
	"hearing_id" text PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"decided_on" text NOT NULL,
	"votes_for" integer NOT NULL,
	"votes_against" integer NOT NULL,
	"votes_abstain" integer NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"url" text,
	"file_id" text,
	"recorded_by" text,
	"recorded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "stances" ADD CONSTRAINT "stances_subject_id_subjects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stances" ADD CONSTRAINT "stances_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budgets" ADD CONSTRAINT "budgets_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budgets" ADD CONSTRAINT "budgets_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budgets" ADD CONSTRAINT "budgets_imported_by_people_id_fk" FOREIGN KEY ("imported_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_lines" ADD CONSTRAINT "budget_lines_budget_id_budgets_id_fk" FOREIGN KEY ("budget_id") REFERENCES "public"."budgets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_totals" ADD CONSTRAINT "budget_totals_budget_id_budgets_id_fk" FOREIGN KEY ("budget_id") REFERENCES "public"."budgets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_imports" ADD CONSTRAINT "budget_imports_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_imports" ADD CONSTRAINT "budget_imports_uploaded_by_people_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_column_mappings" ADD CONSTRAINT "budget_column_mappings_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_column_mappings" ADD CONSTRAINT "budget_column_mappings_updated_by_people_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hearings" ADD CONSTRAINT "hearings_id_subjects_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subjects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hearings" ADD CONSTRAINT "hearings_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hearings" ADD CONSTRAINT "hearings_budget_id_budgets_id_fk" FOREIGN KEY ("budget_id") REFERENCES "public"."budgets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hearings" ADD CONSTRAINT "hearings_compared_budget_id_budgets_id_fk" FOREIGN KEY ("compared_budget_id") REFERENCES "public"."budgets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hearings" ADD CONSTRAINT "hearings_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hearing_rules" ADD CONSTRAINT "hearing_rules_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hearing_rules" ADD CONSTRAINT "hearing_rules_updated_by_people_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hearing_steps" ADD CONSTRAINT "hearing_steps_hearing_id_hearings_id_fk" FOREIGN KEY ("hearing_id") REFERENCES "public"."hearings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hearing_steps" ADD CONSTRAINT "hearing_steps_by_person_id_people_id_fk" FOREIGN KEY ("by_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hearing_materials" ADD CONSTRAINT "hearing_materials_hearing_id_hearings_id_fk" FOREIGN KEY ("hearing_id") REFERENCES "public"."hearings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hearing_materials" ADD CONSTRAINT "hearing_materials_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hearing_materials" ADD CONSTRAINT "hearing_materials_added_by_people_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hearing_questions" ADD CONSTRAINT "hearing_questions_id_subjects_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subjects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hearing_questions" ADD CONSTRAINT "hearing_questions_hearing_id_hearings_id_fk" FOREIGN KEY ("hearing_id") REFERENCES "public"."hearings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_hearing_id_hearings_id_fk" FOREIGN KEY ("hearing_id") REFERENCES "public"."hearings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_budget_line_id_budget_lines_id_fk" FOREIGN KEY ("budget_line_id") REFERENCES "public"."budget_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_answered_by_people_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remarks" ADD CONSTRAINT "remarks_id_subjects_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subjects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remarks" ADD CONSTRAINT "remarks_hearing_id_hearings_id_fk" FOREIGN KEY ("hearing_id") REFERENCES "public"."hearings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remarks" ADD CONSTRAINT "remarks_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remarks" ADD CONSTRAINT "remarks_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remarks" ADD CONSTRAINT "remarks_entered_by_people_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remarks" ADD CONSTRAINT "remarks_answer_id_answers_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."answers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remark_answers" ADD CONSTRAINT "remark_answers_remark_id_remarks_id_fk" FOREIGN KEY ("remark_id") REFERENCES "public"."remarks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remark_answers" ADD CONSTRAINT "remark_answers_answer_id_answers_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."answers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_objections" ADD CONSTRAINT "answer_objections_remark_id_remarks_id_fk" FOREIGN KEY ("remark_id") REFERENCES "public"."remarks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_objections" ADD CONSTRAINT "answer_objections_answer_id_answers_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."answers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remark_results" ADD CONSTRAINT "remark_results_remark_id_remarks_id_fk" FOREIGN KEY ("remark_id") REFERENCES "public"."remarks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remark_results" ADD CONSTRAINT "remark_results_budget_line_id_budget_lines_id_fk" FOREIGN KEY ("budget_line_id") REFERENCES "public"."budget_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remark_results" ADD CONSTRAINT "remark_results_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remark_results" ADD CONSTRAINT "remark_results_actual_by_people_id_fk" FOREIGN KEY ("actual_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_hearing_id_hearings_id_fk" FOREIGN KEY ("hearing_id") REFERENCES "public"."hearings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_hearing_id_hearings_id_fk" FOREIGN KEY ("hearing_id") REFERENCES "public"."hearings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_entered_by_people_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_hearing_id_hearings_id_fk" FOREIGN KEY ("hearing_id") REFERENCES "public"."hearings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_counted_by_people_id_fk" FOREIGN KEY ("counted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "protocol_drafts" ADD CONSTRAINT "protocol_drafts_hearing_id_hearings_id_fk" FOREIGN KEY ("hearing_id") REFERENCES "public"."hearings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "protocol_drafts" ADD CONSTRAINT "protocol_drafts_updated_by_people_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "protocol_corrections" ADD CONSTRAINT "protocol_corrections_hearing_id_hearings_id_fk" FOREIGN KEY ("hearing_id") REFERENCES "public"."hearings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "protocol_corrections" ADD CONSTRAINT "protocol_corrections_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "protocol_corrections" ADD CONSTRAINT "protocol_corrections_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "protocol_versions" ADD CONSTRAINT "protocol_versions_hearing_id_hearings_id_fk" FOREIGN KEY ("hearing_id") REFERENCES "public"."hearings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "protocol_versions" ADD CONSTRAINT "protocol_versions_published_by_people_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "protocol_versions" ADD CONSTRAINT "protocol_versions_scan_file_id_files_id_fk" FOREIGN KEY ("scan_file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kenesh_decisions" ADD CONSTRAINT "kenesh_decisions_hearing_id_hearings_id_fk" FOREIGN KEY ("hearing_id") REFERENCES "public"."hearings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kenesh_decisions" ADD CONSTRAINT "kenesh_decisions_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kenesh_decisions" ADD CONSTRAINT "kenesh_decisions_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "stances_count" ON "stances" USING btree ("subject_id","choice","level");--> statement-breakpoint
CREATE INDEX "stances_person" ON "stances" USING btree ("person_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "budgets_version" ON "budgets" USING btree ("place_id","year","stage","ordinal");--> statement-breakpoint
CREATE INDEX "budgets_published" ON "budgets" USING btree ("published_at");--> statement-breakpoint
CREATE UNIQUE INDEX "budget_lines_position" ON "budget_lines" USING btree ("budget_id","position");--> statement-breakpoint
CREATE INDEX "budget_totals_budget" ON "budget_totals" USING btree ("budget_id","position");--> statement-breakpoint
CREATE INDEX "budget_imports_created" ON "budget_imports" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "hearings_place" ON "hearings" USING btree ("place_id","stage");--> statement-breakpoint
CREATE INDEX "hearings_starts" ON "hearings" USING btree ("stage","starts_at");--> statement-breakpoint
CREATE INDEX "hearings_budget" ON "hearings" USING btree ("budget_id");--> statement-breakpoint
CREATE INDEX "hearing_rules_place" ON "hearing_rules" USING btree ("place_id");--> statement-breakpoint
CREATE INDEX "hearing_steps_hearing" ON "hearing_steps" USING btree ("hearing_id","at");--> statement-breakpoint
CREATE INDEX "hearing_materials_hearing" ON "hearing_materials" USING btree ("hearing_id","added_at");--> statement-breakpoint
CREATE UNIQUE INDEX "hearing_questions_position" ON "hearing_questions" USING btree ("hearing_id","kind","position");--> statement-breakpoint
CREATE INDEX "answers_hearing" ON "answers" USING btree ("hearing_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "remarks_number" ON "remarks" USING btree ("hearing_id","number");--> statement-breakpoint
CREATE INDEX "remarks_kind" ON "remarks" USING btree ("hearing_id","kind","number");--> statement-breakpoint
CREATE INDEX "remarks_answer" ON "remarks" USING btree ("hearing_id","answer_id");--> statement-breakpoint
CREATE INDEX "remarks_author" ON "remarks" USING btree ("author_id","created_at");--> statement-breakpoint
CREATE INDEX "remarks_about" ON "remarks" USING btree ("about_id");--> statement-breakpoint
CREATE INDEX "remark_answers_answer" ON "remark_answers" USING btree ("answer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "agenda_items_position" ON "agenda_items" USING btree ("hearing_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "registrations_person" ON "registrations" USING btree ("hearing_id","person_id");--> statement-breakpoint
CREATE INDEX "protocol_corrections_hearing" ON "protocol_corrections" USING btree ("hearing_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "protocol_versions_ordinal" ON "protocol_versions" USING btree ("hearing_id","document","ordinal");