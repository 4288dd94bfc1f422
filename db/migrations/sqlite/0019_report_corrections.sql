CREATE TABLE `progress_report_corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`lang` text NOT NULL,
	`body` text NOT NULL,
	`reason` text NOT NULL,
	`by_person_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `progress_reports`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `progress_report_corrections_report` ON `progress_report_corrections` (`report_id`,`at`);--> statement-breakpoint
ALTER TABLE `indicator_values` ADD `removed_at` integer;--> statement-breakpoint
ALTER TABLE `progress_reports` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX `milestone_delays_at` ON `milestone_delays` (`at`);--> statement-breakpoint
CREATE INDEX `acceptances_at` ON `acceptances` (`at`);--> statement-breakpoint
CREATE INDEX `after_checks_at` ON `after_checks` (`at`);