CREATE TABLE `stances` (
	`subject_id` text NOT NULL,
	`person_id` text NOT NULL,
	`choice` text NOT NULL,
	`level` integer NOT NULL,
	`receipt` text NOT NULL,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`subject_id`, `person_id`),
	FOREIGN KEY (`subject_id`) REFERENCES `subjects`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `stances_receipt_unique` ON `stances` (`receipt`);--> statement-breakpoint
CREATE INDEX `stances_count` ON `stances` (`subject_id`,`choice`,`level`);--> statement-breakpoint
CREATE INDEX `stances_person` ON `stances` (`person_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `budget_codes` (
	`kind` text NOT NULL,
	`code` text NOT NULL,
	`parent_code` text,
	`names` text NOT NULL,
	`explanations` text NOT NULL,
	`source` text NOT NULL,
	PRIMARY KEY(`kind`, `code`)
);
--> statement-breakpoint
CREATE TABLE `budgets` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`place_id` text NOT NULL,
	`year` integer NOT NULL,
	`stage` text NOT NULL,
	`ordinal` integer NOT NULL,
	`currency` text DEFAULT 'KGS' NOT NULL,
	`resolution_number` text,
	`resolution_date` text,
	`population` integer,
	`population_source` text,
	`unpublished_sides` text NOT NULL,
	`source` text NOT NULL,
	`source_url` text,
	`note` text,
	`mismatches` text NOT NULL,
	`file_id` text,
	`is_demo` integer DEFAULT false NOT NULL,
	`imported_by` text,
	`created_at` integer NOT NULL,
	`published_at` integer,
	`content_hash` text,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`imported_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `budgets_number_unique` ON `budgets` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `budgets_version` ON `budgets` (`place_id`,`year`,`stage`,`ordinal`);--> statement-breakpoint
CREATE INDEX `budgets_published` ON `budgets` (`published_at`);--> statement-breakpoint
CREATE TABLE `budget_lines` (
	`id` text PRIMARY KEY NOT NULL,
	`budget_id` text NOT NULL,
	`position` integer NOT NULL,
	`side` text NOT NULL,
	`economic_code` text,
	`functional_code` text,
	`programme` text,
	`titles` text NOT NULL,
	`plan` integer,
	`actual` integer,
	`note` text,
	FOREIGN KEY (`budget_id`) REFERENCES `budgets`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `budget_lines_position` ON `budget_lines` (`budget_id`,`position`);--> statement-breakpoint
CREATE TABLE `budget_totals` (
	`id` text PRIMARY KEY NOT NULL,
	`budget_id` text NOT NULL,
	`position` integer NOT NULL,
	`side` text NOT NULL,
	`code` text,
	`titles` text NOT NULL,
	`plan` integer,
	`actual` integer,
	FOREIGN KEY (`budget_id`) REFERENCES `budgets`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `budget_totals_budget` ON `budget_totals` (`budget_id`,`position`);--> statement-breakpoint
CREATE TABLE `budget_imports` (
	`id` text PRIMARY KEY NOT NULL,
	`place_id` text NOT NULL,
	`uploaded_by` text NOT NULL,
	`file_name` text NOT NULL,
	`cells` text NOT NULL,
	`columns` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`uploaded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `budget_imports_created` ON `budget_imports` (`created_at`);--> statement-breakpoint
CREATE TABLE `budget_column_mappings` (
	`place_id` text PRIMARY KEY NOT NULL,
	`columns` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `hearings` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`slug` text NOT NULL,
	`kind` text NOT NULL,
	`place_id` text NOT NULL,
	`stage` text NOT NULL,
	`titles` text NOT NULL,
	`decides` text NOT NULL,
	`summaries` text NOT NULL,
	`mode` text NOT NULL,
	`venues` text NOT NULL,
	`online_url` text,
	`starts_at` integer,
	`minutes` integer NOT NULL,
	`remarks_open_at` integer,
	`remarks_close_at` integer,
	`chair` text NOT NULL,
	`secretary` text NOT NULL,
	`contact_name` text NOT NULL,
	`contact_phone` text NOT NULL,
	`contact_email` text NOT NULL,
	`budget_id` text,
	`compared_budget_id` text,
	`frozen` text,
	`frozen_hash` text,
	`announced_at` integer,
	`held_at` integer,
	`remark_count` integer DEFAULT 0 NOT NULL,
	`is_demo` integer DEFAULT false NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `subjects`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`budget_id`) REFERENCES `budgets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`compared_budget_id`) REFERENCES `budgets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `hearings_number_unique` ON `hearings` (`number`);--> statement-breakpoint
CREATE INDEX `hearings_place` ON `hearings` (`place_id`,`stage`);--> statement-breakpoint
CREATE INDEX `hearings_starts` ON `hearings` (`stage`,`starts_at`);--> statement-breakpoint
CREATE INDEX `hearings_budget` ON `hearings` (`budget_id`);--> statement-breakpoint
CREATE TABLE `hearing_rules` (
	`id` text PRIMARY KEY NOT NULL,
	`place_id` text,
	`kind` text,
	`rules` text NOT NULL,
	`source` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `hearing_rules_place` ON `hearing_rules` (`place_id`);--> statement-breakpoint
CREATE TABLE `hearing_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`hearing_id` text NOT NULL,
	`from_stage` text,
	`to_stage` text NOT NULL,
	`at` integer NOT NULL,
	`by_person_id` text,
	`reason` text,
	`details` text,
	FOREIGN KEY (`hearing_id`) REFERENCES `hearings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `hearing_steps_hearing` ON `hearing_steps` (`hearing_id`,`at`);--> statement-breakpoint
CREATE TABLE `hearing_materials` (
	`id` text PRIMARY KEY NOT NULL,
	`hearing_id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`lang` text NOT NULL,
	`file_id` text,
	`url` text,
	`added_at` integer NOT NULL,
	`added_by` text,
	`replaced_by_id` text,
	`replaced_at` integer,
	FOREIGN KEY (`hearing_id`) REFERENCES `hearings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `hearing_materials_hearing` ON `hearing_materials` (`hearing_id`,`added_at`);--> statement-breakpoint
CREATE TABLE `hearing_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`hearing_id` text NOT NULL,
	`kind` text NOT NULL,
	`position` integer NOT NULL,
	`texts` text NOT NULL,
	`opened_at` integer,
	`closed_at` integer,
	`hall_for` integer DEFAULT 0 NOT NULL,
	`hall_against` integer DEFAULT 0 NOT NULL,
	`hall_abstain` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `subjects`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`hearing_id`) REFERENCES `hearings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `hearing_questions_position` ON `hearing_questions` (`hearing_id`,`kind`,`position`);--> statement-breakpoint
CREATE TABLE `answers` (
	`id` text PRIMARY KEY NOT NULL,
	`hearing_id` text NOT NULL,
	`outcome` text NOT NULL,
	`reason` text NOT NULL,
	`lang` text NOT NULL,
	`official_name` text NOT NULL,
	`official_post` text NOT NULL,
	`referred_to` text,
	`budget_line_id` text,
	`amount` integer,
	`answered_by` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`hearing_id`) REFERENCES `hearings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`budget_line_id`) REFERENCES `budget_lines`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `answers_hearing` ON `answers` (`hearing_id`,`at`);--> statement-breakpoint
CREATE TABLE `remarks` (
	`id` text PRIMARY KEY NOT NULL,
	`hearing_id` text NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`channel` text NOT NULL,
	`author_id` text,
	`organisation_id` text,
	`entered_by` text,
	`level` integer NOT NULL,
	`lang` text NOT NULL,
	`body` text NOT NULL,
	`about_kind` text,
	`about_id` text,
	`amount` integer,
	`money_from` text,
	`received_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`called_at` integer,
	`answer_id` text,
	`hidden` integer DEFAULT false NOT NULL,
	`for_count` integer DEFAULT 0 NOT NULL,
	`against_count` integer DEFAULT 0 NOT NULL,
	`abstain_count` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `subjects`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`hearing_id`) REFERENCES `hearings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entered_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answer_id`) REFERENCES `answers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `remarks_number` ON `remarks` (`hearing_id`,`number`);--> statement-breakpoint
CREATE INDEX `remarks_kind` ON `remarks` (`hearing_id`,`kind`,`number`);--> statement-breakpoint
CREATE INDEX `remarks_answer` ON `remarks` (`hearing_id`,`answer_id`);--> statement-breakpoint
CREATE INDEX `remarks_author` ON `remarks` (`author_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `remarks_about` ON `remarks` (`about_id`);--> statement-breakpoint
CREATE TABLE `remark_answers` (
	`remark_id` text NOT NULL,
	`answer_id` text NOT NULL,
	PRIMARY KEY(`remark_id`, `answer_id`),
	FOREIGN KEY (`remark_id`) REFERENCES `remarks`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`answer_id`) REFERENCES `answers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `remark_answers_answer` ON `remark_answers` (`answer_id`);--> statement-breakpoint
CREATE TABLE `answer_objections` (
	`remark_id` text PRIMARY KEY NOT NULL,
	`answer_id` text NOT NULL,
	`body` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`remark_id`) REFERENCES `remarks`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`answer_id`) REFERENCES `answers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `remark_results` (
	`remark_id` text PRIMARY KEY NOT NULL,
	`in_budget` text NOT NULL,
	`budget_line_id` text,
	`plan` integer,
	`note` text DEFAULT '' NOT NULL,
	`recorded_by` text,
	`recorded_at` integer NOT NULL,
	`actual` integer,
	`actual_note` text,
	`actual_by` text,
	`actual_at` integer,
	FOREIGN KEY (`remark_id`) REFERENCES `remarks`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`budget_line_id`) REFERENCES `budget_lines`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actual_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `agenda_items` (
	`id` text PRIMARY KEY NOT NULL,
	`hearing_id` text NOT NULL,
	`position` integer NOT NULL,
	`start_minute` integer NOT NULL,
	`minutes` integer NOT NULL,
	`titles` text NOT NULL,
	`speaker` text NOT NULL,
	`begun_at` integer,
	`ended_at` integer,
	`record` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`hearing_id`) REFERENCES `hearings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agenda_items_position` ON `agenda_items` (`hearing_id`,`position`);--> statement-breakpoint
CREATE TABLE `registrations` (
	`id` text PRIMARY KEY NOT NULL,
	`hearing_id` text NOT NULL,
	`person_id` text,
	`name` text NOT NULL,
	`phone` text,
	`seats` integer NOT NULL,
	`lang` text NOT NULL,
	`needs` text DEFAULT '' NOT NULL,
	`village` text DEFAULT '' NOT NULL,
	`entered_by` text,
	`created_at` integer NOT NULL,
	`cancelled_at` integer,
	FOREIGN KEY (`hearing_id`) REFERENCES `hearings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`entered_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `registrations_person` ON `registrations` (`hearing_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `attendances` (
	`hearing_id` text PRIMARY KEY NOT NULL,
	`total` integer NOT NULL,
	`women` integer,
	`youth` integer,
	`online` integer,
	`villages` text NOT NULL,
	`counted_by` text,
	`counted_at` integer NOT NULL,
	FOREIGN KEY (`hearing_id`) REFERENCES `hearings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`counted_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `protocol_drafts` (
	`hearing_id` text PRIMARY KEY NOT NULL,
	`content` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`opened_at` integer,
	`corrections_until` text,
	`updated_at` integer NOT NULL,
	`updated_by` text,
	FOREIGN KEY (`hearing_id`) REFERENCES `hearings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`updated_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `protocol_corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`hearing_id` text NOT NULL,
	`person_id` text,
	`body` text NOT NULL,
	`at` integer NOT NULL,
	`outcome` text,
	`reply` text,
	`decided_by` text,
	`decided_at` integer,
	FOREIGN KEY (`hearing_id`) REFERENCES `hearings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`decided_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `protocol_corrections_hearing` ON `protocol_corrections` (`hearing_id`,`at`);--> statement-breakpoint
CREATE TABLE `protocol_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`hearing_id` text NOT NULL,
	`document` text NOT NULL,
	`ordinal` integer NOT NULL,
	`content` text NOT NULL,
	`hash` text NOT NULL,
	`published_at` integer NOT NULL,
	`published_by` text,
	`scan_file_id` text,
	`scanned_at` integer,
	FOREIGN KEY (`hearing_id`) REFERENCES `hearings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`published_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`scan_file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `protocol_versions_ordinal` ON `protocol_versions` (`hearing_id`,`document`,`ordinal`);--> statement-breakpoint
CREATE TABLE `kenesh_decisions` (
	`hearing_id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`decided_on` text NOT NULL,
	`votes_for` integer NOT NULL,
	`votes_against` integer NOT NULL,
	`votes_abstain` integer NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	`url` text,
	`file_id` text,
	`recorded_by` text,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`hearing_id`) REFERENCES `hearings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
