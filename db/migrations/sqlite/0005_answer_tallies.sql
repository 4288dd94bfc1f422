CREATE TABLE `answer_tallies` (
	`hearing_id` text PRIMARY KEY NOT NULL,
	`answered` integer NOT NULL,
	`considered` integer NOT NULL,
	`accepted` integer NOT NULL,
	`accepted_in_part` integer NOT NULL,
	`days` text NOT NULL,
	FOREIGN KEY (`hearing_id`) REFERENCES `hearings`(`id`) ON UPDATE no action ON DELETE cascade
);
