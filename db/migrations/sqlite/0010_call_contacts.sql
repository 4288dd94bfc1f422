ALTER TABLE `calls` ADD `contact_email` text;--> statement-breakpoint
ALTER TABLE `calls` ADD `contact_phone` text;--> statement-breakpoint
ALTER TABLE `call_applications` ADD `number` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `call_applications` ADD `requested` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `call_appeals` ADD `against` text DEFAULT 'declined' NOT NULL;