CREATE TABLE `contact_reads` (
	`thread_id` text NOT NULL,
	`person_id` text NOT NULL,
	`read_at` integer NOT NULL,
	PRIMARY KEY(`thread_id`, `person_id`),
	FOREIGN KEY (`thread_id`) REFERENCES `contact_threads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `contact_reads_person` ON `contact_reads` (`person_id`);--> statement-breakpoint
ALTER TABLE `contact_threads` ADD `funder_consent_by` text REFERENCES people(id) ON DELETE set null;--> statement-breakpoint
ALTER TABLE `contact_threads` ADD `author_consent_by` text REFERENCES people(id) ON DELETE set null;--> statement-breakpoint
ALTER TABLE `contact_messages` ADD `file_id` text REFERENCES files(id) ON DELETE set null;