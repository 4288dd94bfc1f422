CREATE TABLE `grant_corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`commitment_id` text NOT NULL,
	`what` text NOT NULL,
	`row_id` text NOT NULL,
	`taken_back` integer DEFAULT false NOT NULL,
	`day` text NOT NULL,
	`amount` integer NOT NULL,
	`agreement_number` text,
	`paid_amount` integer,
	`currency` text,
	`rate` text,
	`rate_source` text,
	`reason` text NOT NULL,
	`corrected_by` text,
	`corrected_at` integer NOT NULL,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`corrected_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `grant_corrections_commitment` ON `grant_corrections` (`commitment_id`,`corrected_at`);