CREATE TABLE `tariffs` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`place_id` text NOT NULL,
	`service` text NOT NULL,
	`provider_id` text,
	`providers` text NOT NULL,
	`is_demo` integer DEFAULT false NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`provider_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tariffs_number_unique` ON `tariffs` (`number`);--> statement-breakpoint
CREATE INDEX `tariffs_place` ON `tariffs` (`place_id`,`service`);--> statement-breakpoint
CREATE INDEX `tariffs_provider` ON `tariffs` (`provider_id`);--> statement-breakpoint
CREATE TABLE `tariff_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`tariff_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`kind` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`resolution` text,
	`resolution_date` text,
	`source` text NOT NULL,
	`source_url` text,
	`note` text,
	`typed` text NOT NULL,
	`content` text,
	`content_hash` text,
	`published_at` integer,
	`published_by` text,
	`created_by` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`tariff_id`) REFERENCES `tariffs`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`published_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tariff_versions_ordinal` ON `tariff_versions` (`tariff_id`,`ordinal`);--> statement-breakpoint
CREATE INDEX `tariff_versions_published` ON `tariff_versions` (`published_at`);--> statement-breakpoint
CREATE TABLE `tariff_rules` (
	`id` text PRIMARY KEY NOT NULL,
	`place_id` text NOT NULL,
	`service` text NOT NULL,
	`rules` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tariff_rules_place` ON `tariff_rules` (`place_id`,`service`);