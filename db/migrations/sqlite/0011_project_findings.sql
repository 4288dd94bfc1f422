CREATE TABLE `__new_acceptances` (
	`id` text PRIMARY KEY NOT NULL,
	`idea_id` text NOT NULL,
	`organisation_id` text,
	`is_accepted` integer NOT NULL,
	`note` text NOT NULL,
	`by_person_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
INSERT INTO `__new_acceptances`("id", "idea_id", "organisation_id", "is_accepted", "note", "by_person_id", "at") SELECT "id", "idea_id", "organisation_id", "is_accepted", "note", "by_person_id", "at" FROM `acceptances`;--> statement-breakpoint
DROP TABLE `acceptances`;--> statement-breakpoint
ALTER TABLE `__new_acceptances` RENAME TO `acceptances`;--> statement-breakpoint
CREATE INDEX `acceptances_idea` ON `acceptances` (`idea_id`,`at`);--> statement-breakpoint
ALTER TABLE `progress_reports` ADD `hidden` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `after_checks` ADD `subject_id` text REFERENCES subjects(id) ON DELETE set null;