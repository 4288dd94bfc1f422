ALTER TABLE `hearings` ADD `tariff_version_id` text REFERENCES tariff_versions(id);--> statement-breakpoint
ALTER TABLE `hearings` ADD `compared_tariff_version_id` text REFERENCES tariff_versions(id);--> statement-breakpoint
CREATE INDEX `hearings_tariff` ON `hearings` (`tariff_version_id`);--> statement-breakpoint
ALTER TABLE `remarks` ADD `copy` text;--> statement-breakpoint
ALTER TABLE `kenesh_decisions` ADD `approved_version_id` text REFERENCES tariff_versions(id);