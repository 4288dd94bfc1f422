CREATE TABLE `board_stages` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`name` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `board_stages_org` ON `board_stages` (`organisation_id`,`position`);--> statement-breakpoint
CREATE TABLE `board_moves` (
	`id` text PRIMARY KEY NOT NULL,
	`shortlisting_id` text NOT NULL,
	`from_stage_id` text,
	`to_stage_id` text NOT NULL,
	`by_person_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`shortlisting_id`) REFERENCES `shortlistings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `board_moves_shortlisting` ON `board_moves` (`shortlisting_id`,`at`);--> statement-breakpoint
CREATE TABLE `shortlist_note_versions` (
	`note_id` text NOT NULL,
	`version` integer NOT NULL,
	`body` text NOT NULL,
	`until` integer NOT NULL,
	PRIMARY KEY(`note_id`, `version`),
	FOREIGN KEY (`note_id`) REFERENCES `shortlist_notes`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `funding_windows` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`name` text NOT NULL,
	`is_public` integer DEFAULT false NOT NULL,
	`criteria` text NOT NULL,
	`opens_on` text,
	`closes_on` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`closed_at` integer,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`created_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `funding_windows_org` ON `funding_windows` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `funding_windows_closed` ON `funding_windows` (`closed_at`);--> statement-breakpoint
CREATE TABLE `window_alerts` (
	`window_id` text NOT NULL,
	`idea_id` text NOT NULL,
	`at` integer NOT NULL,
	`seen_at` integer,
	PRIMARY KEY(`window_id`, `idea_id`),
	FOREIGN KEY (`window_id`) REFERENCES `funding_windows`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `window_alerts_idea` ON `window_alerts` (`idea_id`);--> statement-breakpoint
CREATE TABLE `rubrics` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`name` text NOT NULL,
	`criteria` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`retired_at` integer,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `rubrics_org` ON `rubrics` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `assessments` (
	`id` text PRIMARY KEY NOT NULL,
	`shortlisting_id` text NOT NULL,
	`rubric_id` text NOT NULL,
	`assessor_id` text NOT NULL,
	`scores` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`conflict` text,
	`done_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`shortlisting_id`) REFERENCES `shortlistings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`rubric_id`) REFERENCES `rubrics`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assessor_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `assessments_once` ON `assessments` (`shortlisting_id`,`rubric_id`,`assessor_id`);--> statement-breakpoint
CREATE TABLE `contact_threads` (
	`id` text PRIMARY KEY NOT NULL,
	`idea_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`revealed_at` integer,
	`funder_consent_at` integer,
	`author_consent_at` integer,
	`opened_by` text,
	`opened_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `subjects`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`opened_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `contact_threads_once` ON `contact_threads` (`idea_id`,`organisation_id`);--> statement-breakpoint
CREATE INDEX `contact_threads_org` ON `contact_threads` (`organisation_id`,`updated_at`);--> statement-breakpoint
CREATE TABLE `contact_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`thread_id` text NOT NULL,
	`side` text NOT NULL,
	`person_id` text,
	`body` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`thread_id`) REFERENCES `contact_threads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `contact_messages_thread` ON `contact_messages` (`thread_id`,`at`);--> statement-breakpoint
CREATE TABLE `pledges` (
	`id` text PRIMARY KEY NOT NULL,
	`idea_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`amount` integer NOT NULL,
	`conditions` text NOT NULL,
	`valid_until` text NOT NULL,
	`name_public` integer DEFAULT false NOT NULL,
	`excess` integer DEFAULT 0 NOT NULL,
	`excess_seen_by_funder_at` integer,
	`excess_seen_by_author_at` integer,
	`made_by` text,
	`made_at` integer NOT NULL,
	`withdrawn_at` integer,
	`withdrawal_reason` text,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `pledges_idea` ON `pledges` (`idea_id`);--> statement-breakpoint
CREATE INDEX `pledges_org` ON `pledges` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `commitments` (
	`id` text PRIMARY KEY NOT NULL,
	`idea_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`pledge_id` text,
	`amount` integer NOT NULL,
	`agreement_number` text NOT NULL,
	`agreed_on` text NOT NULL,
	`excess` integer DEFAULT 0 NOT NULL,
	`excess_seen_by_funder_at` integer,
	`excess_seen_by_author_at` integer,
	`made_by` text,
	`made_at` integer NOT NULL,
	`cancelled_at` integer,
	`cancellation_reason` text,
	FOREIGN KEY (`id`) REFERENCES `subjects`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pledge_id`) REFERENCES `pledges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `commitments_idea` ON `commitments` (`idea_id`);--> statement-breakpoint
CREATE INDEX `commitments_org` ON `commitments` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `disbursements` (
	`id` text PRIMARY KEY NOT NULL,
	`commitment_id` text NOT NULL,
	`planned_on` text NOT NULL,
	`amount` integer NOT NULL,
	`paid_on` text,
	`paid_amount` integer,
	`currency` text,
	`rate` text,
	`rate_source` text,
	`recorded_by` text,
	`recorded_at` integer NOT NULL,
	`confirmed_by` text,
	`confirmed_at` integer,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`confirmed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `disbursements_commitment` ON `disbursements` (`commitment_id`,`planned_on`);--> statement-breakpoint
CREATE TABLE `money_returns` (
	`id` text PRIMARY KEY NOT NULL,
	`commitment_id` text NOT NULL,
	`amount` integer NOT NULL,
	`returned_on` text NOT NULL,
	`reason` text NOT NULL,
	`recorded_by` text,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `money_returns_commitment` ON `money_returns` (`commitment_id`);--> statement-breakpoint
CREATE TABLE `own_contributions` (
	`id` text PRIMARY KEY NOT NULL,
	`idea_id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`amount` integer NOT NULL,
	`valued_how` text DEFAULT '' NOT NULL,
	`brought_on` text NOT NULL,
	`confirmed_by` text,
	`confirmed_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`confirmed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `own_contributions_idea` ON `own_contributions` (`idea_id`);--> statement-breakpoint
CREATE TABLE `calls` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`slug` text NOT NULL,
	`organisation_id` text NOT NULL,
	`stage` text NOT NULL,
	`titles` text NOT NULL,
	`texts` text NOT NULL,
	`criteria` text NOT NULL,
	`rubric_id` text,
	`budget` integer NOT NULL,
	`currency` text DEFAULT 'KGS' NOT NULL,
	`documents` text NOT NULL,
	`opens_at` integer,
	`closes_at` integer,
	`appeal_days` integer DEFAULT 10 NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`is_demo` integer DEFAULT false NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`announced_at` integer,
	`decided_at` integer,
	`cancellation_reason` text,
	FOREIGN KEY (`id`) REFERENCES `subjects`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`rubric_id`) REFERENCES `rubrics`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calls_number_unique` ON `calls` (`number`);--> statement-breakpoint
CREATE INDEX `calls_stage` ON `calls` (`stage`,`closes_at`);--> statement-breakpoint
CREATE INDEX `calls_org` ON `calls` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `call_extensions` (
	`id` text PRIMARY KEY NOT NULL,
	`call_id` text NOT NULL,
	`from_at` integer NOT NULL,
	`to_at` integer NOT NULL,
	`reason` text NOT NULL,
	`by_person_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `call_extensions_call` ON `call_extensions` (`call_id`,`at`);--> statement-breakpoint
CREATE TABLE `call_applications` (
	`id` text PRIMARY KEY NOT NULL,
	`call_id` text NOT NULL,
	`idea_id` text NOT NULL,
	`revision_id` text NOT NULL,
	`applied_by` text,
	`applied_at` integer NOT NULL,
	`withdrawn_at` integer,
	`outcome` text,
	`reason` text,
	`decided_by` text,
	`decided_at` integer,
	FOREIGN KEY (`id`) REFERENCES `subjects`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`revision_id`) REFERENCES `idea_revisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`applied_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`decided_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `call_applications_once` ON `call_applications` (`call_id`,`idea_id`);--> statement-breakpoint
CREATE INDEX `call_applications_idea` ON `call_applications` (`idea_id`);--> statement-breakpoint
CREATE TABLE `call_appeals` (
	`application_id` text PRIMARY KEY NOT NULL,
	`body` text NOT NULL,
	`by_person_id` text,
	`at` integer NOT NULL,
	`outcome` text,
	`reply` text,
	`decided_by` text,
	`decided_at` integer,
	FOREIGN KEY (`application_id`) REFERENCES `call_applications`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`decided_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `projects` (
	`idea_id` text PRIMARY KEY NOT NULL,
	`started_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`completed_at` integer,
	`reminded_for` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `projects_updated` ON `projects` (`completed_at`,`updated_at`);--> statement-breakpoint
CREATE TABLE `milestones` (
	`id` text PRIMARY KEY NOT NULL,
	`idea_id` text NOT NULL,
	`position` integer NOT NULL,
	`lang` text NOT NULL,
	`title` text NOT NULL,
	`due_on` text NOT NULL,
	`done_on` text,
	`version` integer DEFAULT 1 NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `milestones_idea` ON `milestones` (`idea_id`,`position`);--> statement-breakpoint
CREATE TABLE `milestone_delays` (
	`id` text PRIMARY KEY NOT NULL,
	`milestone_id` text NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text NOT NULL,
	`reason` text NOT NULL,
	`by_person_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`milestone_id`) REFERENCES `milestones`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `milestone_delays_milestone` ON `milestone_delays` (`milestone_id`,`at`);--> statement-breakpoint
CREATE TABLE `indicators` (
	`id` text PRIMARY KEY NOT NULL,
	`idea_id` text NOT NULL,
	`position` integer NOT NULL,
	`lang` text NOT NULL,
	`title` text NOT NULL,
	`unit` text NOT NULL,
	`baseline` text NOT NULL,
	`baseline_on` text NOT NULL,
	`target` text NOT NULL,
	`target_on` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `indicators_idea` ON `indicators` (`idea_id`,`position`);--> statement-breakpoint
CREATE TABLE `indicator_values` (
	`id` text PRIMARY KEY NOT NULL,
	`indicator_id` text NOT NULL,
	`value` text NOT NULL,
	`measured_on` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`recorded_by` text,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `indicator_values_indicator` ON `indicator_values` (`indicator_id`,`measured_on`);--> statement-breakpoint
CREATE TABLE `spendings` (
	`id` text PRIMARY KEY NOT NULL,
	`idea_id` text NOT NULL,
	`line_id` text NOT NULL,
	`amount` integer NOT NULL,
	`spent_on` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`recorded_by` text,
	`recorded_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `spendings_idea` ON `spendings` (`idea_id`);--> statement-breakpoint
CREATE TABLE `progress_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`idea_id` text NOT NULL,
	`number` integer NOT NULL,
	`lang` text NOT NULL,
	`body` text NOT NULL,
	`written_by` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `subjects`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`written_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `progress_reports_number` ON `progress_reports` (`idea_id`,`number`);--> statement-breakpoint
CREATE INDEX `progress_reports_at` ON `progress_reports` (`at`);--> statement-breakpoint
CREATE TABLE `acceptances` (
	`id` text PRIMARY KEY NOT NULL,
	`idea_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`is_accepted` integer NOT NULL,
	`note` text NOT NULL,
	`by_person_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `acceptances_idea` ON `acceptances` (`idea_id`,`at`);--> statement-breakpoint
CREATE TABLE `after_checks` (
	`idea_id` text NOT NULL,
	`months` integer NOT NULL,
	`works` text NOT NULL,
	`note` text NOT NULL,
	`organisation_id` text,
	`by_person_id` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`idea_id`, `months`),
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `iati_identifiers` (
	`identifier` text PRIMARY KEY NOT NULL,
	`idea_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`given_at` integer NOT NULL,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `iati_identifiers_once` ON `iati_identifiers` (`organisation_id`,`idea_id`);--> statement-breakpoint
CREATE TABLE `portfolio_imports` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`file_name` text NOT NULL,
	`sha256` text NOT NULL,
	`accepted` integer NOT NULL,
	`rejected` text NOT NULL,
	`imported_by` text,
	`imported_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`imported_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `portfolio_imports_org` ON `portfolio_imports` (`organisation_id`,`imported_at`);--> statement-breakpoint
CREATE TABLE `portfolio_activities` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`identifier` text NOT NULL,
	`titles` text NOT NULL,
	`status` integer NOT NULL,
	`starts_on` text,
	`ends_on` text,
	`sectors` text NOT NULL,
	`place_id` text,
	`currency` text NOT NULL,
	`budget` integer NOT NULL,
	`committed` integer NOT NULL,
	`disbursed` integer NOT NULL,
	`import_id` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`import_id`) REFERENCES `portfolio_imports`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `portfolio_activities_once` ON `portfolio_activities` (`organisation_id`,`identifier`);--> statement-breakpoint
ALTER TABLE `organisations` ADD `iati_ref` text;--> statement-breakpoint
ALTER TABLE `ideas` ADD `committed` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `ideas` ADD `disbursed` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `ideas` ADD `suffices_at` integer;--> statement-breakpoint
ALTER TABLE `shortlistings` ADD `stage_id` text REFERENCES board_stages(id) ON DELETE set null;--> statement-breakpoint
ALTER TABLE `shortlistings` ADD `tags` text;--> statement-breakpoint
ALTER TABLE `shortlistings` ADD `due_on` text;--> statement-breakpoint
ALTER TABLE `shortlistings` ADD `responsible_id` text REFERENCES people(id) ON DELETE set null;--> statement-breakpoint
ALTER TABLE `shortlistings` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `shortlistings` ADD `updated_at` integer;--> statement-breakpoint
ALTER TABLE `shortlistings` ADD `updated_by` text REFERENCES people(id) ON DELETE set null;--> statement-breakpoint
CREATE INDEX `shortlistings_stage` ON `shortlistings` (`stage_id`);--> statement-breakpoint
ALTER TABLE `shortlist_notes` ADD `version` integer DEFAULT 1 NOT NULL;