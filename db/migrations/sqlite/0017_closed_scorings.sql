CREATE TABLE `score_closings` (
	`id` text PRIMARY KEY NOT NULL,
	`shortlisting_id` text NOT NULL,
	`rubric_id` text NOT NULL,
	`missing` text NOT NULL,
	`reason` text NOT NULL,
	`closed_by` text,
	`closed_at` integer NOT NULL,
	`reopened_at` integer,
	`reopened_by` text,
	`reopen_reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`shortlisting_id`) REFERENCES `shortlistings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`rubric_id`) REFERENCES `rubrics`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`closed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`reopened_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `score_closings_shortlisting` ON `score_closings` (`shortlisting_id`,`closed_at`);--> statement-breakpoint
ALTER TABLE `assessments` ADD `conflict_at` integer;--> statement-breakpoint
ALTER TABLE `assessments` ADD `read_at` integer;
--> statement-breakpoint
UPDATE `assessments` SET `conflict_at` = `done_at`, `done_at` = NULL WHERE `conflict` IS NOT NULL;
