ALTER TABLE `remarks` ADD `show_name` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `remarks` ADD `words` text DEFAULT '' NOT NULL;